import { fitted } from '../evidence/fitted';
import { linuxMinimal } from '../guests/linux-minimal';
import { modelled, published, type Quantity } from '../model/evidence';
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

/** Seconds of a whole start but its application, and memory of all but the container: neither was measured part by part. */
const whole = fitted('kata.start', 'published', 'core-s', 'idlab_runtimes24', { note: 'containers that answer' });
const wholeMiB = fitted('kata.wholeMiB', 'published', 'MiB', 'idlab_runtimes24', { note: 'idle containers' });
const engine = 0.188 - 0.119;
const shimMiB = 18e6 / 2 ** 20;
const qemuMiB = 210.37 - (183.55 - 2.488);

/** The range of a part is that of the whole. */
const range = ({ value, low = value, high = value, rows = [] }: Quantity, part: number) => ({
  rows,
  low: part + low - value,
  high: part + high - value,
});

const kernel = linuxMinimal.kernelBoot.reduce((sum, { amount }) => sum + amount.value, 0);
const monitor = whole.value - engine - kernel;

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
        fixedMiB: modelled(shimMiB, 'MiB', 'idlab_runtimes24', {
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
        fixedMiB: published(qemuMiB, 'MiB', 'firecracker_nsdi20', {
          rows: ['firecracker_nsdi20-182', 'firecracker_nsdi20-156'],
          note: 'resident beyond a guest of 1 GiB',
        }),
      },
    },
    {
      ...guestKernel,
      memory: {
        fixedMiB: modelled(wholeMiB.value - shimMiB - qemuMiB, 'MiB', 'idlab_runtimes24', {
          ...range(wholeMiB, wholeMiB.value - shimMiB - qemuMiB),
          note: 'kernel and agent: what remains of idle containers after shim, QEMU and the container itself; 109 MB in all with Cloud Hypervisor (idlab_runtimes24-022)',
        }),
      },
    },
    {
      ...guestUserspace,
      name: 'Kata agent',
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
        amount: modelled(engine, 'core-s', 'idlab_runtimes24', {
          rows: ['idlab_runtimes24-001', 'moebius24_edge-211'],
          note: 'a container under containerd (188 ms) less the runtime alone (119 ms)',
        }),
      },
    ],
    monitor: [
      {
        on: 'cpu',
        amount: modelled(monitor, 'core-s', 'idlab_runtimes24', {
          ...range(whole, monitor),
          note: 'what remains of whole starts on Kata 2 and 3 with QEMU after engine and guest kernel; waits included, so an upper bound for processor time; boot to workload took 0.39 s with Cloud Hypervisor (kata_ci-006)',
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
  pageSharing: fitted('kvm.pageSharing', 'published', '1', 'kata_ci', {
    note: 'identical Kata containers with and without the scanner; low: traces of real machines share less than this. What was saved with it is also known from kata_ci-014',
  }),
  limits: { instancesPerHost: bridgePorts },
  management: [{ action: 'delete', seconds: containerDelete }],
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: true, liveMigration: false, nestedUse: true },
};
