import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const splitDriverNetwork2005: Technique = {
  id: 'split-driver-network-2005',
  name: 'Split driver of 2005',
  subsystem: 'network',
  summary:
    'The guest’s half of a driver hands packets through shared memory to the other half in a driver domain, which drives the card. As Xen 2 had it: one page flipped per packet, no offload, no batches.',
  costs: [
    {
      event: 'packet',
      extra: published(2.4e9 / (849e6 / 12000) - 2.4e9 / (2462e6 / 12000), 'cycles', 'menon05', {
        rows: ['menon05-002', 'menon05-004'],
        high: 2.4e9 / (706e6 / 12000) - 2.4e9 / (3764e6 / 12000),
        note: 'cycles per packet of 1500 bytes when the processor is the limit, guest less native Linux, both on 2.4 GHz, receiving; high: sending, without segmentation offload',
      }),
    },
  ],
  latency: modelled(1e6 / 14718.59 - 1e6 / 26608.44, 'us', 'felter15', {
    rows: ['felter15-024'],
    note: 'taken from KVM with vhost, the nearest sibling that was measured',
  }),
};
