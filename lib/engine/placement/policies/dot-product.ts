import type { Ranking } from '../../../model/policy';

export const dotProduct: Ranking = {
  id: 'dot-product',
  name: 'Dot product, host by host',
  about:
    'Fills one host after the other, each time with the workload whose demand points most in the direction of what the host has left.',
  source: 'R. Panigrahy, K. Talwar, L. Uyeda and U. Wieder, Heuristics for vector bin packing, Microsoft Research 2011',
  by: 'host',
  score: ({ free, demand, capacity, weight }) => {
    let sum = 0;
    for (let d = 0; d < weight.length; d++) {
      const whole = capacity[d]! || 1;
      sum += (weight[d]! * (demand[d]! / whole) * free[d]!) / whole;
    }
    return sum;
  },
  steady: true,
};
