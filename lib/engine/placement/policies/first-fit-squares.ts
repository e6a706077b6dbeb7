import type { Ranking } from '../../../model/policy';
import { weightedSquares } from '../sizes';

export const firstFitSquares: Ranking = {
  id: 'first-fit-decreasing-l2',
  name: 'First fit decreasing, L2',
  about:
    'First fit after sorting the workloads by the length of their vector of shares, scarce resources counting more.',
  source: 'R. Panigrahy, K. Talwar, L. Uyeda and U. Wieder, Heuristics for vector bin packing, Microsoft Research 2011',
  by: 'workload',
  size: weightedSquares,
  score: () => 0,
  steady: true,
  shortcut: 'lowest',
};
