import { windowsServer } from '../guests/windows-server';
import { modelled, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { vmbusDisk } from '../techniques/vmbus-disk';
import { vmbusNetwork } from '../techniques/vmbus-network';
import { hardware, machine } from './layers';
import { firmware, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const hyperV: Platform = {
  id: 'hyper-v',
  name: 'Hyper-V',
  family: 'type1',
  summary:
    'The Windows hypervisor under all systems, the first of them included: the Windows that was installed becomes the root partition, with drivers and tool stack. No measurement of guests was found, so its speed is derived from its techniques. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
  layers: [
    hardware,
    {
      role: 'vmm',
      name: 'Windows hypervisor',
      scope: 'host',
      memory: { fixedMiB: vendor(300, 'MiB', 'hyperv_overhead', { rows: ['hyperv_overhead-001'] }) },
    },
    {
      role: 'host-os',
      name: 'Root partition (Windows Server)',
      scope: 'host',
      memory: {
        fixedMiB: modelled(0.5 * 1792, 'MiB', 'catapult15', {
          note: 'used memory of idle Server Core: 50 % of 1.75 GB',
        }),
      },
      diskMiB: windowsServer.imageMiB,
    },
    {
      role: 'vmm',
      name: 'Worker process',
      scope: 'instance',
      memory: {
        fixedMiB: vendor(32 - 8, 'MiB', 'hyperv_overhead', {
          rows: ['hyperv_overhead-002', 'hyperv_overhead-003'],
          note: '32 MB with the first GB, 8 MB with each further one',
        }),
        perGuestMiB: vendor(8 / 1024, 'MiB/MiB', 'hyperv_overhead', { rows: ['hyperv_overhead-003'] }),
      },
    },
    ...machine,
  ],
  stages: [
    {
      cpu: [hardwareAssisted],
      mmu: [nestedPaging, shadowPaging],
      network: [vmbusNetwork],
      disk: [vmbusDisk],
    },
  ],
  guest: 'own',
  start: { control: [toolStack], monitor: [monitor], firmware: [firmware] },
  startSigma: machineSigma,
  image: 'copy',
  writableMiB: machineWritable,
  idleCores: machineIdle,
  limits: {
    instancesPerHost: vendor(1024, 'instances', 'hyperv_limits'),
    vcpusPerInstance: vendor(240, 'vCPU', 'hyperv_limits', { low: 64, note: 'generation 2; low: generation 1' }),
  },
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
        note: 'taken from KVM: pause of a KVM machine of 2 GiB with a full copy of its memory',
      }),
    },
    {
      action: 'restore',
      seconds: modelled(0.0418, 's', 'cubesandbox26', {
        rows: ['cubesandbox26-057'],
        note: 'taken from KVM: resume of a KVM machine of 2 GiB',
      }),
    },
    {
      action: 'delete',
      seconds: modelled(2.49, 's', 'openstack_perfdocs', {
        rows: ['openstack_perfdocs-005'],
        note: 'taken from KVM: deletion of small KVM machines through OpenStack, mean',
      }),
    },
  ],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: true,
    nestedUse: true,
  },
};
