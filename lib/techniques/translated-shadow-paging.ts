import { fitted } from '../evidence/fitted';
import { published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const translatedShadowPaging: Technique = {
  id: 'translated-shadow-paging',
  name: 'Shadow paging in translated code',
  subsystem: 'mmu',
  summary:
    'Shadow page tables under binary translation: instructions that write page tables are found and translated so that they tell the monitor, without a trap.',
  costs: [
    {
      event: 'pageFault',
      extra: published(3927 - 1093 + 2121 - 5, 'cycles', 'adams06', {
        rows: ['adams06-013', 'adams06-009', 'barham03-089'],
        low: 3927 - 1093,
        high: (12.4 - 1.42) * 2400,
        note: 'delivery to the guest and the one entry that it writes; low: delivery alone, high: VMware Workstation 3.2 at 2.4 GHz',
      }),
    },
    {
      event: 'pageTableUpdate',
      extra: published(391 - 1, 'cycles', 'adams06', {
        rows: ['adams06-017', 'adams06-007', 'adams06-009'],
        low: 17 - 4,
        high: 2121 - 5,
        note: 'a write outside page faults; low: present to absent, high: absent to present',
      }),
    },
    {
      event: 'contextSwitch',
      extra: fitted('translated-shadow-paging.contextSwitch', 'published', 'cycles', 'barham03', {
        note: 'VMware Workstation 3.2, working sets of nothing and of 16 KB each, at 2.4 GHz',
      }),
    },
  ],
};
