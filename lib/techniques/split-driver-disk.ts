import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const splitDriverDisk: Technique = {
  id: 'split-driver-disk',
  name: 'Split driver disk',
  subsystem: 'disk',
  summary:
    'The guest’s half of a driver grants pages to the other half in a driver domain, which carries out the request.',
  costs: [
    {
      event: 'diskOperation',
      extra: modelled(4 * 0.54 * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-002'],
        note: 'four hypercalls of 0.54 us at 2.5 GHz: notify and be notified, on each side',
      }),
    },
  ],
  latency: modelled(1e6 / 14980 - 1e6 / 32761, 'us', 'agache20', {
    rows: ['agache20-012'],
    note: 'taken from the virtio disk of QEMU, the nearest sibling that was measured',
  }),
};
