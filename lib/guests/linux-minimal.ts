import { fitted } from '../evidence/fitted';
import { modelled, published } from '../model/evidence';
import type { Guest } from '../model/guest';
import { linuxPages } from './linux-pages';

export const linuxMinimal: Guest = {
  id: 'linux-minimal',
  name: 'Minimal Linux',
  kernel: 'linux',
  summary:
    'A stripped kernel without firmware, initial RAM disk or services: the application is the first process, as in microVMs. Full hypervisors boot it as well, QEMU in 0.24 s where Firecracker takes 0.16 s (firecracker_nsdi20-020 and -007); they are counted with the guest’s own distribution, as is their practice.',
  kernelMiB: fitted('linux-minimal.kernelMiB', 'modelled', 'MiB', 'firecracker_nsdi20', {
    note: 'memory that an idle guest touches, less its pages’ descriptors, monitor and application: guests of 1 GiB on three monitors, microVMs with a small function, functions after one call. A function in a container took 2.5 MB (moebius24_edge-141 and -142); Lupine starts with 20 MB',
  }),
  ...linuxPages,
  userspaceMiB: modelled(0, 'MiB', 'moebius24_edge', {
    rows: ['moebius24_edge-161'],
    note: 'none: the application is the first process; what remains is counted with the kernel',
  }),
  imageMiB: published((37.736e6 + 8.58e6) / 2 ** 20, 'MiB', 'moebius24_edge', {
    rows: ['moebius24_edge-253', 'moebius24_edge-254'],
    low: 1.716e6 / 2 ** 20,
    note: 'kernel file and root file system; low: Lupine with a small program',
  }),
  bootReadMiB: modelled(37.736e6 / 2 ** 20, 'MiB', 'moebius24_edge', {
    rows: ['moebius24_edge-253'],
    low: 1.716e6 / 2 ** 20,
    note: 'the kernel file, which the monitor loads whole; stays in the page cache of the host',
  }),
  kernelBoot: [
    {
      on: 'cpu',
      amount: fitted('linux-minimal.kernel', 'published', 'core-s', 'firecracker_nsdi20', {
        note: 'a stripped kernel of 4.14 under three monitors, Lupine on Firecracker, and a kernel of 36 MB until its service answers; 0.091 s on a developer machine (cloudhv_1728)',
      }),
    },
  ],
  userspaceBoot: [],
};
