import { fitted } from '../evidence/fitted';
import { linuxMinimal } from '../guests/linux-minimal';
import { modelled, published, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { serialVirtioDisk } from '../techniques/serial-virtio-disk';
import { serialVirtioNetwork } from '../techniques/serial-virtio-network';
import { shadowPaging } from '../techniques/shadow-paging';
import { hardware, linuxHost, machine } from './layers';
import { containerWritable } from './machine-start';

export const firecracker: Platform = {
  id: 'firecracker',
  name: 'Firecracker',
  family: 'microvm',
  summary:
    'A KVM monitor with five devices and no firmware for short-lived machines; a minimal Linux boots straight into the application. Much of its lead in starting is that guest: with the same one it takes 0.16 s and QEMU 0.24 s (firecracker_nsdi20-007 and -020).',
  layers: [
    hardware,
    { ...linuxHost, name: 'Linux with KVM' },
    {
      role: 'vmm',
      name: 'Firecracker',
      scope: 'instance',
      memory: {
        fixedMiB: published(2.488, 'MiB', 'firecracker_nsdi20', {
          rows: ['firecracker_nsdi20-155', 'firecracker_spec-001'],
          high: 5,
          note: 'the same from 128 MB to 8 GB; high: the bound that the project checks',
        }),
      },
      codeLines: published(50000, 'lines', 'fcloc', { rows: ['fcloc-001'] }),
    },
    ...machine,
  ],
  stages: [
    {
      cpu: [hardwareAssisted],
      mmu: [nestedPaging, shadowPaging],
      network: [serialVirtioNetwork],
      disk: [serialVirtioDisk],
    },
  ],
  guest: linuxMinimal,
  start: {
    monitor: [
      {
        on: 'cpu',
        amount: fitted('firecracker.monitor', 'published', 'core-s', 'moebius24_edge', {
          note: 'process start and set-up calls: measured by itself, and as what remains of a whole start on m5d.metal. The monitor’s own work is 1.75 ms',
        }),
      },
    ],
  },
  startSigma: published(Math.log(172.47 / 160.85) / 2.326, '1', 'firecracker_nsdi20', {
    rows: ['firecracker_nsdi20-007', 'firecracker_nsdi20-008'],
    note: '99th percentile over median, serial: ln(172.47 / 160.85) / 2.326',
  }),
  image: 'overlay',
  writableMiB: containerWritable,
  limits: { vcpusPerInstance: vendor(32, 'vCPU', 'firecracker_vcpus') },
  management: [
    {
      action: 'checkpoint',
      seconds: modelled(0.5584, 's', 'cubesandbox26', {
        rows: ['cubesandbox26-056'],
        note: 'pause of a KVM machine of 2 GiB with a full copy of its memory',
      }),
    },
    {
      action: 'restore',
      seconds: published(0.143, 's', 'firecracker_spec', {
        rows: ['firecracker_spec-022', 'firecracker_spec-006', 'firecracker_spec-014'],
        low: 0.01,
        note: 'snapshot of 1 GiB on host kernel 6.1; low: the same on kernel 4.14',
      }),
    },
  ],
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: false, liveMigration: false, nestedUse: true },
};
