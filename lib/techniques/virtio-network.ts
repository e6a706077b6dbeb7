import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const virtioNetwork: Technique = {
  id: 'virtio-network',
  name: 'Virtio in user space',
  subsystem: 'network',
  summary: 'A paravirtual card whose other end is the monitor process: packets cross into user space and back.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'packet',
      exits: modelled(1, 'exits', 'fcnet_report', {
        rows: ['fcnet_report-012'],
        low: 0,
        note: 'one notification per packet when requests come singly; low: batched',
      }),
      extra: modelled((3.6e9 / 1.65e6) * (13.2 / 9.6), 'cycles', 'fcnet_report', {
        rows: ['unikraft21-044', 'fcnet_report-001', 'fcnet_report-003'],
        note: 'the packet cost of vhost times the ratio of throughputs that the processor limits (13.2 and 9.6 Gbit/s)',
      }),
    },
  ],
  latency: published(65.3 - 32.9, 'us', 'fcnet_report', { rows: ['fcnet_report-010'] }),
  ceiling: modelled(1.65e6 * (9.6 / 13.2), '1/s', 'fcnet_report', {
    rows: ['unikraft21-044', 'fcnet_report-001', 'fcnet_report-003'],
    note: 'the ceiling of vhost times the ratio of throughputs',
  }),
};
