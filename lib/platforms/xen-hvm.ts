import { modelled, published, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { splitDriverDisk } from '../techniques/split-driver-disk';
import { splitDriverNetwork } from '../techniques/split-driver-network';
import { domain0 } from './domain0';
import { hardware, machine } from './layers';
import { firmware, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const xenHvm: Platform = {
  id: 'xen-hvm',
  name: 'Xen (HVM with PV drivers)',
  family: 'type1',
  summary:
    'Unmodified guests on Xen by hardware assistance: a device model (QEMU) in domain 0 for boot and legacy devices, split drivers once the guest has them. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
  layers: [
    hardware,
    {
      role: 'vmm',
      name: 'Xen',
      scope: 'host',
      codeLines: published(270000, 'lines', 'nexen17', { rows: ['nexen17-002'] }),
    },
    domain0,
    {
      role: 'vmm',
      name: 'Domain state and QEMU',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(20e3 / 2 ** 20 + 29.31, 'MiB', 'xen_overhead', {
          rows: ['xen_overhead-003', 'firecracker_nsdi20-182', 'firecracker_nsdi20-156'],
          note: '20 kB of state, and the resident part of QEMU beyond its guest (210.4 MiB less the 181.1 MiB of a guest of 1 GiB)',
        }),
        perVcpuMiB: vendor(1, 'MiB/vCPU', 'xen_overhead', { rows: ['xen_overhead-001'] }),
        perGuestMiB: vendor(8 / 1024, 'MiB/MiB', 'xen_overhead', {
          rows: ['xen_overhead-002'],
          note: '8 KiB per MiB for nested or shadow page tables',
        }),
      },
    },
    ...machine,
  ],
  stages: [
    {
      cpu: [hardwareAssisted],
      mmu: [nestedPaging, shadowPaging],
      network: [splitDriverNetwork],
      disk: [splitDriverDisk],
    },
  ],
  guest: 'own',
  start: { control: [toolStack], monitor: [monitor], firmware: [firmware] },
  startSigma: machineSigma,
  image: 'copy',
  writableMiB: machineWritable,
  idleCores: machineIdle,
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
      seconds: published(0.128, 's', 'lightvm_notes', { note: 'save of a small guest on standard Xen' }),
    },
    {
      action: 'restore',
      seconds: published(0.55, 's', 'lightvm_notes', { note: 'restore of a small guest on standard Xen' }),
    },
    {
      action: 'delete',
      seconds: modelled(2.49, 's', 'openstack_perfdocs', {
        rows: ['openstack_perfdocs-005'],
        note: 'deletion of small KVM machines through OpenStack, mean',
      }),
    },
  ],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: true,
    nestedUse: false,
  },
};
