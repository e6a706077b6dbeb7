import { modelled } from '../model/evidence';
import type { Platform } from '../model/platform';
import { emulatedDisk } from '../techniques/emulated-disk';
import { emulatedNic } from '../techniques/emulated-nic';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { hardware, machine, windowsHost } from './layers';
import { firmware, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const virtualbox: Platform = {
  id: 'virtualbox',
  name: 'VirtualBox',
  family: 'type2',
  summary:
    'A hosted monitor: an application and a kernel module on an ordinary system. Processor speed was measured, devices are derived; of its start only anecdotes exist, so it is taken from QEMU. It boots the guest’s own distribution; no start of a minimal guest on it was found, on QEMU with KVM it takes 0.24 s (firecracker_nsdi20-020).',
  layers: [
    hardware,
    windowsHost,
    {
      role: 'vmm',
      name: 'VirtualBox process',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(50, 'MiB', 'kubevirt_overhead', {
          rows: ['kubevirt_overhead-005'],
          note: 'taken from the QEMU process',
        }),
        perGuestMiB: modelled(1 / 512, 'MiB/MiB', 'kubevirt_overhead', {
          rows: ['kubevirt_overhead-014'],
          note: 'page tables of the guest, as for QEMU',
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
      seconds: modelled(25, 's', 'desktop_press', {
        rows: ['desktop_press-002', 'desktop_press-001'],
        high: 46,
        note: 'taken from VMware Fusion 3 with Windows 7; high: Parallels',
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
