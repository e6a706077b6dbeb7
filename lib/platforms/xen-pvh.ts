import { modelled, published, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { splitDriverDisk } from '../techniques/split-driver-disk';
import { splitDriverNetwork } from '../techniques/split-driver-network';
import { domain0 } from './domain0';
import { hardware, machine } from './layers';
import { machineIdle, machineSigma, machineWritable, toolStack } from './machine-start';

export const xenPvh: Platform = {
  id: 'xen-pvh',
  name: 'Xen (PVH)',
  family: 'type1',
  summary:
    'The present form of paravirtual guests on Xen: processor and memory by hardware, devices by split drivers, booted directly without firmware or device model. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
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
      name: 'Domain state',
      scope: 'instance',
      memory: {
        fixedMiB: published(20e3 / 2 ** 20, 'MiB', 'xen_overhead', {
          rows: ['xen_overhead-003'],
          note: '20 kB of state in the hypervisor',
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
  start: { control: [toolStack] },
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
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: false, liveMigration: true, nestedUse: false },
};
