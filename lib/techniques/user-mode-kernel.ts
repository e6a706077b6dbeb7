import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const userModeKernel: Technique = {
  id: 'user-mode-kernel',
  name: 'User-mode kernel',
  subsystem: 'cpu',
  summary:
    'Linux ported to its own system-call interface: the guest kernel is a process of the host, and each system call of a guest program is stopped by the host and handed to it.',
  costs: [
    {
      event: 'syscall',
      extra: published((24.7 - 0.45) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-021'],
        note: '24.25 us at 2.4 GHz',
      }),
    },
    {
      event: 'interrupt',
      extra: modelled((46 - 2.49) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-039'],
        note: 'an interrupt is a signal of the host: what handling a signal costs more than natively',
      }),
    },
    {
      event: 'timerTick',
      extra: modelled((46 - 2.49) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-039'],
        note: 'as a device interrupt',
      }),
    },
    {
      event: 'processCreation',
      extra: modelled((21000 - 110 + 33000 - 530 - 240 * (26.3 - 1.42)) * 2400, 'cycles', 'barham03', {
        rows: ['barham03-042', 'barham03-045', 'barham03-090'],
        high: (21000 - 110 + 33000 - 530) * 2400,
        note: 'fork and exec less the 240 page faults that the same pair costs on Xen and Workstation (each fork about 69, each exec about 171 times the extra cost of a fault)',
      }),
    },
  ],
};
