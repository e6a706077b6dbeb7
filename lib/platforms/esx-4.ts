import { linuxServer } from '../guests/linux-server';
import { modelled, published, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { binaryTranslation } from '../techniques/binary-translation';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { monitorDisk } from '../techniques/monitor-disk';
import { monitorNic } from '../techniques/monitor-nic';
import { nestedPaging } from '../techniques/nested-paging';
import { pvscsi } from '../techniques/pvscsi';
import { shadowPaging } from '../techniques/shadow-paging';
import { translatedShadowPaging } from '../techniques/translated-shadow-paging';
import { vmxnet3 } from '../techniques/vmxnet3';
import { hardware, machine } from './layers';
import { bios, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const esx4: Platform = {
  id: 'esx-4',
  name: 'VMware ESX 4',
  family: 'type1',
  summary:
    'The same hypervisor in 2009, with a Linux service console, when processors without nested paging were common: hardware assistance where there is some, binary translation where not. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
  layers: [
    hardware,
    {
      role: 'vmm',
      name: 'ESX',
      scope: 'host',
      memory: {
        fixedMiB: modelled(54, 'MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-043'],
          note: 'not published: taken from what early ESX adds for one machine',
        }),
      },
    },
    {
      role: 'host-os',
      name: 'Service console (Linux)',
      scope: 'host',
      memory: { fixedMiB: vendor(272, 'MiB', 'vmware_overhead', { rows: ['vmware_overhead-042'] }) },
      diskMiB: linuxServer.imageMiB,
    },
    {
      role: 'vmm',
      name: 'Monitor',
      scope: 'instance',
      memory: {
        fixedMiB: vendor(109.65 - 46.26, 'MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-001', 'vmware_overhead-002', 'vmware_overhead-024'],
          note: 'line through the table for one processor (109.65 MB at no memory) less 46.26 MB for that processor',
        }),
        perGuestMiB: vendor((1912.5 - 113.17) / (131072 - 256), 'MiB/MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-001', 'vmware_overhead-024'],
        }),
        perVcpuMiB: vendor(159.43 - 113.17, 'MiB/vCPU', 'vmware_overhead', {
          rows: ['vmware_overhead-001', 'vmware_overhead-002', 'vmware_overhead-018'],
          high: 242.51 - 165.98,
          note: 'second processor of a machine of 256 MB; high: of 4 GB',
        }),
      },
    },
    ...machine,
  ],
  stages: [
    {
      cpu: [hardwareAssisted, binaryTranslation],
      mmu: [nestedPaging, shadowPaging, translatedShadowPaging],
      network: [vmxnet3, monitorNic],
      disk: [pvscsi, monitorDisk],
    },
  ],
  guest: 'own',
  start: { control: [toolStack], monitor: [monitor], firmware: [bios] },
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
  limits: {
    instancesPerHost: vendor(320, 'instances', 'vsphere4_limits'),
    vcpusPerInstance: vendor(8, 'vCPU', 'vsphere4_limits'),
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
    nestedUse: false,
  },
};
