import { published } from '../model/evidence';
import type { Technique } from '../model/technique';

export const osLevel: Technique = {
  id: 'os-level',
  name: 'Namespaces and control groups',
  subsystem: 'cpu',
  summary:
    'One kernel for all: processes see their own names and have their own limits. The only thing on their way is the filter of system calls that engines install by default.',
  costs: [
    {
      event: 'syscall',
      extra: published(438 - 391, 'ns', 'seccomp24', {
        rows: ['seccomp24-001', 'seccomp20-001', 'seccomp20-004', 'young19-001'],
        low: 749 - 728,
        high: 290 - 220,
        note: 'one filter with cached answers on Cascade Lake; low: another machine, high: runc against native before answers were cached (2019)',
      }),
    },
  ],
};
