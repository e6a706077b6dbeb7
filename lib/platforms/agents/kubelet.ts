import type { Agent } from '../../model/agent';
import { modelled, vendor } from '../../model/evidence';

const common = {
  callsPerPod: modelled(5, '1', 'kubelet_source', {
    low: 4,
    note: 'two changes of its status (created, running), each read and written, and the secret of its account: a count of the code, not a measurement',
  }),
  lookEvery: vendor(1, 's', 'kubelet_source', { note: 'period of relisting containers' }),
  containersPerPod: vendor(2, '1', 'kubelet_source', { note: 'its own, and one that holds the network of the pod' }),
};

export const kubelet: Agent = {
  id: 'kubelet',
  name: 'Kubelet before 1.27',
  callsPerSecond: vendor(5, '1/s', 'kubelet_qps'),
  burst: vendor(10, '1', 'kubelet_qps'),
  ...common,
};

export const kubelet127: Agent = {
  id: 'kubelet-1.27',
  name: 'Kubelet since 1.27',
  callsPerSecond: vendor(50, '1/s', 'kubelet_qps'),
  burst: vendor(100, '1', 'kubelet_qps'),
  ...common,
};
