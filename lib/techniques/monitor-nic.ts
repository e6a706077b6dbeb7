import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const monitorNic: Technique = {
  id: 'monitor-nic',
  name: 'Network card in the monitor',
  subsystem: 'network',
  summary:
    'The model of a card lives in a monitor that drives the real one itself: register accesses are handled by translated code, without a switch to another system.',
  costs: [
    {
      event: 'packet',
      extra: modelled(12 * 1.36 * 733, 'cycles', 'sugerman01', {
        rows: ['sugerman01-011', 'sugerman01-021'],
        note: 'twelve port accesses per packet, each handled in the monitor in 1.36 us on 733 MHz; no hosted path',
      }),
    },
  ],
};
