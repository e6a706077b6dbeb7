import type { EvidenceRow, Unit } from '../../lib/model/evidence';
import { baselineOf } from './rows';
import type { Equation, System } from './system';

/** One unknown that each row implies by itself. */
const one = (id: string, unit: Unit, implied: { readonly [row: string]: NonNullable<Equation['read']> }): System => ({
  unknowns: { [id]: unit },
  equations: Object.entries(implied).map(([row, read]) => ({ row, of: { [id]: 1 }, read })),
});

/** What a row took longer than its baseline, times what its unit is in that of the unknown. */
const beyond = (scale: number) => (row: EvidenceRow) => (row.value - baselineOf(row)) * scale;

/** Microseconds that one operation took longer, from operations per second. */
const slower = (row: EvidenceRow) => 1e6 / row.value - 1e6 / baselineOf(row);

const share = (row: EvidenceRow) => row.value / baselineOf(row) - 1;

/** A system call of each part of the user-space kernel on 2.4 GHz: what its two measured platforms take, cycles. */
const systrap = one('user-space-kernel.syscall', 'cycles', {
  'young19-002': beyond(2400),
  'young19-005': beyond(2400),
});

/** The same of what a call to the host adds. */
const systrapToHost = one('user-space-kernel.hostCall', 'cycles', {
  'young19-003': ({ value }, rowOf) => (value - rowOf('young19-002').value) * 2400,
  'young19-006': ({ value }, rowOf) => (value - rowOf('young19-005').value) * 2400,
});

/** Packets of a Redis request, each way one. */
const PER_REQUEST = 2;

/** Costs of events, and what a technique adds to a request. */
export const costs: readonly System[] = [
  one('binary-translation.syscall', 'cycles', { 'adams06-005': beyond(1), 'barham03-020': beyond(2400) }),
  one('hardware-assisted.execution', '1', {
    'phpbench-001': share,
    'phpbench-008': share,
    'felter15-003': (row) => baselineOf(row) / row.value - 1,
  }),
  one('hardware-assisted.portAccess', 'cycles', {
    'pvm23-017': ({ value }, rowOf) => (value - rowOf('pvm23-001').value) * 2500,
    // Entry and exit of that processor were published beside the figure.
    'adams06-002': (row) => row.value - baselineOf(row) - 2409 - 1931,
  }),
  one('os-level.syscall', 'ns', {
    'seccomp24-001': beyond(1),
    'seccomp20-001': beyond(1),
    'seccomp20-004': beyond(1),
    'young19-001': beyond(1000),
  }),
  systrap,
  systrapToHost,
  one('paravirtual-paging.pageFault', 'cycles', { 'barham03-088': beyond(2400), 'barham03-085': beyond(2400) }),
  one('paravirtual-paging.contextSwitch', 'cycles', {
    'barham03-049': beyond(2400),
    'barham03-109': ({ value }) => value * 2400,
    'barham03-110': ({ value }) => value * 2400,
  }),
  one('host-paging.contextSwitch', 'cycles', { 'barham03-051': beyond(2400), 'barham03-057': beyond(2400) }),
  one('translated-shadow-paging.contextSwitch', 'cycles', {
    'barham03-050': beyond(2400),
    'barham03-053': beyond(2400),
  }),
  one('bridge-nat.packet', 'us', {
    'moby11911-001': (row) => slower(row) / PER_REQUEST,
    'moby11911-003': (row) => slower(row) / PER_REQUEST,
  }),
  one('user-space-netstack.packet', 'us', {
    // Less its two system calls, which were stopped by ptrace.
    'gvisor_perf19-009': (row, rowOf) => (slower(row) - PER_REQUEST * beyond(1)(rowOf('young19-006'))) / PER_REQUEST,
    // 1500 bytes a packet at so many MB/s.
    'gvisor_perf19-008': (row) => 1500 / row.value - 1500 / baselineOf(row),
  }),
  one('vhost-network.latency', 'us', { 'felter15-024': slower, 'fcnet_report-004': beyond(1) }),
  one('serial-virtio-network.slower', '1', {
    'agache20-025': ({ value }, rowOf) => rowOf('agache20-029').value / value,
    'agache20-026': ({ value }, rowOf) => rowOf('agache20-030').value / value,
  }),
  one('virtio-disk.path', 'us', { 'felter15-031': slower, 'felter15-033': slower }),
  one('virtio-disk.ceiling', '1/s', {
    'felter15-031': ({ value }) => value,
    'felter15-033': ({ value }) => value,
    'agache20-009': ({ value }) => value,
  }),
  one('gofer.call', 'cycles', {
    'young19-004': beyond(2400),
    'young19-007': beyond(2400),
    // Random writes of 4 KB at so many MB/s on 2.2 GHz.
    'gvisor_perf19-019': (row) => (4096 / row.value - 4096 / baselineOf(row)) * 2200,
  }),
];
