import { published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { bridgeNat } from '../techniques/bridge-nat';
import { nativePaging } from '../techniques/native-paging';
import { osLevel } from '../techniques/os-level';
import { overlay } from '../techniques/overlay';
import { daemonQueue, dockerSigma, engineWork, firstAnswer, runcWork, shimMiB } from './container-start';
import { application, hardware, linuxHost, sharedLibraries } from './layers';
import { bridgePorts, containerDelete, containerWritable } from './machine-start';

export const docker: Platform = {
  id: 'docker',
  name: 'Docker',
  family: 'container',
  summary:
    'Application containers under an engine: a daemon builds, fetches and starts; namespaces, control groups and a filter of system calls isolate. All share the host’s kernel. A start pays for the daemon and its queue: 0.36 s, of which the runtime alone takes 0.12 s (moebius24_edge-191 and -211).',
  layers: [
    hardware,
    linuxHost,
    { role: 'runtime', name: 'Docker engine', scope: 'host' },
    { role: 'runtime', name: 'containerd shim', scope: 'instance', memory: { fixedMiB: shimMiB } },
    sharedLibraries,
    application,
  ],
  stages: [{ cpu: [osLevel], mmu: [nativePaging], network: [bridgeNat], disk: [overlay] }],
  guest: 'shared',
  start: { control: [daemonQueue, engineWork], monitor: [runcWork, firstAnswer] },
  startSigma: dockerSigma,
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
