import type { Ranking } from '../../../model/policy';
import { largest } from '../sizes';
import { slack } from '../slack';

export const bestFitLargest: Ranking = {
  id: 'best-fit-decreasing',
  name: 'Best fit decreasing',
  about: 'Best fit after sorting the workloads by the largest share of a host that they need of any resource.',
  source: 'D. S. Johnson, Near-optimal bin packing algorithms, MIT 1973',
  by: 'workload',
  size: largest,
  score: ({ free, capacity }) => -slack(free, capacity),
  steady: true,
  shortcut: 'tightest',
};
