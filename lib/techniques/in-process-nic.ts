import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const inProcessNic: Technique = {
  id: 'in-process-nic',
  name: 'Emulated network card, same process',
  subsystem: 'network',
  summary:
    'The model of a card in the process that also translates the guest’s code: a register access is a call, not an exit.',
  costs: [
    {
      event: 'packet',
      extra: modelled(2 * (3.79 - 0.46) * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-017', 'pvm23-001'],
        high: 12 * (3.79 - 0.46) * 2500,
        note: 'the device model of two register accesses, which includes a return to user space: an upper bound for a call; high: twelve accesses of an older card',
      }),
    },
  ],
  latency: modelled(65.3 - 32.9, 'us', 'fcnet_report', {
    rows: ['fcnet_report-010'],
    note: 'as virtio in user space, whose path through the monitor it shares',
  }),
};
