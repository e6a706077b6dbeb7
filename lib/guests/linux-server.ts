import { fitted } from '../evidence/fitted';
import { modelled, published } from '../model/evidence';
import type { Guest } from '../model/guest';
import { linuxPages } from './linux-pages';

/** Parts of a boot as its source divides it, in its own way: input and output, and everything else. */
const io = fitted('linux-server.io', 'published', 's', 'ncu_bootmodel24', {
  note: 'I/O part of a boot on three hosts',
});
const work = fitted('linux-server.work', 'published', 'core-s', 'ncu_bootmodel24', {
  note: 'CPU part of a boot on three hosts',
});
/** Part of the I/O that does not grow when others boot: from the two-term formula for this study that came with its rows. */
const FIXED = 0.66;
/** Kernel until init; set-up of QEMU and firmware, which the CPU part includes. */
const kernel = 1.4722;
const qemu = fitted('qemu.monitor', 'published', 'core-s', 'unikraft_eurosys21', { note: 'as in its platform' });
const aside = qemu.value + 0.0296;
const bootRead = fitted('linux-server.bootReadMiB', 'modelled', 'MiB', 'ncu_bootmodel24', {
  note: 'the third of the I/O part that grows with the number of machines that boot together, at the full rate of 1 Gbit/s on three hosts; low: average over 900 cloud images',
});

export const linuxServer: Guest = {
  id: 'linux-server',
  name: 'Linux server',
  kernel: 'linux',
  summary:
    'A distribution as its cloud image comes: generic kernel, initial RAM disk, systemd and its services. What full hypervisors boot in practice: 8.28 core-s with monitor and firmware (the middle of ncu_bootmodel24-002, -004 and -006), where a minimal guest boots in 0.24 s on QEMU (firecracker_nsdi20-020).',
  kernelMiB: modelled(60 - 1800 / 64, 'MiB', 'minikube_10037', {
    note: 'a machine of 1800 MiB reports 1740 MiB to its programs; less the descriptors of its pages',
  }),
  ...linuxPages,
  userspaceMiB: modelled(148e6 / 2 ** 20 - 60, 'MiB', 'reap_asplos21', {
    rows: ['reap_asplos21-011', 'reap_asplos21-012'],
    high: 256e6 / 2 ** 20 - 60,
    note: 'smallest full-boot footprint of a function machine (148 MB) less the 60 MiB of the kernel; high: the largest (256 MB)',
  }),
  imageMiB: published(1200e6 / 2 ** 20, 'MiB', 'xavier_ccgrid16', { rows: ['xavier_ccgrid16-030'] }),
  bootReadMiB: bootRead,
  kernelBoot: [
    {
      on: 'cpu',
      amount: published(kernel, 'core-s', 'tum_cvm_boot', {
        rows: ['tum_cvm_boot-004'],
        low: 0.3205,
        note: 'kernel until init in a confidential guest, whose exits are dear; low: guest start until service with a 36 MB kernel (moebius24_edge-236)',
      }),
    },
  ],
  userspaceBoot: [
    {
      on: 'cpu',
      amount: modelled(work.value - kernel - aside, 'core-s', 'ncu_bootmodel24', {
        rows: [...(work.rows ?? []), 'tum_cvm_boot-004'],
        low: 0.9128,
        high: 8.43 - 1.4722,
        note: 'CPU part of a whole boot less kernel, set-up of QEMU and firmware (0.03 s); low: systemd alone on a minimal image (tum_cvm_boot-005)',
      }),
    },
    { on: 'disk', amount: bootRead },
    {
      on: 'wait',
      amount: modelled(FIXED * io.value, 's', 'ncu_bootmodel24', {
        rows: io.rows ?? [],
        low: FIXED * 0.43,
        note: 'the two thirds of the I/O part that do not grow with concurrent boots, on network storage; low: a 10 Gbit/s storage network takes up to 2.5 s off',
      }),
    },
  ],
};
