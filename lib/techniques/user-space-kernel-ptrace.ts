import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const userSpaceKernelPtrace: Technique = {
  id: 'user-space-kernel-ptrace',
  name: 'User-space kernel (ptrace)',
  subsystem: 'cpu',
  summary: 'The same user-space kernel, with every system call stopped by the debugging interface of the host.',
  costs: [
    {
      event: 'syscall',
      extra: published((9.23 - 0.22) * 2400, 'cycles', 'young19', {
        rows: ['young19-005'],
        note: 'a call that the user-space kernel answers itself',
      }),
    },
    {
      event: 'hostCall',
      extra: published((9.71 - 9.23) * 2400, 'cycles', 'young19', {
        rows: ['young19-006', 'young19-005'],
        note: 'a call for which it must call the host beyond one that it answers itself, at 2.4 GHz',
      }),
    },
    {
      event: 'pageFault',
      extra: modelled(1.5 * 1093, 'cycles', 'young19', {
        rows: ['young19-011', 'adams06-013'],
        note: 'memory is allocated at 40 % of the native rate, so half as much again as a native fault (1093 cycles) on top of it',
      }),
    },
  ],
};
