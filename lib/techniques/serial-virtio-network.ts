import { fitted } from '../evidence/fitted';
import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

/** Throughput of a card of QEMU over that of the one thread, in both directions. */
const slower = fitted('serial-virtio-network.slower', 'published', '1', 'agache20', {
  note: 'received and sent',
});
const rows = ['unikraft21-044', 'agache20-025', 'agache20-026', 'agache20-029', 'agache20-030'];

export const serialVirtioNetwork: Technique = {
  id: 'serial-virtio-network',
  name: 'Virtio in one monitor thread',
  subsystem: 'network',
  summary: 'The paravirtual card of a minimal monitor: one thread serves all devices of the machine.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'packet',
      exits: modelled(1, 'exits', 'fcnet_report', {
        rows: ['fcnet_report-009'],
        low: 0,
        note: 'one notification per packet when requests come singly; low: batched',
      }),
      extra: modelled((3.6e9 / 1.65e6) * slower.value, 'cycles', 'agache20', {
        rows,
        low: (3.6e9 / 1.65e6) * (13.2 / 10.6),
        note: 'the packet cost of vhost times the ratio of throughputs of QEMU and Firecracker; low: another test bed (fcnet_report)',
      }),
    },
  ],
  latency: published(88.6 - 32.9, 'us', 'fcnet_report', {
    rows: ['fcnet_report-007', 'fcspec-006'],
    high: 60,
    note: 'high: the maker’s 0.06 ms',
  }),
  ceiling: modelled(1.65e6 / slower.value, '1/s', 'agache20', {
    rows,
    note: 'the ceiling of vhost over the same ratio',
  }),
};
