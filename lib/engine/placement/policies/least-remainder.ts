import type { Ranking } from '../../../model/policy';

export const leastRemainder: Ranking = {
  id: 'l2',
  name: 'L2, host by host',
  about: 'Fills one host after the other, each time with the workload that leaves the shortest vector of free shares.',
  source: 'R. Panigrahy, K. Talwar, L. Uyeda and U. Wieder, Heuristics for vector bin packing, Microsoft Research 2011',
  by: 'host',
  score: ({ free, demand, capacity, weight }) => {
    let sum = 0;
    for (let d = 0; d < weight.length; d++) {
      const whole = capacity[d]! || 1;
      const left = free[d]! / whole - demand[d]! / whole;
      sum -= weight[d]! * left * left;
    }
    return sum;
  },
  steady: true,
};
