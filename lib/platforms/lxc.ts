import { linuxServer } from '../guests/linux-server';
import { modelled, published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { bridgeNat } from '../techniques/bridge-nat';
import { nativePaging } from '../techniques/native-paging';
import { osLevel } from '../techniques/os-level';
import { overlay } from '../techniques/overlay';
import { runcSigma } from './container-start';
import { application, guestUserspace, hardware, libraries, linuxHost } from './layers';
import { bridgePorts, containerDelete, containerWritable } from './machine-start';

export const lxc: Platform = {
  id: 'lxc',
  name: 'LXC',
  family: 'container',
  summary:
    'System containers: the user space of a whole distribution, with its init and services, on the host’s kernel. Between a machine and an application container in use, a container in technique. It starts the services of a distribution but no kernel, and no daemon stands in between.',
  layers: [
    hardware,
    linuxHost,
    {
      role: 'runtime',
      name: 'LXC monitor',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(4.092e6 / 2 ** 20, 'MiB', 'gvisor_docs', {
          rows: ['gvisor_docs-007'],
          note: 'taken from the shim of an empty container',
        }),
      },
    },
    { ...guestUserspace, name: 'User space of a distribution', memory: { fixedMiB: linuxServer.userspaceMiB } },
    libraries,
    application,
  ],
  stages: [{ cpu: [osLevel], mmu: [nativePaging], network: [bridgeNat], disk: [overlay] }],
  guest: 'shared',
  start: {
    monitor: [
      {
        on: 'cpu',
        amount: published(0.8, 'core-s', 'vanrijn21', {
          rows: ['vanrijn21-004'],
          note: 'start of a container with its init, approximate, second hand',
        }),
      },
    ],
  },
  startSigma: runcSigma,
  image: 'overlay',
  writableMiB: containerWritable,
  limits: { instancesPerHost: bridgePorts },
  management: [
    {
      action: 'checkpoint',
      seconds: published(2, 's', 'criu_ml17', {
        rows: ['criu_ml17-001'],
        low: 0.17,
        note: '14 processes frozen and written out one after the other; low: one process',
      }),
    },
    { action: 'delete', seconds: containerDelete },
  ],
  supports: { kernels: ['linux'], ownKernel: false, unmodifiedGuest: false, liveMigration: false, nestedUse: true },
};
