import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';
import { splitDriverNetwork } from './split-driver-network';

const { subsystem, latency, ceiling } = splitDriverNetwork;
const path = 3.6e9 / 1.65e6;

export const splitDriverNetworkPv: Technique = {
  id: 'split-driver-network-pv',
  name: 'Split driver of a ported guest',
  subsystem,
  summary:
    'The split driver without hardware assistance: the hypercall that notifies is a call between rings of the processor, not an exit.',
  costs: [
    {
      event: 'packet',
      extra: modelled(path + 0.54 * 2500, 'cycles', 'graziano11', {
        rows: ['graziano11-001', 'graziano11-013', 'menon05-002', 'unikraft21-044', 'pvm23-002'],
        low: path,
        high: 2.4e9 / (849e6 / 12000) - 2.4e9 / (2462e6 / 12000),
        note: 'as the path of KVM with vhost (see the split driver) and one hypercall of a guest without hardware assistance (0.54 us at 2.5 GHz) to notify; low: batched; high: the split driver of Xen 2.0.3 (2005)',
      }),
    },
  ],
  ...(latency && { latency }),
  ...(ceiling && { ceiling }),
};
