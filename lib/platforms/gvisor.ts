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
        fixedMiB: published((23.695e6 - 4.092e6) / 2 ** 20, 'MiB', 'gvisor_docs', {
          rows: ['gvisor_docs-008', 'viktorsson20-001', 'idlab_runtimes24-021'],
          low: 14e6 / 2 ** 20,
          high: (52.391e6 - 5.457e6) / 2 ** 20,
          note: 'beyond an empty container; high: on its KVM platform',
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
        amount: published(0.291 - 0.119, 'core-s', 'moebius24_edge', {
          rows: ['moebius24_edge-215', 'moebius24_edge-211', 'idlab_runtimes24-003', 'gvisor_docs-002'],
          low: 0,
          high: 0.567 - 0.188,
          note: 'runsc alone less runc alone; high: under containerd, low: no difference through Docker in its own guide',
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
