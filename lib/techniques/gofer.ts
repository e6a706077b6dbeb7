import { published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const gofer: Technique = {
  id: 'gofer',
  name: 'File proxy',
  subsystem: 'disk',
  summary: 'The sandbox may not open files: a second process does so on its behalf and passes data or descriptors.',
  costs: [
    {
      event: 'diskOperation',
      extra: published((45.5 - 0.22) * 2400, 'cycles', 'young19', {
        rows: ['young19-004', 'young19-007', 'gvisor_perf19-019'],
        low: (4096 / 69.2 - 4096 / 107.8) * 2400,
        high: (51.1 - 0.22) * 2400,
        note: 'a system call that needs the proxy, at 2.4 GHz; low: random writes of 4 KB at 69 instead of 108 MB/s, high: under ptrace',
      }),
    },
  ],
};
