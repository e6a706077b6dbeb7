import { fitted } from '../evidence/fitted';
import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const paravirtualPaging: Technique = {
  id: 'paravirtual-paging',
  name: 'Paravirtual paging',
  subsystem: 'mmu',
  summary:
    'The guest knows the machine’s page tables and changes them by hypercalls, which the hypervisor checks and which can be batched.',
  costs: [
    {
      event: 'pageFault',
      extra: fitted('paravirtual-paging.pageFault', 'published', 'cycles', 'barham03', {
        note: 'a page fault (1.31 us at 2.4 GHz) and a protection fault (0.34 us), the update that each causes included',
      }),
    },
    {
      event: 'pageTableUpdate',
      extra: modelled(((198 - 110) * 2400) / 345.7, 'cycles', 'barham03', {
        rows: ['barham03-040', 'adams06-047', 'adams06-018'],
        high: 0.54 * 2500,
        note: 'the 88 us that a fork costs more, over its updates: 749 for the fork and wait of adams06 (9.5 million extra cycles at 12,733), scaled by the native times of the two forks (264 of 572 thousand cycles); high: a hypercall for each (pvm23)',
      }),
    },
    {
      event: 'contextSwitch',
      extra: fitted('paravirtual-paging.contextSwitch', 'published', 'cycles', 'barham03', {
        note: 'the page-table base is changed by hypercall: 1.2 us measured at 2.4 GHz, 1 to 3 us stated',
      }),
    },
  ],
};
