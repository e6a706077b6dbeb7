import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const tapNetwork: Technique = {
  id: 'tap-network',
  name: 'Host system calls',
  subsystem: 'network',
  summary:
    'The guest kernel is a process and sends each packet by a system call of the host; an arriving one is a signal.',
  costs: [
    {
      event: 'packet',
      extra: modelled((0.5 + 2.49) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-024', 'barham03-039'],
        note: 'one native I/O call and one native signal at 2.4 GHz',
      }),
    },
  ],
};
