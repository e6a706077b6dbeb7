import { fitted } from '../evidence/fitted';
import { published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const hostPaging: Technique = {
  id: 'host-paging',
  name: 'Paging by host system calls',
  subsystem: 'mmu',
  summary: 'The address spaces of guest programs are mappings of a host file, changed by mmap; a fault is a signal.',
  costs: [
    {
      event: 'pageFault',
      extra: published((26.3 - 1.42) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-090'],
        note: '24.88 us at 2.4 GHz',
      }),
    },
    {
      event: 'contextSwitch',
      extra: fitted('host-paging.contextSwitch', 'published', 'cycles', 'barham03', {
        note: 'working sets of nothing and of 64 KB each, at 2.4 GHz',
      }),
    },
  ],
};
