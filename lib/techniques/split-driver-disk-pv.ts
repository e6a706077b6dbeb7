import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';
import { splitDriverDisk } from './split-driver-disk';
import { virtioDiskPath } from './virtio-disk';

const { subsystem, latency, ceiling } = splitDriverDisk;
const path = virtioDiskPath.value;

export const splitDriverDiskPv: Technique = {
  id: 'split-driver-disk-pv',
  name: 'Split driver disk of a ported guest',
  subsystem,
  summary:
    'The split driver without hardware assistance: the hypercalls that notify are calls between rings of the processor, not exits.',
  costs: [
    {
      event: 'diskOperation',
      extra: modelled(path + 2 * 0.54, 'us', 'pvm23', {
        rows: ['pvm23-002', 'felter15-031', 'graziano11-049', 'graziano11-061'],
        low: 2 * 0.54,
        high: path + 4 * 0.54,
        note: 'as the path of the virtio disk of QEMU, the nearest sibling that was measured, and two hypercalls of 0.54 us; low: no path (see the split driver disk), high: two more hypercalls of the driver domain',
      }),
    },
  ],
  ...(latency && { latency }),
  ...(ceiling && { ceiling }),
};
