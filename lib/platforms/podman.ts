import { modelled, published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { bridgeNat } from '../techniques/bridge-nat';
import { nativePaging } from '../techniques/native-paging';
import { osLevel } from '../techniques/os-level';
import { overlay } from '../techniques/overlay';
import { engineWork, firstAnswer, runcSigma } from './container-start';
import { application, hardware, linuxHost, sharedLibraries } from './layers';
import { bridgePorts, containerDelete, containerWritable } from './machine-start';

export const podman: Platform = {
  id: 'podman',
  name: 'Podman',
  family: 'container',
  summary:
    'Application containers without a daemon: each command starts its container itself, and a small monitor stays with it. No start was measured: it is the sum of its parts.',
  layers: [
    hardware,
    linuxHost,
    {
      role: 'runtime',
      name: 'conmon',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(4.092e6 / 2 ** 20, 'MiB', 'gvisor_docs', {
          rows: ['gvisor_docs-007'],
          low: 2.5e6 / 2 ** 20,
          note: 'taken from the shim of an empty Docker container',
        }),
      },
    },
    sharedLibraries,
    application,
  ],
  stages: [{ cpu: [osLevel], mmu: [nativePaging], network: [bridgeNat], disk: [overlay] }],
  guest: 'shared',
  start: {
    control: [engineWork],
    monitor: [
      {
        on: 'cpu',
        amount: published(0.0169, 'core-s', 'oci_runtimes', {
          rows: ['oci_runtimes-001'],
          high: 0.0473,
          note: 'crun: run and exit of /bin/true; high: create, start and delete on another machine',
        }),
      },
      firstAnswer,
    ],
  },
  startSigma: runcSigma,
  image: 'layers',
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
