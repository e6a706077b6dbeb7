import { fitted } from '../evidence/fitted';
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
  latency: fitted('vhost-network.latency', 'published', 'us', 'felter15', {
    note: 'a request and its answer on two test beds: 30.4 and 15.5 us',
  }),
  ceiling: published(1.65e6, '1/s', 'unikraft21', { rows: ['unikraft21-044'] }),
};
