import { fitted } from '../evidence/fitted';
import { linuxMinimal } from '../guests/linux-minimal';
import { modelled, published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { serialVirtioDisk } from '../techniques/serial-virtio-disk';
import { shadowPaging } from '../techniques/shadow-paging';
import { virtioNetwork } from '../techniques/virtio-network';
import { hardware, linuxHost, machine } from './layers';
import { containerWritable } from './machine-start';

export const cloudHypervisor: Platform = {
  id: 'cloud-hypervisor',
  name: 'Cloud Hypervisor',
  family: 'microvm',
  summary:
    'A KVM monitor in Rust for cloud guests of today, with more devices than Firecracker and hot plugging. It is counted with a minimal guest, as Firecracker is: 0.10 s, where QEMU takes 0.24 s with the same one (firecracker_nsdi20-001 and -020).',
  layers: [
    hardware,
    { ...linuxHost, name: 'Linux with KVM' },
    {
      role: 'vmm',
      name: 'Cloud Hypervisor',
      scope: 'instance',
      memory: {
        fixedMiB: published(13.344, 'MiB', 'firecracker_nsdi20', {
          rows: ['firecracker_nsdi20-168', 'firecracker_nsdi20-169', 'firecracker_nsdi20-156'],
          low: 186.3 - (183.55 - 2.488),
          note: 'writable address space beyond the guest, the same from 128 MB to 8 GB; low: resident beyond a guest of 1 GiB',
        }),
      },
    },
    ...machine,
  ],
  stages: [
    { cpu: [hardwareAssisted], mmu: [nestedPaging, shadowPaging], network: [virtioNetwork], disk: [serialVirtioDisk] },
  ],
  guest: linuxMinimal,
  start: {
    monitor: [
      {
        on: 'cpu',
        amount: fitted('cloud-hypervisor.monitor', 'modelled', 'core-s', 'firecracker_nsdi20', {
          note: 'what remains of whole starts on m5d.metal, with and without a network card, after the kernel; 0.04 s until the kernel on a developer machine (cloudhv_1728)',
        }),
      },
    ],
  },
  startSigma: published(Math.log(109.69 / 102.46) / 2.326, '1', 'firecracker_nsdi20', {
    rows: ['firecracker_nsdi20-001', 'firecracker_nsdi20-002'],
    note: '99th percentile over median, serial: ln(109.69 / 102.46) / 2.326',
  }),
  image: 'overlay',
  writableMiB: containerWritable,
  limits: {},
  management: [
    {
      action: 'migrate',
      seconds: modelled(14.61, 's', 'openstack_perfdocs', {
        rows: ['openstack_perfdocs-003', 'openstack_perfdocs-004'],
        high: 26.8,
        note: 'taken from live migration of small KVM machines through OpenStack, mean; high: longest',
      }),
    },
    {
      action: 'checkpoint',
      seconds: modelled(0.5584, 's', 'cubesandbox26', {
        rows: ['cubesandbox26-056'],
        note: 'pause of a KVM machine of 2 GiB with a full copy of its memory',
      }),
    },
    {
      action: 'restore',
      seconds: modelled(0.0418, 's', 'cubesandbox26', {
        rows: ['cubesandbox26-057'],
        note: 'resume of a KVM machine of 2 GiB',
      }),
    },
  ],
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: false, liveMigration: true, nestedUse: true },
};
