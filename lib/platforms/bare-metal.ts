import { modelled } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardware, machine } from './layers';
import { machineSigma } from './machine-start';

export const bareMetal: Platform = {
  id: 'bare-metal',
  name: 'Bare metal',
  family: 'bare-metal',
  summary:
    'One operating system on one machine, as before consolidation: every workload keeps a machine of today to itself. The reference for all overheads.',
  layers: [hardware, ...machine],
  stages: [],
  guest: 'own',
  start: {
    firmware: [
      {
        on: 'wait',
        amount: modelled(59 - 30.87, 's', 'desktop_press', {
          rows: ['desktop_press-005', 'desktop_press-004', 'tum_cvm_boot-003'],
          low: 3.4977,
          high: 383,
          note: 'power-on to ready of a Hyper-V host (59 s on a desktop of 2006) less the boot of Windows Server (30.9 s); low: UEFI in a guest; high: power-on to ready of an ESXi 4.1 host on the same desktop, its own loading included, as the power-on test of a server was not found measured by itself',
        }),
      },
    ],
  },
  startSigma: machineSigma,
  image: 'copy',
  writableMiB: modelled(0, 'MiB', 'openstack_perfdocs', {
    rows: ['openstack_perfdocs-015'],
    note: 'the system is installed once, before any start',
  }),
  staysOnSource: true,
  limits: {},
  management: [],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: false,
    nestedUse: true,
  },
};
