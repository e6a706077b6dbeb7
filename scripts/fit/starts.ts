import { hosts } from '../../lib/hosts';
import type { EvidenceRow } from '../../lib/model/evidence';
import { servesAfter } from './applications';
import type { System } from './system';

/** Clock of a host of the catalogue, GHz. */
function clockOf(id: string): number {
  const host = hosts.find((each) => each.id === id);
  if (!host) throw new Error(`there is no host "${id}"`);
  return host.clockGHz.value;
}

const ms = ({ value }: EvidenceRow): number => value / 1000;

/** The monitor of QEMU is known at 3.6 GHz; the microVMs were started on 2.5 GHz. */
const slowed = 3.6 / clockOf('aws-m5d-metal');

/** Boot of QEMU with SeaBIOS less that with qboot, s: the same two rows. */
const FIRMWARE = 0.24352 - 0.21394;

/** One minimal kernel under three monitors: what is the kernel's is told from what is the monitor's by all rows together. */
const small: System = {
  unknowns: {
    'linux-minimal.kernel': 'core-s',
    'firecracker.monitor': 'core-s',
    'cloud-hypervisor.monitor': 'core-s',
    'qemu.monitor': 'core-s',
  },
  equations: [
    { row: 'firecracker_nsdi20-009', of: { 'linux-minimal.kernel': 1 }, read: ms },
    { row: 'unikraft_eurosys21-016', of: { 'linux-minimal.kernel': 1 }, read: ms },
    { row: 'moebius24_edge-236', of: { 'linux-minimal.kernel': 1 }, plus: servesAfter('go-service'), read: ms },
    { row: 'firecracker_nsdi20-007', of: { 'linux-minimal.kernel': 1, 'firecracker.monitor': 1 }, read: ms },
    { row: 'moebius24_edge-235', of: { 'firecracker.monitor': 1 }, read: ms },
    { row: 'unikraft_eurosys21-009', of: { 'firecracker.monitor': 1 }, read: ms },
    { row: 'firecracker_nsdi20-001', of: { 'linux-minimal.kernel': 1, 'cloud-hypervisor.monitor': 1 }, read: ms },
    { row: 'firecracker_nsdi20-005', of: { 'linux-minimal.kernel': 1, 'cloud-hypervisor.monitor': 1 }, read: ms },
    { row: 'firecracker_nsdi20-016', of: { 'linux-minimal.kernel': 1, 'qemu.monitor': slowed }, read: ms },
    {
      row: 'firecracker_nsdi20-020',
      of: { 'linux-minimal.kernel': 1, 'qemu.monitor': slowed },
      plus: FIRMWARE,
      read: ms,
    },
    { row: 'unikraft_eurosys21-003', of: { 'qemu.monitor': 1 }, read: ms },
    { row: 'tum_cvm_boot-001', of: { 'qemu.monitor': slowed }, read: ms },
  ],
};

const runtime = { 'runc.work': 1, 'container.answer': 1 };
const engine = { ...runtime, 'docker.queue': 1, 'docker.engine': 1 };
const go = servesAfter('go-service');
const web = servesAfter('static-web');

/** Containers through an engine or without one: queue, engine, runtime, and what passes until the first answer. */
const containers: System = {
  unknowns: {
    'docker.queue': 's',
    'docker.engine': 'core-s',
    'runc.work': 'core-s',
    'container.answer': 's',
    'gvisor.start': 'core-s',
  },
  equations: [
    { row: 'oci_runtimes-002', of: { 'runc.work': 1 }, read: ms },
    { row: 'moebius24_edge-211', of: runtime, plus: go },
    { row: 'idlab_runtimes24-001', of: runtime, plus: web, read: ms },
    { row: 'moebius24_edge-191', of: engine, plus: go },
    ...Object.entries({ 'moebius24_edge-002': 10, 'moebius24_edge-004': 20, 'moebius24_edge-008': 50 }).map(
      ([row, burst]) => ({ row, of: { ...engine, 'docker.queue': burst }, plus: go }),
    ),
    { row: 'moebius24_edge-215', of: { ...runtime, 'gvisor.start': 1 }, plus: go },
    { row: 'moebius24_edge-195', of: { ...engine, 'gvisor.start': 1 }, plus: go },
    { row: 'idlab_runtimes24-003', of: { ...runtime, 'gvisor.start': 1 }, plus: web, read: ms },
    { row: 'gvisor_docs-002', of: { ...engine, 'gvisor.start': 1 }, read: ms },
  ],
};

/** All of a Kata container but its application: engine, monitor, guest and agent were not told apart. */
const kata: System = {
  unknowns: { 'kata.start': 'core-s' },
  equations: [
    { row: 'idlab_runtimes24-017', of: { 'kata.start': 1 }, plus: web, read: ms },
    { row: 'idlab_runtimes24-011', of: { 'kata.start': 1 }, plus: web, read: ms },
    { row: 'kata_ci-005', of: { 'kata.start': 1 } },
  ],
};

/** MiB a second of a storage network of 1 Gbit/s. */
const NETWORK = 1e9 / 8 / 2 ** 20;
/** Part of the I/O of a boot that grows with those that boot together: from the two-term formula for its study that came with the rows. */
const GROWING = 0.34;

/** A distribution on three hosts: the parts of a boot as its source divides it. */
const distribution: System = {
  unknowns: { 'linux-server.io': 's', 'linux-server.bootReadMiB': 'MiB', 'linux-server.work': 'core-s' },
  equations: [
    { row: 'yolo_19-002', of: { 'linux-server.bootReadMiB': 1 }, read: ({ value }) => (value * 1e6) / 2 ** 20 },
    ...['001', '003', '005'].map((row) => ({
      row: `ncu_bootmodel24-${row}`,
      of: { 'linux-server.bootReadMiB': 1 },
      read: ({ value }: EvidenceRow) => GROWING * value * NETWORK,
    })),
    ...['001', '003', '005'].map((row) => ({ row: `ncu_bootmodel24-${row}`, of: { 'linux-server.io': 1 } })),
    ...['002', '004', '006'].map((row) => ({ row: `ncu_bootmodel24-${row}`, of: { 'linux-server.work': 1 } })),
  ],
};

/** Times of starts. */
export const starts: readonly System[] = [small, containers, kata, distribution];
