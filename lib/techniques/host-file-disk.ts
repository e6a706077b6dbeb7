import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const hostFileDisk: Technique = {
  id: 'host-file-disk',
  name: 'File of the host',
  subsystem: 'disk',
  summary: 'The guest kernel is a process and reads its disk from a file by system calls of the host.',
  costs: [
    {
      event: 'diskOperation',
      extra: modelled((0.5 + 2.49) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-024', 'barham03-039'],
        note: 'one native I/O call and one native signal at 2.4 GHz',
      }),
    },
  ],
};
