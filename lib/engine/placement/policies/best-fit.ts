import type { Ranking } from '../../../model/policy';
import { slack } from '../slack';

export const bestFit: Ranking = {
  id: 'best-fit',
  name: 'Best fit',
  about:
    'Each workload, in order of arrival, goes to the fullest host that has room: the one with the least free, summed over the resources as shares of the host.',
  source: 'D. S. Johnson, Near-optimal bin packing algorithms, MIT 1973',
  by: 'workload',
  score: ({ free, capacity }) => -slack(free, capacity),
  steady: true,
  shortcut: 'tightest',
};
