import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const trapAndEmulate: Technique = {
  id: 'trap-and-emulate',
  name: 'Trap and emulate',
  subsystem: 'cpu',
  summary:
    'The guest kernel runs without privilege; each privileged instruction traps into the monitor, which does it on the guest’s behalf. x86 without hardware help has sensitive instructions that do not trap, so it fails there.',
  costs: [
    {
      event: 'syscall',
      extra: modelled(2 * 2030, 'cycles', 'adams06', {
        rows: ['adams06-019'],
        low: 2030,
        note: 'two traps of 2030 cycles: the call is reflected into the guest kernel, and its privileged return traps again',
      }),
    },
    {
      event: 'contextSwitch',
      extra: modelled(2030, 'cycles', 'adams06', {
        rows: ['adams06-019'],
        note: 'one trap of 2030 cycles, for loading the page-table base',
      }),
    },
    {
      event: 'interrupt',
      extra: modelled(2 * 2030 + 5 * 1.36 * 733, 'cycles', 'adams06', {
        rows: ['adams06-019', 'sugerman01-021', 'sugerman01-029'],
        note: 'two traps (delivery and return) and five accesses to the interrupt controller at 1.36 us on 733 MHz',
      }),
    },
    {
      event: 'timerTick',
      extra: modelled(2 * 2030 + 5 * 1.36 * 733, 'cycles', 'adams06', {
        rows: ['adams06-019', 'sugerman01-021', 'sugerman01-029'],
        note: 'as a device interrupt',
      }),
    },
    {
      event: 'portAccess',
      extra: published(2030, 'cycles', 'adams06', {
        rows: ['adams06-019'],
        note: 'trap and emulation of one privileged instruction; the device model is not included',
      }),
    },
  ],
};
