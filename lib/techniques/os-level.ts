import { fitted } from '../evidence/fitted';
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
      extra: fitted('os-level.syscall', 'published', 'ns', 'seccomp24', {
        note: 'one filter with cached answers on three machines, and runc against native before answers were cached (2019)',
      }),
    },
  ],
};
