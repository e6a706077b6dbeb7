import { linuxServer } from '../guests/linux-server';
import { published, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { bridgeNat } from '../techniques/bridge-nat';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nativePaging } from '../techniques/native-paging';
import { nestedPaging } from '../techniques/nested-paging';
import { osLevel } from '../techniques/os-level';
import { overlay } from '../techniques/overlay';
import { shadowPaging } from '../techniques/shadow-paging';
import { vhostNetwork } from '../techniques/vhost-network';
import { virtioDisk } from '../techniques/virtio-disk';
import { virtioNetwork } from '../techniques/virtio-network';
import { daemonQueue, dockerSigma, engineWork, firstAnswer, runcWork, shimMiB } from './container-start';
import { application, guestKernel, guestUserspace, hardware, libraries, linuxHost } from './layers';
import { containerDelete, containerWritable, firmware, qemuMonitor } from './machine-start';
import { qemu } from './qemu';

export const dockerInKvm: Platform = {
  id: 'docker-in-kvm',
  name: 'Docker in KVM guests',
  family: 'nested',
  summary:
    'Containers on a few virtual machines per host, as clouds and most clusters run them: the machine isolates tenants, the container packs them. Both overheads apply. The machines boot a distribution once, each container pays for daemon and queue: 0.24 of the 0.36 s of a start (moebius24_edge-191 and -211).',
  layers: [
    hardware,
    { ...linuxHost, name: 'Linux with KVM' },
    {
      role: 'runtime',
      name: 'libvirt',
      scope: 'host',
      memory: { fixedMiB: vendor(40, 'MiB', 'kubevirt_overhead', { rows: ['kubevirt_overhead-004'] }) },
    },
    { ...qemu, scope: 'node' },
    { ...guestKernel, scope: 'node' },
    { ...guestUserspace, scope: 'node' },
    { role: 'runtime', name: 'Docker engine', scope: 'node' },
    { role: 'runtime', name: 'containerd shim', scope: 'instance', memory: { fixedMiB: shimMiB } },
    { ...libraries, scope: 'node' },
    application,
  ],
  stages: [
    {
      cpu: [hardwareAssisted],
      mmu: [nestedPaging, shadowPaging],
      network: [vhostNetwork, virtioNetwork],
      disk: [virtioDisk],
    },
    { cpu: [osLevel], mmu: [nativePaging], network: [bridgeNat], disk: [overlay] },
  ],
  guest: 'shared',
  start: { control: [daemonQueue, engineWork, runcWork, firstAnswer], monitor: [qemuMonitor], firmware: [firmware] },
  startSigma: dockerSigma,
  image: 'layers',
  writableMiB: containerWritable,
  nodeGuest: linuxServer,
  limits: {},
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
  supports: { kernels: ['linux'], ownKernel: false, unmodifiedGuest: false, liveMigration: true, nestedUse: true },
};
