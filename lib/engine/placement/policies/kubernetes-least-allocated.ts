import type { Ranking } from '../../../model/policy';
import { balancedAllocation, leastAllocated, requestedWith } from '../kubernetes';

export const kubernetesLeastAllocated: Ranking = {
  id: 'kubernetes-least-allocated',
  name: 'Kubernetes, least allocated',
  about:
    'The default of the Kubernetes scheduler: the node with the largest free share of processor and memory, plus the score for balance between the two. Spreads over the nodes there are.',
  source:
    'Kubernetes documentation, Scheduler configuration: NodeResourcesFit with LeastAllocated and NodeResourcesBalancedAllocation, weight 1 each',
  by: 'workload',
  score: (offer) => {
    const { requested, capacity } = requestedWith(offer);
    return leastAllocated(requested, capacity) + balancedAllocation(requested, capacity);
  },
  steady: true,
};
