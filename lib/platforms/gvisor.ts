import { fitted } from '../evidence/fitted';
import { published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { gofer } from '../techniques/gofer';
import { nativePaging } from '../techniques/native-paging';
import { userSpaceKernel } from '../techniques/user-space-kernel';
import { userSpaceNetstack } from '../techniques/user-space-netstack';
import { daemonQueue, engineWork, firstAnswer, runcWork, shimMiB } from './container-start';
import { application, hardware, linuxHost, sharedLibraries } from './layers';
import { bridgePorts, containerDelete, containerWritable } from './machine-start';

export const gvisor: Platform = {
  id: 'gvisor',
  name: 'gVisor',
  family: 'sandbox',
  summary:
    'A container whose system calls are answered by a kernel in user space, one per container, so that the host’s kernel is hardly touched. Systrap is its default way of catching them. It starts through Docker and pays for daemon and queue as well: 0.24 of the 0.36 s of a plain container (moebius24_edge-191 and -211).',
  layers: [
    hardware,
    linuxHost,
    { role: 'runtime', name: 'Docker engine', scope: 'host' },
    { role: 'runtime', name: 'containerd shim', scope: 'instance', memory: { fixedMiB: shimMiB } },
    {
      role: 'guest-kernel',
      name: 'Sentry and gofer',
      scope: 'instance',
      memory: {
        fixedMiB: fitted('gvisor.sentryMiB', 'published', 'MiB', 'gvisor_docs', {
          note: 'beyond an empty container, beyond a pod of runc, and on its KVM platform',
        }),
      },
    },
    sharedLibraries,
    application,
  ],
  stages: [{ cpu: [userSpaceKernel], mmu: [nativePaging], network: [userSpaceNetstack], disk: [gofer] }],
  guest: 'shared',
  start: {
    control: [daemonQueue, engineWork],
    monitor: [
      runcWork,
      firstAnswer,
      {
        on: 'cpu',
        amount: fitted('gvisor.start', 'published', 'core-s', 'moebius24_edge', {
          note: 'what starts with runsc take beyond those with runc: alone, through Docker, under containerd, and in its own guide',
        }),
      },
    ],
  },
  startSigma: published(Math.log(724 / 654) / 1.645, '1', 'moebius24_edge', {
    rows: ['moebius24_edge-195', 'moebius24_edge-196'],
    note: '95th percentile over median: ln(724 / 654) / 1.645',
  }),
  image: 'layers',
  writableMiB: containerWritable,
  limits: { instancesPerHost: bridgePorts },
  management: [{ action: 'delete', seconds: containerDelete }],
  supports: { kernels: ['linux'], ownKernel: false, unmodifiedGuest: false, liveMigration: false, nestedUse: true },
};
