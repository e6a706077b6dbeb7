import { modelled, published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const userSpaceKernelKvm: Technique = {
  id: 'user-space-kernel-kvm',
  name: 'User-space kernel (KVM)',
  subsystem: 'cpu',
  summary: 'The same user-space kernel, entered through the processor’s guest mode instead of signals.',
  requires: 'hardware-assist',
  costs: [
    {
      event: 'syscall',
      extra: published((0.63 - 0.22) * 2400, 'cycles', 'young19', {
        rows: ['young19-002', 'gvisor_perf19-002'],
        note: 'a call that the user-space kernel answers itself',
      }),
    },
    {
      event: 'hostCall',
      extra: published((5.96 - 0.63) * 2400, 'cycles', 'young19', {
        rows: ['young19-003', 'young19-002'],
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
