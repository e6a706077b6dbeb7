import { modelled } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hostFileDisk } from '../techniques/host-file-disk';
import { hostPaging } from '../techniques/host-paging';
import { tapNetwork } from '../techniques/tap-network';
import { userModeKernel } from '../techniques/user-mode-kernel';
import { application, guestUserspace, hardware, libraries, linuxHost } from './layers';
import { machineSigma, machineWritable } from './machine-start';

export const userModeLinux: Platform = {
  id: 'user-mode-linux',
  name: 'User-mode Linux',
  family: 'type2',
  summary:
    'Linux ported to run as a process of Linux: no hypervisor at all, the host’s system calls are the machine. It is paravirtual in technique and hosted in place, and counted as hosted. It boots the guest’s own distribution, where microVMs boot a minimal guest.',
  layers: [
    hardware,
    linuxHost,
    { role: 'guest-kernel', name: 'Linux as a process', scope: 'instance' },
    guestUserspace,
    libraries,
    application,
  ],
  stages: [{ cpu: [userModeKernel], mmu: [hostPaging], network: [tapNetwork], disk: [hostFileDisk] }],
  guest: 'own',
  start: {},
  startSigma: machineSigma,
  image: 'overlay',
  writableMiB: machineWritable,
  bootStretch: modelled(58000 / 4000, '1', 'barham03', {
    rows: ['barham03-048'],
    low: 1,
    note: 'start of a shell against native, for a boot that mostly starts programs',
  }),
  limits: {},
  management: [],
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: false, liveMigration: false, nestedUse: true },
};
