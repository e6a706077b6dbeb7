import { modelled, published } from '../model/evidence';
import type { Guest } from '../model/guest';

const bootRead = published(44.4e6 / 2 ** 20, 'MiB', 'yolo_19', {
  rows: ['yolo_19-002'],
  high: 119,
  note: 'average over 900 cloud images; high: a third of the I/O part of a boot (1 s) at the full rate of 1 Gbit/s (ncu_bootmodel24)',
});

export const linuxServer: Guest = {
  id: 'linux-server',
  name: 'Linux server',
  kernel: 'linux',
  summary:
    'A distribution as its cloud image comes: generic kernel, initial RAM disk, systemd and its services. What full hypervisors boot in practice: 8.15 core-s with monitor and firmware (mean of ncu_bootmodel24-002, -004 and -006), where a minimal guest boots in 0.24 s on QEMU (firecracker_nsdi20-020).',
  kernelMiB: published(60, 'MiB', 'minikube_10037', {
    note: 'a machine of 1800 MiB reports 1740 MiB to its programs',
  }),
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
      amount: published(1.4722, 'core-s', 'tum_cvm_boot', {
        rows: ['tum_cvm_boot-004'],
        low: 0.3205,
        note: 'kernel until init in a confidential guest, whose exits are dear; low: guest start until service with a 36 MB kernel (moebius24_edge-236)',
      }),
    },
  ],
  userspaceBoot: [
    {
      on: 'cpu',
      amount: modelled(8.1533 - 1.4722 - 0.0422 - 0.0296, 'core-s', 'ncu_bootmodel24', {
        rows: ['ncu_bootmodel24-002', 'ncu_bootmodel24-004', 'ncu_bootmodel24-006', 'tum_cvm_boot-004'],
        low: 0.9128,
        high: 8.43 - 1.4722,
        note: 'CPU part of a whole boot (mean of 7.75, 8.43 and 8.28 s) less kernel, QEMU set-up and firmware; low: systemd alone on a minimal image (tum_cvm_boot-005)',
      }),
    },
    { on: 'disk', amount: bootRead },
    {
      on: 'wait',
      amount: modelled(0.66 * 2.9333, 's', 'ncu_bootmodel24', {
        rows: ['ncu_bootmodel24-001', 'ncu_bootmodel24-003', 'ncu_bootmodel24-005'],
        low: 0.66 * 0.43,
        note: 'the two thirds of the I/O part (mean of 2.82, 3.00 and 2.98 s) that do not grow with concurrent boots, on network storage; low: a 10 Gbit/s storage network takes up to 2.5 s off',
      }),
    },
  ],
};
