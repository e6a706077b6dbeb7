import { modelled, published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { emulatedDisk } from '../techniques/emulated-disk';
import { emulatedNic } from '../techniques/emulated-nic';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { hardware, machine, windowsHost } from './layers';
import { firmware, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const vmwareWorkstation: Platform = {
  id: 'vmware-workstation',
  name: 'VMware Workstation',
  family: 'type2',
  summary:
    'A hosted monitor of today: an application on a desktop system that uses the processor’s guest mode. Devices are models of real ones in the application. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
  layers: [
    hardware,
    windowsHost,
    {
      role: 'vmm',
      name: 'Monitor and VMX process',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(109.65 - 46.26, 'MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-001', 'vmware_overhead-002'],
          note: 'taken from ESX 4.0, the nearest with a whole VMX process in memory',
        }),
        perGuestMiB: modelled((1912.5 - 113.17) / (131072 - 256), 'MiB/MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-001', 'vmware_overhead-024'],
          note: 'taken from ESX 4.0',
        }),
        perVcpuMiB: modelled(159.43 - 113.17, 'MiB/vCPU', 'vmware_overhead', {
          rows: ['vmware_overhead-001', 'vmware_overhead-002'],
          note: 'taken from ESX 4.0',
        }),
      },
    },
    ...machine,
  ],
  stages: [
    { cpu: [hardwareAssisted], mmu: [nestedPaging, shadowPaging], network: [emulatedNic], disk: [emulatedDisk] },
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
      action: 'restore',
      seconds: published(25, 's', 'desktop_press', {
        rows: ['desktop_press-002', 'desktop_press-001'],
        high: 46,
        note: 'resume of a suspended Windows 7 on VMware Fusion 3; high: Parallels',
      }),
    },
  ],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: false,
    nestedUse: true,
  },
};
