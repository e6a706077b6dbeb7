import { fitted } from '../evidence/fitted';
import { modelled, published, vendor } from '../model/evidence';
import type { Platform } from '../model/platform';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { vhostNetwork } from '../techniques/vhost-network';
import { virtioDisk } from '../techniques/virtio-disk';
import { virtioNetwork } from '../techniques/virtio-network';
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

export const kvm: Platform = {
  id: 'kvm',
  name: 'KVM with QEMU',
  family: 'hybrid',
  summary:
    'A VMM that is a part of the operating system: the Linux kernel is the hypervisor, a process is the machine. Sources disagree on its type: Type 1, because the kernel that runs on the hardware is the hypervisor; Type 2, because a full operating system is underneath. The course counts it apart, and so does this family. It boots the guest’s own distribution; a minimal guest boots in 0.24 s on it (firecracker_nsdi20-020).',
  layers: [
    hardware,
    { ...linuxHost, name: 'Linux with KVM' },
    {
      role: 'runtime',
      name: 'libvirt',
      scope: 'host',
      memory: { fixedMiB: vendor(40, 'MiB', 'kubevirt_overhead', { rows: ['kubevirt_overhead-004'] }) },
    },
    qemu,
    ...machine,
  ],
  stages: [
    {
      cpu: [hardwareAssisted],
      mmu: [nestedPaging, shadowPaging],
      network: [vhostNetwork, virtioNetwork],
      disk: [virtioDisk],
    },
  ],
  guest: 'own',
  start: { control: [toolStack], image: [overlayDisk], monitor: [qemuMonitor], firmware: [firmware] },
  startSigma: machineSigma,
  image: 'overlay',
  writableMiB: machineWritable,
  idleCores: machineIdle,
  pageSharing: fitted('kvm.pageSharing', 'published', '1', 'kata_ci', {
    note: 'identical guests with and without the scanner; low: traces of real machines share less than this. What was saved with it is also known from kata_ci-014',
  }),
  limits: {},
  management: [
    {
      action: 'migrate',
      seconds: published(14.61, 's', 'openstack_perfdocs', {
        rows: ['openstack_perfdocs-003', 'openstack_perfdocs-004'],
        high: 26.8,
        note: 'live migration of small machines through OpenStack, mean; high: longest',
      }),
    },
    {
      action: 'checkpoint',
      seconds: modelled(0.5584, 's', 'cubesandbox26', {
        rows: ['cubesandbox26-056'],
        note: 'pause of a KVM machine of 2 GiB with a full copy of its memory',
      }),
    },
    {
      action: 'restore',
      seconds: modelled(0.0418, 's', 'cubesandbox26', {
        rows: ['cubesandbox26-057'],
        note: 'resume of a KVM machine of 2 GiB',
      }),
    },
    {
      action: 'delete',
      seconds: published(2.49, 's', 'openstack_perfdocs', {
        rows: ['openstack_perfdocs-005'],
        note: 'deletion of small KVM machines through OpenStack, mean',
      }),
    },
  ],
  supports: {
    kernels: ['linux', 'windows'],
    ownKernel: true,
    unmodifiedGuest: true,
    liveMigration: true,
    nestedUse: true,
  },
};
