import { siblingOf } from './sibling-of';
import { vhostNetwork } from './vhost-network';

export const vmbusNetwork = siblingOf(vhostNetwork, 'taken from KVM’s vhost, the nearest sibling that was measured', {
  id: 'vmbus-network',
  name: 'Synthetic card (VMBus)',
  summary:
    'The guest’s half of a driver hands packets through rings in shared memory to the other half in the root partition, which drives the card; a hypercall notifies.',
});
