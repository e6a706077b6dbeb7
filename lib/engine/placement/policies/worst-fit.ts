import type { Ranking } from '../../../model/policy';
import { slack } from '../slack';

export const worstFit: Ranking = {
  id: 'worst-fit',
  name: 'Worst fit',
  about:
    'Each workload, in order of arrival, goes to the emptiest open host that has room. Balances load, and keeps room for large workloads longest.',
  source: 'D. S. Johnson, Near-optimal bin packing algorithms, MIT 1973',
  by: 'workload',
  score: ({ free, capacity }) => slack(free, capacity),
  steady: true,
};
