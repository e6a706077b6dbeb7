import { modelled } from '../model/evidence';
import type { Platform } from '../model/platform';
import { binaryTranslation } from '../techniques/binary-translation';
import { hostedDisk } from '../techniques/hosted-disk';
import { hostedNic } from '../techniques/hosted-nic';
import { translatedShadowPaging } from '../techniques/translated-shadow-paging';
import { hardware, linuxHost, machine } from './layers';
import { bios, machineIdle, machineSigma, machineWritable, monitor, toolStack } from './machine-start';

export const vmwareWorkstationBt: Platform = {
  id: 'vmware-workstation-bt',
  name: 'VMware Workstation (2003)',
  family: 'type2',
  summary:
    'A hosted monitor before hardware assistance: binary translation and shadow page tables in a monitor that takes turns with the host operating system for the whole processor, and lets it do all input and output. It boots the guest’s own distribution, where microVMs boot a minimal guest.',
  layers: [
    hardware,
    linuxHost,
    {
      role: 'vmm',
      name: 'Monitor and VMX process',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(54 - 0.03125 * 512 - 10, 'MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-043', 'vmware_overhead-044', 'vmware_overhead-045'],
          note: 'taken from early ESX, the same monitor: 54 MB up to 512 MB, less the memory and processor terms',
        }),
        perGuestMiB: modelled(32 / 1024, 'MiB/MiB', 'vmware_overhead', {
          rows: ['vmware_overhead-045'],
          note: 'taken from early ESX',
        }),
        perVcpuMiB: modelled(64 - 54, 'MiB/vCPU', 'vmware_overhead', {
          rows: ['vmware_overhead-043', 'vmware_overhead-044'],
          note: 'taken from early ESX: second processor',
        }),
      },
    },
    ...machine,
  ],
  stages: [{ cpu: [binaryTranslation], mmu: [translatedShadowPaging], network: [hostedNic], disk: [hostedDisk] }],
  guest: 'own',
  start: { control: [toolStack], monitor: [monitor], firmware: [bios] },
  startSigma: machineSigma,
  image: 'copy',
  writableMiB: machineWritable,
  bootStretch: modelled(393 / 265, '1', 'adams06', {
    rows: ['adams06-044', 'barham03-047'],
    high: 10000 / 4000,
    note: 'kernel compile under translation against native; high: start of a shell on VMware Workstation 3.2',
  }),
  idleCores: machineIdle,
  limits: {},
  management: [
    {
      action: 'restore',
      seconds: modelled(25, 's', 'desktop_press', {
        rows: ['desktop_press-002'],
        note: 'resume of a suspended Windows 7 on VMware Fusion 3, a later product',
      }),
    },
  ],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: false,
    nestedUse: false,
  },
};
