import { published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const nestedPaging: Technique = {
  id: 'nested-paging',
  name: 'Nested paging',
  subsystem: 'mmu',
  summary:
    'The processor walks two sets of page tables, the guest’s and the hypervisor’s (EPT, RVI): faults and updates are the guest’s own affair, each miss of the translation cache costs more.',
  requires: 'nested-paging',
  costs: [
    {
      event: 'tlbMiss',
      extra: published(4, 'ns', 'wang11', {
        rows: ['wang11-030'],
        clockGHz: 2.8,
        note: 'about 12 cycles on average; 24 memory references at worst instead of 4',
      }),
    },
  ],
};
