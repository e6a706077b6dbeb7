import { fitted } from '../evidence/fitted';
import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

/** Processor time of a request on its way through the monitor. */
export const virtioDiskPath = fitted('virtio-disk.path', 'published', 'us', 'felter15', {
  note: 'time per 4 KB read and per write at saturation beyond native',
});

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
      extra: virtioDiskPath,
    },
  ],
  latency: published(1e6 / 14980 - 1e6 / 32761, 'us', 'agache20', {
    rows: ['agache20-012'],
    note: 'one 4 KB write at a time, QEMU against bare metal',
  }),
  ceiling: fitted('virtio-disk.ceiling', 'published', '1/s', 'felter15', {
    note: '4 KB random reads and writes, and writes on another machine',
  }),
};
