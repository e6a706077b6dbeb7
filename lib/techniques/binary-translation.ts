import { fitted } from '../evidence/fitted';
import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const binaryTranslation: Technique = {
  id: 'binary-translation',
  name: 'Binary translation',
  subsystem: 'cpu',
  summary:
    'Guest kernel code is translated on first use into safe code that runs from a cache; user code runs directly. Unsafe instructions become short sequences or calls, without a trap.',
  costs: [
    {
      event: 'execution',
      extra: published(0.04, '1', 'adams06', {
        rows: ['adams06-032'],
        low: 0,
        high: 0.09,
        note: 'SPECint2000 average; low and high: range over the programs',
      }),
    },
    {
      event: 'syscall',
      extra: fitted('binary-translation.syscall', 'published', 'cycles', 'adams06', {
        note: 'two products: VMware Player 1.0.1 (2066 cycles) and Workstation 3.2 (0.28 us at 2.4 GHz)',
      }),
    },
    {
      event: 'interrupt',
      extra: modelled(3223 - 889 + 5 * 1.36 * 733, 'cycles', 'adams06', {
        rows: ['adams06-015', 'sugerman01-021', 'sugerman01-029'],
        note: 'delivery as measured for an exception, and five accesses to the interrupt controller in the monitor at 1.36 us on 733 MHz',
      }),
    },
    {
      event: 'timerTick',
      extra: modelled(3223 - 889 + 5 * 1.36 * 733, 'cycles', 'adams06', {
        rows: ['adams06-015', 'sugerman01-021', 'sugerman01-029'],
        note: 'as a device interrupt',
      }),
    },
    {
      event: 'portAccess',
      extra: published(216 - 3209, 'cycles', 'adams06', {
        rows: ['adams06-001'],
        high: 1.36 * 733,
        note: 'cheaper than the real port, because the emulation stays in the translated code; high: an access handled in the monitor of VMware Workstation 2.0 (sugerman01-021)',
      }),
    },
    {
      event: 'processCreation',
      extra: modelled(((36.95 - 6.02) / 40000) * 3.8e9 - 749 * (2121 - 5), 'cycles', 'adams06', {
        rows: ['adams06-046', 'adams06-047', 'adams06-009', 'adams06-018'],
        low: 0,
        high: ((36.95 - 6.02) / 40000) * 3.8e9,
        note: 'what remains of a fork and wait beyond its page-table updates: new code must be translated. The 749 updates are the hardware engine’s 9.5 million extra cycles over 12,733 cycles each',
      }),
    },
  ],
};
