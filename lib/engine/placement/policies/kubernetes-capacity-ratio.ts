import type { Ranking } from '../../../model/policy';
import { balancedAllocation, binPackShape, requestedToCapacityRatio, requestedWith } from '../kubernetes';

export const kubernetesCapacityRatio: Ranking = {
  id: 'kubernetes-capacity-ratio',
  name: 'Kubernetes, requested to capacity ratio',
  about:
    'The tunable bin packing strategy of the Kubernetes scheduler, with the shape of its documentation (0 at empty, 10 at full), plus the score for balance.',
  source:
    'Kubernetes documentation, Resource bin packing: RequestedToCapacityRatio and NodeResourcesBalancedAllocation, weight 1 each',
  by: 'workload',
  score: (offer) => {
    const { requested, capacity } = requestedWith(offer);
    return requestedToCapacityRatio(requested, capacity, binPackShape) + balancedAllocation(requested, capacity);
  },
  steady: true,
};
