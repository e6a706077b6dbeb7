import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const shadowPaging: Technique = {
  id: 'shadow-paging',
  name: 'Shadow paging',
  subsystem: 'mmu',
  summary:
    'The hypervisor keeps the page tables that the processor really uses and follows the guest’s by write-protecting them: each change exits. A miss of the translation cache costs nothing extra. Where kernel and user tables are kept apart, each system call changes tables twice, and each change exits.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'syscall',
      when: 'table-isolation',
      exits: modelled(2, 'exits', 'linux_pti', {
        note: 'one change of tables on the way into the kernel and one on the way out',
      }),
      extra: modelled(2 * (0.87 - 0.46) * 2500, 'cycles', 'pvm23', {
        rows: ['pvm23-009', 'pvm23-001'],
        note: 'handling of a register write beyond a bare exit, at 2.5 GHz, for each',
      }),
    },
    {
      event: 'pageFault',
      extra: published(10, 'us', 'wang11', {
        rows: ['wang11-031', 'adams06-014'],
        clockGHz: 2.8,
        low: (11242 - 1093) / 2800,
        note: 'exits and shadow updates of one fault, the page-table writes that it causes included; low: delivery of the fault alone on a Pentium 4 (10,149 cycles)',
      }),
    },
    {
      event: 'pageTableUpdate',
      exits: published(1, 'exits', 'adams06', { rows: ['adams06-018'] }),
      extra: published(12733 - 1 - 2409 - 1931, 'cycles', 'adams06', {
        rows: ['adams06-018', 'adams06-024', 'adams06-026', 'adams06-008', 'adams06-010'],
        low: 9154 - 4 - 2409 - 1931,
        high: 17020 - 5 - 2409 - 1931,
        note: 'a write outside page faults, beyond the exit and entry of that processor; low: present to absent, high: absent to present',
      }),
    },
    {
      event: 'contextSwitch',
      extra: published(6.36 - 1.11, 'us', 'molnar07', {
        rows: ['molnar07-007', 'molnar07-010', 'molnar07-004'],
        low: 1.6 - 1.11,
        high: 53.01 - 1.11,
        note: 'with cached shadow tables; low: with a paravirtual page-table base, high: before tables were cached',
      }),
    },
  ],
};
