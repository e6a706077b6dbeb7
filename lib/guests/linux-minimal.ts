import { modelled, published } from '../model/evidence';
import type { Guest } from '../model/guest';

export const linuxMinimal: Guest = {
  id: 'linux-minimal',
  name: 'Minimal Linux',
  kernel: 'linux',
  summary:
    'A stripped kernel without firmware, initial RAM disk or services: the application is the first process, as in microVMs. Full hypervisors boot it as well, QEMU in 0.24 s where Firecracker takes 0.16 s (firecracker_nsdi20-020 and -007); they are counted with the guest’s own distribution, as is their practice.',
  kernelMiB: modelled((60.2e6 - 2.5e6) / 2 ** 20 - 2.488, 'MiB', 'moebius24_edge', {
    rows: ['moebius24_edge-161', 'moebius24_edge-162', 'moebius24_edge-141', 'moebius24_edge-142'],
    low: 20e6 / 2 ** 20,
    high: 183.55 - 2.488,
    note: '60.2 MB of host memory per idle microVM (1187 - 585 MB over ten) less the monitor and the same function in a container (2.5 MB); low: Lupine’s least memory, high: pages touched in a guest of 1 GiB',
  }),
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
      amount: published(0.091, 'core-s', 'cloudhv_1728', {
        low: 0.0178,
        high: 0.3205,
        note: 'start of kernel until start of user space; low: Lupine on Firecracker (unikraft_eurosys21-016), high: 36 MB kernel until the service answers (moebius24_edge-236)',
      }),
    },
  ],
  userspaceBoot: [],
};
