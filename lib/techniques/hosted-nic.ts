import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const hostedNic: Technique = {
  id: 'hosted-nic',
  name: 'Hosted network card',
  subsystem: 'network',
  summary:
    'The monitor of a hosted product cannot drive the card: it switches the whole processor to the host operating system, whose driver does.',
  costs: [
    {
      event: 'packet',
      extra: published(((0.783 - 0.14) / 8000) * 733e6, 'cycles', 'sugerman01', {
        rows: ['sugerman01-014', 'sugerman01-029', 'sugerman01-012', 'sugerman01-017'],
        low: (31.63 - 17.55) * 733,
        high: ((1 - 0.14 * 0.64) / (64e6 / 12000)) * 733e6,
        note: 'busy share beyond native at some 8000 packets/s on 733 MHz, optimised build; low: the hosted path of one transmission, high: version 2.0, 64 Mbit/s with no idle time',
      }),
    },
  ],
  latency: modelled(2 * (31.63 - 17.55), 'us', 'sugerman01', {
    rows: ['sugerman01-001', 'sugerman01-006'],
    note: 'the hosted path of one transmission beyond the host’s own driver work, once per direction, on 733 MHz',
  }),
};
