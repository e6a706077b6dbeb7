import { fitted } from '../evidence/fitted';
import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';
import { siblingOf } from './sibling-of';
import { virtioDisk } from './virtio-disk';

const virtio = siblingOf(virtioDisk, 'taken from the virtio disk of QEMU, the nearest sibling that was measured', {
  id: 'split-driver-disk',
  name: 'Split driver disk',
  summary:
    'The guest’s half of a driver grants pages to the other half in a driver domain, which carries out the request. A hypercall notifies, which under hardware assistance is an exit.',
});

export const splitDriverDisk: Technique = {
  ...virtio,
  costs: [
    {
      event: 'diskOperation',
      exits: modelled(2, 'exits', 'pvm23', {
        rows: ['pvm23-001'],
        low: 0,
        note: 'notification and completion, as with the virtio disk; low: batched',
      }),
      extra: fitted('virtio-disk.path', 'modelled', 'us', 'felter15', {
        note: 'taken from the virtio disk of QEMU, the nearest sibling that was measured; a ported guest of Xen 3.1 unpacked a kernel in 27.4 s (graziano11-049) where one of KVM took 41.6 s on one machine (graziano11-061)',
      }),
    },
  ],
};
