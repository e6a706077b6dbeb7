import { hosts } from '../hosts';
import { workloads } from '../workloads';
import { type Axis, choiceAxis, numberAxis } from './axis';
import type { Claim } from './claim';

/** Platforms that stand for the two sides of a table, by id. */
export interface Cast {
  readonly id: string;
  readonly words: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Where the claims of a table are tried: who stands for the sides, and in which range of scenarios. */
export interface Bench {
  readonly table: Claim['table'];
  readonly title: string;
  readonly sides: readonly [string, string];
  /** The usual cast first; its id is empty. */
  readonly casts: readonly Cast[];
  /** Key and values of the parameters of the range: rows of the strip first, then what its columns are made of. */
  readonly grid: readonly (readonly [string, readonly string[]])[];
  /** What is turned, one at a time, to find where the verdict changes. */
  readonly axes: readonly Axis[];
}

const walkOfCounts = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 27, 30, 33, 37, 41, 45, 50, 56, 62, 69, 77,
  85, 95, 105, 120, 140, 160, 190, 220, 260, 300,
];
const count = numberAxis('n', walkOfCounts);
const load = numberAxis('load', [1, 2, 4, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 60]);
const tenants = numberAxis('tenants', [1, 2, 3, 4, 6, 8, 10, 12]);
const work = choiceAxis('work', [['', 'the mix'], ...workloads.map(({ id }) => [id] as const)]);
const cache = choiceAxis('cache', [
  ['', 'images on the host', 'warm'],
  ['cold', 'images fetched first', 'cold'],
]);
const machine = choiceAxis('hosts', [
  ['', hosts.find(({ id }) => id === 'ibm-x3250-x3470')?.name ?? '', 'IBM x3250'],
  ['dell-r620'],
  ['dell-r740', undefined, 'Dell R740'],
  ['hpe-dl380-gen10-plus'],
  ['aws-m5d-metal'],
  ['dell-2650'],
]);
const technique = choiceAxis('tech', [
  ['', 'own techniques', 'own'],
  ['virtio-disk~virtio-network', 'paravirtual devices on both sides', 'same PV'],
  ['emulated-disk~emulated-nic', 'emulated devices on both sides'],
  ['shadow-paging', 'first hardware assistance: shadow paging on both sides'],
  [
    'binary-translation~translated-shadow-paging',
    'no hardware assistance: binary translation on both sides',
    'software',
  ],
]);

const castAxis = (casts: readonly Cast[]): Axis => ({
  kind: 'choice',
  key: 'cast',
  name: 'Products',
  values: casts.map(({ id, words }) => ({ text: id, words, short: words })),
});

const desktop = ['vmware-workstation', 'virtualbox'];
const typeCasts: readonly Cast[] = [
  {
    id: '',
    words: 'Xen, Hyper-V and ESXi against Workstation and VirtualBox',
    first: ['xen-hvm', 'hyper-v', 'esxi'],
    second: desktop,
  },
  { id: 'esxi', words: 'ESXi alone against Workstation and VirtualBox', first: ['esxi'], second: desktop },
  { id: 'kvm', words: 'KVM counted as Type 1, against Workstation and VirtualBox', first: ['kvm'], second: desktop },
  {
    id: '2003',
    words: 'those of 2003: Xen (paravirtual) against Workstation with binary translation',
    first: ['xen-pv'],
    second: ['vmware-workstation-bt'],
  },
];

const machines = ['xen-hvm', 'esxi', 'kvm'];
const containers = ['lxc', 'docker', 'podman'];
const vmCasts: readonly Cast[] = [
  { id: '', words: 'Xen, ESXi and KVM against LXC, Docker and Podman', first: machines, second: containers },
  {
    id: 'microvm',
    words: 'microVMs: Firecracker and Cloud Hypervisor against LXC, Docker and Podman',
    first: ['firecracker', 'cloud-hypervisor'],
    second: containers,
  },
  {
    id: 'sandbox',
    words: 'Xen, ESXi and KVM against sandboxed containers: gVisor and Kata',
    first: machines,
    second: ['gvisor', 'kata'],
  },
  {
    id: 'nested',
    words: 'Xen, ESXi and KVM against Docker in KVM guests',
    first: machines,
    second: ['docker-in-kvm'],
  },
];

const kinds = ['', 'static-web', 'oltp-database', 'number-crunching'];

/** One bench for each table of the course. */
export const benches: readonly Bench[] = [
  {
    table: 'type1-type2',
    title: 'Type 1 against Type 2',
    sides: ['Type 1', 'Type 2'],
    casts: typeCasts,
    grid: [
      ['work', kinds],
      ['hosts', ['', 'dell-r740']],
      ['tech', ['', 'virtio-disk~virtio-network', 'binary-translation~translated-shadow-paging']],
      ['n', ['1', '12', '100']],
    ],
    axes: [castAxis(typeCasts), count, load, work, machine, technique],
  },
  {
    table: 'vm-container',
    title: 'Virtual machine against container',
    sides: ['Virtual machine', 'Container'],
    casts: vmCasts,
    grid: [
      ['work', kinds],
      ['hosts', ['', 'dell-r740']],
      ['cache', ['', 'cold']],
      ['n', ['1', '4', '12', '100']],
    ],
    axes: [castAxis(vmCasts), count, load, cache, tenants, work, machine],
  },
];

/** The bench of a table. Throws when there is none. */
export function benchOf(table: Claim['table']): Bench {
  const found = benches.find((bench) => bench.table === table);
  if (!found) throw new Error(`there is no bench for "${table}"`);
  return found;
}
