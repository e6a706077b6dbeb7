import type { Ranking } from '../../../model/policy';
import { largest } from '../sizes';

export const firstFitLargest: Ranking = {
  id: 'first-fit-decreasing',
  name: 'First fit decreasing, largest share',
  about: 'First fit after sorting the workloads by the largest share of a host that they need of any resource.',
  source:
    'L. T. Kou and G. Markowsky, Multidimensional bin packing algorithms, IBM Journal of Research and Development 21, 1977',
  by: 'workload',
  size: largest,
  score: () => 0,
  steady: true,
  shortcut: 'lowest',
};
