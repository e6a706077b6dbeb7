import { fitted } from '../evidence/fitted';
import type { Technique } from '../model/technique';

export const userSpaceNetstack: Technique = {
  id: 'user-space-netstack',
  name: 'User-space network stack',
  subsystem: 'network',
  summary: 'TCP/IP runs inside the sandbox, in user space, on raw packets from a pair of virtual interfaces.',
  costs: [
    {
      event: 'packet',
      extra: fitted('user-space-netstack.packet', 'modelled', 'us', 'gvisor_perf19', {
        note: 'extra time of a Redis request under ptrace less its two system calls (young19-006), over its two packets, and of 1500 bytes of an upload; a whole packet takes 14.9 us at 0.8 Gbit/s elsewhere (anjali20-007)',
      }),
    },
  ],
};
