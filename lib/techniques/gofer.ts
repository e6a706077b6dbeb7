import { fitted } from '../evidence/fitted';
import type { Technique } from '../model/technique';

export const gofer: Technique = {
  id: 'gofer',
  name: 'File proxy',
  subsystem: 'disk',
  summary: 'The sandbox may not open files: a second process does so on its behalf and passes data or descriptors.',
  costs: [
    {
      event: 'diskOperation',
      extra: fitted('gofer.call', 'published', 'cycles', 'young19', {
        note: 'a system call that needs the proxy, under KVM and under ptrace at 2.4 GHz, and a random write of 4 KB (2.2 GHz)',
      }),
    },
  ],
};
