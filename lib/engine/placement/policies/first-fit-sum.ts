import type { Ranking } from '../../../model/policy';
import { weightedSum } from '../sizes';

export const firstFitSum: Ranking = {
  id: 'first-fit-decreasing-sum',
  name: 'First fit decreasing, sum',
  about: 'First fit after sorting the workloads by the sum of their shares of a host, scarce resources counting more.',
  source: 'R. Panigrahy, K. Talwar, L. Uyeda and U. Wieder, Heuristics for vector bin packing, Microsoft Research 2011',
  by: 'workload',
  size: weightedSum,
  score: () => 0,
  steady: true,
  shortcut: 'lowest',
};
