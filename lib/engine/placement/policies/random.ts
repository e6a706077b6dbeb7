import type { Ranking } from '../../../model/policy';

export const random: Ranking = {
  id: 'random',
  name: 'Random',
  about: 'Any open host that has room, each with the same chance. The seed decides.',
  source: 'Amazon ECS documentation, Task placement strategies: random',
  by: 'workload',
  score: ({ draw }) => draw(),
  steady: false,
};
