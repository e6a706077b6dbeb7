import type { Ranking } from '../../../model/policy';

/** More instances than any host carries, so that the first criterion always decides before the second. */
const ABOVE_ALL = 2 ** 26;

export const swarmSpread: Ranking = {
  id: 'swarm-spread',
  name: 'Swarm spread',
  about:
    'The node with the fewest tasks of the same service, then with the fewest tasks of all. Spreads over the nodes there are, whatever their load.',
  source: 'Docker documentation, Swarm mode: services are scheduled with the spread strategy',
  by: 'workload',
  score: ({ alike, instances }) => -(alike * ABOVE_ALL + instances),
  steady: true,
};
