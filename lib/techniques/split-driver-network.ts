import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';
import { siblingOf } from './sibling-of';
import { vhostNetwork } from './vhost-network';

const vhost = siblingOf(vhostNetwork, 'taken from KVM with vhost, the nearest sibling that was measured', {
  id: 'split-driver-network',
  name: 'Split driver',
  summary:
    'The guest’s half of a driver hands packets through shared memory to the other half in a driver domain, which drives the card. A hypercall notifies, which under hardware assistance is an exit.',
});

export const splitDriverNetwork: Technique = {
  ...vhost,
  costs: [
    {
      event: 'packet',
      exits: modelled(1, 'exits', 'pvm23', {
        rows: ['pvm23-001'],
        low: 0,
        note: 'one hypercall to notify per packet when requests come singly, as with vhost; low: batched',
      }),
      extra: modelled(3.6e9 / 1.65e6, 'cycles', 'graziano11', {
        rows: ['graziano11-001', 'graziano11-013', 'xkp18-001', 'menon05-002', 'unikraft21-044'],
        high: 2.4e9 / (849e6 / 12000) - 2.4e9 / (2462e6 / 12000),
        note: 'as the path of KVM with vhost, because guests of Xen 3.1 and of KVM served static pages at the same rate on one machine (3531 and 3455 a second; 14500 and 16451 on another); high: the split driver of Xen 2.0.3 (2005)',
      }),
    },
  ],
};
