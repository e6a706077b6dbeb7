import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const virtioDisk: Technique = {
  id: 'virtio-disk',
  name: 'Virtio disk',
  subsystem: 'disk',
  summary: 'A paravirtual disk whose requests the monitor process carries out, in one I/O thread.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'diskOperation',
      exits: modelled(2, 'exits', 'felter15', {
        rows: ['felter15-031'],
        low: 0,
        note: 'notification and completion; low: batched',
      }),
      extra: published(1e6 / 46173 - 1e6 / 84044, 'us', 'felter15', {
        rows: ['felter15-031', 'felter15-033'],
        low: 1e6 / 59321 - 1e6 / 112034,
        high: 1e6 / 46173,
        note: 'time per 4 KB read at saturation beyond native; low: writes, high: the whole time of the saturated thread',
      }),
    },
  ],
  latency: published(1e6 / 14980 - 1e6 / 32761, 'us', 'agache20', {
    rows: ['agache20-012'],
    note: 'one 4 KB write at a time, QEMU against bare metal',
  }),
  ceiling: published(46173, '1/s', 'felter15', {
    rows: ['felter15-031', 'felter15-033', 'agache20-009'],
    low: 37245,
    high: 59321,
    note: '4 KB random reads; high: writes, low: writes on another machine',
  }),
};
