import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';
import { vhostNetwork } from './vhost-network';

const path =
  vhostNetwork.costs.flatMap(({ event, extra }) => (event === 'packet' && extra ? [extra.value] : []))[0] ?? 0;

export const splitDriverNetwork: Technique = {
  id: 'split-driver-network',
  name: 'Split driver',
  subsystem: 'network',
  summary:
    'The guest’s half of a driver hands packets through shared memory to the other half in a driver domain, which drives the card.',
  costs: [
    {
      event: 'packet',
      extra: modelled(path + 0.46 * 2500, 'cycles', 'graziano11', {
        rows: ['graziano11-001', 'graziano11-013', 'xkp18-001', 'menon05-002', 'unikraft21-044', 'pvm23-001'],
        high: 2.4e9 / (849e6 / 12000) - 2.4e9 / (2462e6 / 12000),
        low: path,
        note: 'as the path of KVM with vhost and one hypercall (0.46 us at 2.5 GHz) to notify, because guests of Xen 3.1 and of KVM served static pages at the same rate on one machine (3531 and 3455 a second; 14500 and 16451 on another); high: the split driver of Xen 2.0.3 (2005)',
      }),
    },
  ],
  latency: modelled(1e6 / 14718.59 - 1e6 / 26608.44, 'us', 'felter15', {
    rows: ['felter15-024'],
    note: 'taken from KVM with vhost, the nearest sibling that was measured',
  }),
};
