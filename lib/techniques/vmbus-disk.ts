import { siblingOf } from './sibling-of';
import { virtioDisk } from './virtio-disk';

export const vmbusDisk = siblingOf(virtioDisk, 'taken from KVM’s virtio disk, the nearest sibling that was measured', {
  id: 'vmbus-disk',
  name: 'Synthetic disk (VMBus)',
  summary:
    'The guest’s half of a driver hands requests through rings in shared memory to the other half in the root partition, which carries them out; a hypercall notifies.',
});
