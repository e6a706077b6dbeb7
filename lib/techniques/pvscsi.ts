import { siblingOf } from './sibling-of';
import { virtioDisk } from './virtio-disk';

export const pvscsi = siblingOf(virtioDisk, 'taken from KVM’s virtio disk, the nearest sibling that was measured', {
  id: 'pvscsi',
  name: 'Paravirtual disk (PVSCSI)',
  summary:
    'A SCSI adapter made for guests of VMware: requests pass through rings in shared memory to the hypervisor, which drives the disk.',
});
