import { modelled } from '../model/evidence';
import type { Platform } from '../model/platform';
import { dynamicTranslation } from '../techniques/dynamic-translation';
import { inProcessDisk } from '../techniques/in-process-disk';
import { inProcessNic } from '../techniques/in-process-nic';
import { softwareMmu } from '../techniques/software-mmu';
import { hardware, linuxHost, machine } from './layers';
import {
  firmware,
  machineIdle,
  machineSigma,
  machineWritable,
  overlayDisk,
  qemuMonitor,
  toolStack,
} from './machine-start';
import { qemu } from './qemu';

export const qemuTcg: Platform = {
  id: 'qemu-tcg',
  name: 'QEMU without KVM',
  family: 'type2',
  summary:
    'An emulator rather than a hypervisor: every guest instruction is translated, so that it fails the demand that most run directly. It is counted as hosted because it is an ordinary process on an ordinary system. It boots the guest’s own distribution, where microVMs boot a minimal guest.',
  layers: [hardware, linuxHost, qemu, ...machine],
  stages: [{ cpu: [dynamicTranslation], mmu: [softwareMmu], network: [inProcessNic], disk: [inProcessDisk] }],
  guest: 'own',
  start: { control: [toolStack], image: [overlayDisk], monitor: [qemuMonitor], firmware: [firmware] },
  startSigma: machineSigma,
  image: 'overlay',
  writableMiB: machineWritable,
  bootStretch: modelled(4 * 2, '1', 'bellard05', {
    rows: ['bellard05-001', 'bellard05-003'],
    note: 'integer code four times slower, and twice that with address translation in software',
  }),
  idleCores: machineIdle,
  limits: {},
  management: [],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: true,
    nestedUse: true,
  },
};
