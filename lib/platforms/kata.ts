import { linuxMinimal } from '../guests/linux-minimal';
import { modelled, published } from '../model/evidence';
import type { Platform } from '../model/platform';
import { bridgeNat } from '../techniques/bridge-nat';
import { direct } from '../techniques/direct';
import { hardwareAssisted } from '../techniques/hardware-assisted';
import { nativeDisk } from '../techniques/native-disk';
import { nativePaging } from '../techniques/native-paging';
import { nestedPaging } from '../techniques/nested-paging';
import { shadowPaging } from '../techniques/shadow-paging';
import { vhostNetwork } from '../techniques/vhost-network';
import { virtioDisk } from '../techniques/virtio-disk';
import { virtioNetwork } from '../techniques/virtio-network';
import { application, guestKernel, guestUserspace, hardware, linuxHost, sharedLibraries } from './layers';
import { bridgePorts, containerDelete, containerWritable } from './machine-start';

const agentMiB = (139.01e6 - 18e6 - 5.457e6) / 2 ** 20 - (210.37 - (183.55 - 2.488)) - linuxMinimal.kernelMiB.value;

export const kata: Platform = {
  id: 'kata',
  name: 'Kata Containers',
  family: 'sandbox',
  summary:
    'Containers that are machines: the runtime starts a QEMU with a minimal guest for each, and an agent inside starts the process. Root file systems are shared in from the host, at a cost taken from a virtio disk. Its guest is minimal, where full machines boot a distribution: QEMU boots such a guest in 0.24 s (firecracker_nsdi20-020), a container of Kata answers after 1.26 s (idlab_runtimes24-017).',
  layers: [
    hardware,
    { ...linuxHost, name: 'Linux with KVM' },
    {
      role: 'runtime',
      name: 'Kata shim',
      scope: 'instance',
      memory: {
        fixedMiB: modelled(18e6 / 2 ** 20, 'MiB', 'idlab_runtimes24', {
          rows: ['idlab_runtimes24-025'],
          note: 'some 18 of the 139 MB; the whole is what was measured, the division is not',
        }),
      },
    },
    {
      role: 'vmm',
      name: 'QEMU',
      scope: 'instance',
      memory: {
        fixedMiB: published(210.37 - (183.55 - 2.488), 'MiB', 'firecracker_nsdi20', {
          rows: ['firecracker_nsdi20-182', 'firecracker_nsdi20-156'],
          note: 'resident beyond a guest of 1 GiB',
        }),
      },
    },
    guestKernel,
    {
      ...guestUserspace,
      name: 'Kata agent',
      memory: {
        fixedMiB: modelled(agentMiB, 'MiB', 'idlab_runtimes24', {
          rows: ['idlab_runtimes24-025', 'idlab_runtimes24-022', 'idlab_runtimes24-027', 'kata_ci-008', 'kata_ci-011'],
          note: 'what remains of 139 MB for an idle container on Kata 3 with QEMU after shim, QEMU, guest kernel and the container itself (5.457 MB); whole containers range from 109 to 157 MB',
        }),
      },
    },
    sharedLibraries,
    application,
  ],
  stages: [
    {
      cpu: [hardwareAssisted],
      mmu: [nestedPaging, shadowPaging],
      network: [vhostNetwork, virtioNetwork],
      disk: [virtioDisk],
    },
    { cpu: [direct], mmu: [nativePaging], network: [bridgeNat], disk: [nativeDisk] },
  ],
  guest: linuxMinimal,
  start: {
    control: [
      {
        on: 'cpu',
        amount: modelled(0.188 - 0.119, 'core-s', 'idlab_runtimes24', {
          rows: ['idlab_runtimes24-001', 'moebius24_edge-211'],
          note: 'a container under containerd (188 ms) less the runtime alone (119 ms)',
        }),
      },
    ],
    monitor: [
      {
        on: 'cpu',
        amount: modelled(1.258 - 0.069 - 0.091, 'core-s', 'idlab_runtimes24', {
          rows: ['idlab_runtimes24-017', 'idlab_runtimes24-011', 'kata_ci-005', 'kata_ci-006'],
          low: 0.39 - 0.091,
          note: 'ready after 1258 ms on Kata 3 with QEMU, less engine and guest kernel; waits included, so an upper bound for processor time; low: boot to workload with Cloud Hypervisor (0.39 s) less the kernel',
        }),
      },
    ],
  },
  startSigma: published(Math.log(1342 / 1258) / 1.645, '1', 'idlab_runtimes24', {
    rows: ['idlab_runtimes24-017', 'idlab_runtimes24-018'],
    note: '95th percentile over median: ln(1342 / 1258) / 1.645',
  }),
  image: 'layers',
  writableMiB: containerWritable,
  pageSharing: published(1 - 51.538 / 120.05, '1', 'kata_ci', {
    rows: ['kata_ci-014', 'kata_ci-015', 'kata_ci-010', 'barker_atc12-001'],
    low: 0.15,
    high: 0.57656,
    note: 'identical Kata containers with and without the scanner; low: traces of real machines share less than this',
  }),
  limits: { instancesPerHost: bridgePorts },
  management: [{ action: 'delete', seconds: containerDelete }],
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: true, liveMigration: false, nestedUse: true },
};
