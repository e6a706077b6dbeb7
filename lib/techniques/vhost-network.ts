import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const vhostNetwork: Technique = {
  id: 'vhost-network',
  name: 'Virtio with vhost',
  subsystem: 'network',
  summary:
    'A paravirtual card whose other end is a thread of the host kernel: no switch to user space, one notification for many packets.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'packet',
      exits: modelled(1, 'exits', 'fcnet_report', {
        rows: ['fcnet_report-006'],
        low: 0,
        note: 'one notification per packet when requests come singly; low: batched',
      }),
      extra: published(3.6e9 / 1.65e6, 'cycles', 'unikraft21', {
        rows: ['unikraft21-044'],
        note: 'a core of 3.6 GHz passes 1.65 million packets of 64 bytes per second',
      }),
    },
  ],
  latency: published(1e6 / 14718.59 - 1e6 / 26608.44, 'us', 'felter15', {
    rows: ['felter15-024', 'fcnet_report-004'],
    low: 48.4 - 32.9,
    note: 'netperf request and answer; low: another test bed',
  }),
  ceiling: published(1.65e6, '1/s', 'unikraft21', { rows: ['unikraft21-044'] }),
};
