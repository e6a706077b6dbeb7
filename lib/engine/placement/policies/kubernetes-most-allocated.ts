import type { Ranking } from '../../../model/policy';
import { balancedAllocation, mostAllocated, requestedWith } from '../kubernetes';

export const kubernetesMostAllocated: Ranking = {
  id: 'kubernetes-most-allocated',
  name: 'Kubernetes, most allocated',
  about:
    'The bin packing strategy of the Kubernetes scheduler: the node with the largest used share of processor and memory, plus the score for balance between the two.',
  source:
    'Kubernetes documentation, Resource bin packing: NodeResourcesFit with MostAllocated and NodeResourcesBalancedAllocation, weight 1 each',
  by: 'workload',
  score: (offer) => {
    const { requested, capacity } = requestedWith(offer);
    return mostAllocated(requested, capacity) + balancedAllocation(requested, capacity);
  },
  steady: true,
};
