import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const emulatedNic: Technique = {
  id: 'emulated-nic',
  name: 'Emulated network card',
  subsystem: 'network',
  summary:
    'The guest drives a model of a real card; each access to its registers is an exit that the monitor process handles.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'packet',
      exits: modelled(2, 'exits', 'sugerman01', {
        rows: ['sugerman01-011'],
        low: 1,
        high: 12,
        note: 'one access to hand over a packet and one to acknowledge it on a card with descriptor rings; high: the twelve port accesses of a Lance card',
      }),
      extra: modelled(2 * (3.79 - 0.46) * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-017', 'pvm23-001'],
        low: (3.79 - 0.46) * 2500,
        high: 12 * (3.79 - 0.46) * 2500,
        note: 'device model in user space beyond a bare exit, for each access',
      }),
    },
  ],
  latency: modelled(65.3 - 32.9, 'us', 'fcnet_report', {
    rows: ['fcnet_report-010'],
    note: 'as virtio in user space, whose path through the monitor it shares',
  }),
};
