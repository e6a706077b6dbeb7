import { siblingOf } from './sibling-of';
import { vhostNetwork } from './vhost-network';

export const vmxnet3 = siblingOf(vhostNetwork, 'taken from KVM’s vhost, the nearest sibling that was measured', {
  id: 'vmxnet3',
  name: 'Paravirtual card (VMXNET3)',
  summary:
    'A card made for guests of VMware, whose other end is in the hypervisor itself: rings in shared memory, one notification for many packets.',
});
