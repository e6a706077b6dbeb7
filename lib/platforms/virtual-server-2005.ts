import { windowsServer } from '../guests/windows-server';
import { modelled, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { binaryTranslation } from '../techniques/binary-translation';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { hostedDisk } from '../techniques/hosted-disk';
import { hostedNic } from '../techniques/hosted-nic';
import { shadowPaging } from '../techniques/shadow-paging';
import { translatedShadowPaging } from '../techniques/translated-shadow-paging';
import { hardware, machine } from './layers';
import { bios, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const virtualServer2005: Platform = {
  id: 'virtual-server-2005',
  name: 'Microsoft Virtual Server 2005',
  family: 'hybrid',
  summary:
    'The course’s hybrid VMM: it needs Windows Server for devices and management like a hosted product, but its monitor shares the hardware with the host kernel as a peer and takes the processor over like a bare-metal one. Others count it as Type 2. Guests have one processor; the last release can use hardware assistance. No measurement was found: it is derived from its techniques. It boots the guest’s own distribution, where microVMs boot a minimal guest.',
  layers: [
    hardware,
    {
      role: 'host-os',
      name: 'Windows Server 2003',
      scope: 'host',
      memory: {
        fixedMiB: modelled(256 - 56, 'MiB', 'winserver_2008', {
          note: 'used memory of the next release without desktop in a machine of 256 MB',
        }),
      },
      diskMiB: windowsServer.imageMiB,
    },
    {
      role: 'vmm',
      name: 'Virtual Server',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(32, 'MiB', 'hyperv_overhead', {
          rows: ['hyperv_overhead-002'],
          note: 'taken from Hyper-V, its successor: 32 MB with the first GB',
        }),
      },
    },
    ...machine,
  ],
  stages: [
    {
      cpu: [hardwareAssisted, binaryTranslation],
      mmu: [shadowPaging, translatedShadowPaging],
      network: [hostedNic],
      disk: [hostedDisk],
    },
  ],
  guest: 'own',
  start: { control: [toolStack], monitor: [monitor], firmware: [bios] },
  startSigma: machineSigma,
  image: 'copy',
  writableMiB: machineWritable,
  bootStretch: modelled(393 / 265, '1', 'adams06', {
    rows: ['adams06-044'],
    note: 'kernel compile under binary translation against native',
  }),
  idleCores: machineIdle,
  limits: {
    instancesPerHost: vendor(64, 'instances', 'virtualserver_technet'),
    vcpusPerInstance: vendor(1, 'vCPU', 'virtualserver_blog'),
  },
  management: [],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: false,
    nestedUse: false,
  },
};
