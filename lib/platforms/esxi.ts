import { modelled, published, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { pvscsi } from '../techniques/pvscsi';
import { shadowPaging } from '../techniques/shadow-paging';
import { vmxnet3 } from '../techniques/vmxnet3';
import { hardware, machine } from './layers';
import { firmware, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const esxi: Platform = {
  id: 'esxi',
  name: 'VMware ESXi',
  family: 'type1',
  summary:
    'A hypervisor with its own drivers and no general-purpose host: the purest bare-metal VMM of the products here. Guests use hardware assistance and paravirtual devices that the hypervisor serves itself. No measurement of its guests was found in the open; it is derived from its techniques. Sharing of equal pages across machines is off by default today. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
  layers: [
    hardware,
    {
      role: 'vmm',
      name: 'ESXi',
      scope: 'host',
      memory: {
        fixedMiB: modelled(300, 'MiB', 'hyperv_overhead', {
          rows: ['hyperv_overhead-001', 'vmware_overhead-042'],
          low: 272,
          note: 'taken from the Windows hypervisor; low: the service console of ESX 4.0. The maker asks for hosts of 4 GB or more',
        }),
      },
    },
    {
      role: 'vmm',
      name: 'Monitor',
      scope: 'instance',
      memory: {
        fixedMiB: vendor(18.4 - 4, 'MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-026', 'vmware_overhead-030', 'vmware_overhead-038'],
          note: 'line through the table for one processor (18.4 MB at no memory) less 4 MB for that processor',
        }),
        perGuestMiB: vendor((139.62 - 20.29) / (16384 - 256), 'MiB/MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-026', 'vmware_overhead-038'],
        }),
        perVcpuMiB: vendor(24.28 - 20.29, 'MiB/vCPU', 'vmware_overhead', {
          rows: ['vmware_overhead-026', 'vmware_overhead-027', 'vmware_overhead-039'],
          high: 143.98 - 139.62,
        }),
      },
    },
    ...machine,
  ],
  stages: [{ cpu: [hardwareAssisted], mmu: [nestedPaging, shadowPaging], network: [vmxnet3], disk: [pvscsi] }],
  guest: 'own',
  start: { control: [toolStack], monitor: [monitor], firmware: [firmware] },
  startSigma: machineSigma,
  image: 'copy',
  writableMiB: machineWritable,
  idleCores: machineIdle,
  pageSharing: published(0.6, '1', 'waldspurger02', {
    rows: ['waldspurger02-001', 'vmware_overhead-046', 'vmware_overhead-047', 'waldspurger02-003'],
    low: 0.05,
    high: 0.67,
    note: 'ten identical Linux machines: 67 % shared, about 60 % reclaimed; production 7 to 33 %, diverse machines under 5 %',
  }),
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
