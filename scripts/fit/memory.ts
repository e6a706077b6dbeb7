import type { EvidenceRow } from '../../lib/model/evidence';
import { alone, among } from './applications';
import { baselineOf } from './rows';
import type { System } from './system';

const MB = 1e6 / 2 ** 20;
const mb = ({ value }: EvidenceRow): number => value * MB;
const mib = ({ value }: EvidenceRow): number => value;

/** What Linux keeps of 1 GiB: 64 bytes for each page of 4 KiB, 8 for every 8 KiB and 8 for every 16 KiB. */
const PAGES_OF_1_GIB = 1024 * (64 / 4096 + 8 / 8192 + 8 / 16_384);
/** What monitors hold beside their guest, MiB: firecracker_nsdi20-155 and -168. */
const FIRECRACKER = 2.488;
const CLOUD_HYPERVISOR = 13.344;
/** With one processor, as a scheduler sets it aside: kubevirt_overhead-005, -006 and -014. */
const QEMU = 50 + 8 + 1024 / 512;

const guest: System = {
  unknowns: { 'linux-minimal.kernelMiB': 'MiB' },
  equations: [
    ...Object.entries({
      'firecracker_nsdi20-156': FIRECRACKER,
      'firecracker_nsdi20-169': CLOUD_HYPERVISOR,
      'firecracker_nsdi20-182': QEMU,
    }).map(([row, monitor]) => ({
      row,
      of: { 'linux-minimal.kernelMiB': 1 },
      plus: monitor + PAGES_OF_1_GIB,
      read: mib,
    })),
    ...Object.entries({ 'moebius24_edge-161': 10, 'moebius24_edge-162': 20 }).map(([row, instances]) => ({
      row,
      of: { 'linux-minimal.kernelMiB': 1 },
      plus: FIRECRACKER + alone('go-service'),
      read: (each: EvidenceRow) => mb(each) / instances,
    })),
    ...['reap_asplos21-011', 'reap_asplos21-012'].map((row) => ({
      row,
      of: { 'linux-minimal.kernelMiB': 1 },
      plus: FIRECRACKER + alone('function-call'),
      read: mb,
    })),
  ],
};

const sandboxes: System = {
  unknowns: { 'container.shimMiB': 'MiB', 'gvisor.sentryMiB': 'MiB' },
  equations: [
    { row: 'gvisor_docs-007', of: { 'container.shimMiB': 1 }, read: mb },
    { row: 'gvisor_docs-009', of: { 'container.shimMiB': 1 }, plus: alone('node-service'), read: mb },
    { row: 'idlab_runtimes24-019', of: { 'container.shimMiB': 1 }, plus: among('static-web', 50), read: mb },
    ...Object.entries({ 'moebius24_edge-141': 10, 'moebius24_edge-142': 20 }).map(([row, instances]) => ({
      row,
      of: { 'container.shimMiB': 1 },
      plus: among('go-service', instances),
      read: (each: EvidenceRow) => mb(each) / instances,
    })),
    { row: 'gvisor_docs-013', of: { 'container.shimMiB': 1 }, plus: among('redis-cache', 1), read: mb },
    { row: 'gvisor_docs-008', of: { 'container.shimMiB': 1, 'gvisor.sentryMiB': 1 }, read: mb },
    { row: 'viktorsson20-001', of: { 'gvisor.sentryMiB': 1 }, read: mb },
    {
      row: 'idlab_runtimes24-021',
      of: { 'container.shimMiB': 1, 'gvisor.sentryMiB': 1 },
      plus: among('static-web', 50),
      read: mb,
    },
  ],
};

/** Shim, QEMU, guest and agent of a Kata container, which were measured as a whole. */
const kata: System = {
  unknowns: { 'kata.wholeMiB': 'MiB' },
  equations: [
    ...['idlab_runtimes24-025', 'idlab_runtimes24-027'].map((row) => ({
      row,
      of: { 'kata.wholeMiB': 1 },
      plus: among('static-web', 50),
      read: mb,
    })),
    ...['kata_ci-008', 'kata_ci-011', 'kata_ci-014'].map((row) => ({ row, of: { 'kata.wholeMiB': 1 }, read: mb })),
  ],
};

/** Part of equal guests that merging pages saves. */
const merging: System = {
  unknowns: { 'kvm.pageSharing': '1' },
  equations: [
    { row: 'kata_ci-010', of: { 'kvm.pageSharing': 1 }, read: ({ value }) => value / 100 },
    { row: 'kata_ci-015', of: { 'kvm.pageSharing': 1 }, read: (row) => 1 - row.value / baselineOf(row) },
    { row: 'barker_atc12-001', of: { 'kvm.pageSharing': 1 }, read: ({ value }) => value / 100 },
  ],
};

/** Memory of what stands between host and application. */
export const memory: readonly System[] = [guest, sandboxes, kata, merging];
