import { modelled } from '../model/evidence';
import type { Technique } from '../model/technique';

export const userSpaceNetstack: Technique = {
  id: 'user-space-netstack',
  name: 'User-space network stack',
  subsystem: 'network',
  summary: 'TCP/IP runs inside the sandbox, in user space, on raw packets from a pair of virtual interfaces.',
  costs: [
    {
      event: 'packet',
      extra: modelled((1e6 / 15326 - 1e6 / 30312 - 2 * (9.71 - 0.22)) / 2, 'us', 'gvisor_perf19', {
        rows: ['gvisor_perf19-009', 'young19-006', 'gvisor_perf19-008', 'anjali20-007'],
        low: 1500 / 482.3 - 1500 / 709.8,
        high: 12000 / 805,
        note: 'extra time of a Redis request under ptrace less its two system calls, over its two packets; low: upload at 482 instead of 710 MB/s, high: the whole time of a packet at 0.8 Gbit/s',
      }),
    },
  ],
};
