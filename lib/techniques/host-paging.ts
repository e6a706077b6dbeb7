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
      extra: published((15.5 - 0.77) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-051', 'barham03-057'],
        low: (14.4 - 1.06) * 2400,
        note: '14.73 us at 2.4 GHz; low: with 64 KB each',
      }),
    },
  ],
};
