import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const hostedDisk: Technique = {
  id: 'hosted-disk',
  name: 'Hosted disk',
  subsystem: 'disk',
  summary:
    'A model of an ATA disk in the monitor of a hosted product; the transfer itself is done by the host operating system after a switch of the whole processor.',
  costs: [
    {
      event: 'diskOperation',
      extra: modelled(9 * 1.36 * 733 + (31.63 - 17.55) * 733, 'cycles', 'sugerman01', {
        rows: ['sugerman01-021', 'sugerman01-001', 'sugerman01-006'],
        note: 'nine register accesses handled in the monitor (1.36 us on 733 MHz) and one hosted path as measured for a packet',
      }),
    },
  ],
  latency: modelled(2 * (31.63 - 17.55), 'us', 'sugerman01', {
    rows: ['sugerman01-001', 'sugerman01-006'],
    note: 'the hosted path as measured for a packet, there and back, on 733 MHz',
  }),
};
