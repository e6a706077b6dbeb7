import type { Portfolio } from '../../../model/policy';
import { dotProduct } from './dot-product';
import { firstFit } from './first-fit';
import { firstFitLargest } from './first-fit-largest';
import { firstFitSquares } from './first-fit-squares';
import { firstFitSum } from './first-fit-sum';
import { leastRemainder } from './least-remainder';

/** No single rule is safe with several resources: sorting by size groups workloads that exhaust the same one and strands the rest. */
export const portfolio: Portfolio = {
  id: 'portfolio',
  name: 'Best of several, improved',
  about:
    'Where a host can be filled in few ways, the fewest hosts follow from a linear programme over those ways, rounded. Elsewhere runs several constructive policies, keeps the packing with the fewest hosts, and improves it by emptying a few hosts and refilling them, until the lower bound or the budget is met.',
  source:
    'Patterns: P. C. Gilmore and R. E. Gomory, Operations Research 9, 1961. Ruin and recreate: G. Schrimpf, J. Schneider, H. Stamm-Wilbrandt and G. Dueck, Journal of Computational Physics 159, 2000',
  members: [firstFit, firstFitSquares, leastRemainder, dotProduct, firstFitLargest, firstFitSum],
};
