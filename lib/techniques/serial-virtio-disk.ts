import { fitted } from '../evidence/fitted';
import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const serialVirtioDisk: Technique = {
  id: 'serial-virtio-disk',
  name: 'Virtio disk, one request at a time',
  subsystem: 'disk',
  summary:
    'The paravirtual disk of a minimal monitor: requests are carried out one after the other, whatever the depth of the queue.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'diskOperation',
      exits: modelled(2, 'exits', 'agache20', {
        rows: ['agache20-010'],
        low: 0,
        note: 'notification and completion; low: batched',
      }),
      extra: fitted('virtio-disk.path', 'modelled', 'us', 'felter15', {
        note: 'as the virtio disk of QEMU: no processor time per operation was published for it',
      }),
    },
  ],
  latency: published(1e6 / 17717 - 1e6 / 32761, 'us', 'agache20', {
    rows: ['agache20-010'],
    note: 'one 4 KB write at a time against bare metal',
  }),
  ceiling: published(13000, '1/s', 'agache20', { note: '4 KB random reads at any depth of queue: 77 us each' }),
};
