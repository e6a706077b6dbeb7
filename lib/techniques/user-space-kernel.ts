import { fitted } from '../evidence/fitted';
import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const userSpaceKernel: Technique = {
  id: 'user-space-kernel',
  name: 'User-space kernel (systrap)',
  subsystem: 'cpu',
  summary:
    'System calls are turned into signals and answered by a kernel written in Go that runs as a process; it makes few calls of its own to the host.',
  costs: [
    {
      event: 'syscall',
      extra: fitted('user-space-kernel.syscall', 'modelled', 'cycles', 'gvisor_systrap', {
        note: 'the maker places it between its KVM and ptrace platforms and gives no figure: the middle of the two, which are also low and high',
      }),
    },
    {
      event: 'hostCall',
      extra: fitted('user-space-kernel.hostCall', 'modelled', 'cycles', 'gvisor_systrap', {
        note: 'a call for which it must call the host beyond one that it answers itself: the middle of its KVM and ptrace platforms, as above',
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
