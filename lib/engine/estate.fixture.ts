import { modelled, type Quantity, type Unit } from '../model/evidence';
import type { Guest, Step } from '../model/guest';
import type { Host } from '../model/host';
import type { Layer, Platform, Stage } from '../model/platform';
import type { Ranking } from '../model/policy';
import type { Scenario } from '../model/scenario';
import type { Workload } from '../model/workload';
import type { Layout } from './layout';

/** A small estate in round numbers: what comes out of it can be worked out by hand. */

export const known = (value: number, unit: Unit): Quantity => modelled(value, unit, 'by hand');

export const step = (on: Step['on'], amount: number, perRunning?: number): Step => ({
  on,
  amount: known(amount, on === 'disk' ? 'MiB' : on === 'cpu' ? 'core-s' : 's'),
  ...(perRunning !== undefined && { perRunning: known(perRunning, 's') }),
});

/** Four cores at 1 GHz, 1,000 MiB of memory, a disk of 10,000 MiB at 100 MiB/s. */
export const host: Host = {
  id: 'host',
  name: 'Host',
  processor: 'any',
  year: 2000,
  features: ['hardware-assist', 'nested-paging'],
  cores: known(4, 'cores'),
  threads: known(4, 'threads'),
  clockGHz: known(1, 'GHz'),
  memoryMiB: known(1000, 'MiB'),
  diskMiB: known(10_000, 'MiB'),
  diskMiBps: known(100, 'MiB/s'),
  networkMbps: known(1000, 'Mbit/s'),
};

/** A kernel of 20 MiB that boots in 1 core-second, and a user space of 30 MiB that reads 50 MiB. */
const guest: Guest = {
  id: 'guest',
  name: 'Guest',
  kernel: 'linux',
  summary: '',
  kernelMiB: known(20, 'MiB'),
  userspaceMiB: known(30, 'MiB'),
  imageMiB: known(500, 'MiB'),
  bootReadMiB: known(50, 'MiB'),
  kernelBoot: [step('cpu', 1)],
  userspaceBoot: [step('disk', 50)],
};

/** 100 MiB with the files of its programs; starts in 2 core-seconds. */
export const service: Workload = {
  id: 'service',
  name: 'Service',
  summary: '',
  guest,
  ownKernel: false,
  vcpus: known(2, 'vCPU'),
  memoryMiB: known(60, 'MiB'),
  dataMiB: known(7, 'MiB'),
  networkMiB: known(0, 'MiB/core-s'),
  diskMiB: known(0, 'MiB/core-s'),
  rates: {},
  imageMiB: known(200, 'MiB'),
  imageReadMiB: known(40, 'MiB'),
  start: [step('cpu', 2)],
};

/** The same with 300 MiB of its own. */
export const database: Workload = { ...service, id: 'database', name: 'Database', memoryMiB: known(300, 'MiB') };

const native = (subsystem: 'cpu' | 'mmu' | 'network' | 'disk') => [
  { id: subsystem, name: subsystem, subsystem, summary: '', costs: [] },
];
const stage: Stage = { cpu: native('cpu'), mmu: native('mmu'), network: native('network'), disk: native('disk') };

const hardware: Layer = { role: 'hardware', name: 'Hardware', scope: 'host' };
const system: Layer = {
  role: 'host-os',
  name: 'System',
  scope: 'host',
  memory: { fixedMiB: known(100, 'MiB') },
  diskMiB: known(1000, 'MiB'),
};

const common = {
  summary: '',
  stages: [stage],
  start: {},
  startSigma: known(0, '1'),
  writableMiB: known(1, 'MiB'),
  limits: {},
  management: [],
} as const;

/** Machines: a monitor of 10 MiB, a tenth of the guest's memory and 5 MiB a processor. Each service takes 185 MiB. */
export const machines: Platform = {
  ...common,
  id: 'machines',
  name: 'Machines',
  family: 'type1',
  layers: [
    hardware,
    system,
    {
      role: 'vmm',
      name: 'Monitor',
      scope: 'instance',
      memory: { fixedMiB: known(10, 'MiB'), perGuestMiB: known(0.1, 'MiB/MiB'), perVcpuMiB: known(5, 'MiB/vCPU') },
    },
    { role: 'guest-kernel', name: 'Kernel', scope: 'instance' },
    { role: 'guest-userspace', name: 'User space', scope: 'instance' },
    { role: 'libraries', name: 'Libraries', scope: 'instance' },
    { role: 'application', name: 'Application', scope: 'instance' },
  ],
  guest: 'own',
  image: 'copy',
  supports: { kernels: ['linux'], ownKernel: true, unmodifiedGuest: true, liveMigration: true, nestedUse: false },
};

/** Containers: a runtime of 5 MiB each, libraries once per host. Each service takes 65 MiB, and 40 MiB on each host once. */
export const containers: Platform = {
  ...common,
  id: 'containers',
  name: 'Containers',
  family: 'container',
  layers: [
    hardware,
    system,
    { role: 'runtime', name: 'Runtime', scope: 'instance', memory: { fixedMiB: known(5, 'MiB') } },
    { role: 'libraries', name: 'Libraries', scope: 'host' },
    { role: 'application', name: 'Application', scope: 'instance' },
  ],
  guest: 'shared',
  image: 'layers',
  supports: { kernels: ['linux'], ownKernel: false, unmodifiedGuest: false, liveMigration: false, nestedUse: true },
};

/** The same containers in guests that stand on the hosts. */
export const nested: Platform = {
  ...containers,
  id: 'nested',
  name: 'Containers in guests',
  family: 'nested',
  layers: [
    hardware,
    system,
    { role: 'guest-kernel', name: 'Kernel', scope: 'node' },
    { role: 'guest-userspace', name: 'User space', scope: 'node' },
    { role: 'runtime', name: 'Runtime', scope: 'instance', memory: { fixedMiB: known(5, 'MiB') } },
    { role: 'libraries', name: 'Libraries', scope: 'node' },
    { role: 'application', name: 'Application', scope: 'instance' },
  ],
  nodeGuest: guest,
};

const inOrder: Ranking = {
  id: 'in-order',
  name: 'In order',
  about: '',
  source: '',
  by: 'workload',
  score: () => 0,
  steady: true,
  shortcut: 'lowest',
};

/** Half a core each, on as many hosts as it takes, everything at once, nothing to fetch. */
export const scenario: Scenario = {
  count: 1,
  mix: [{ workload: service, weight: 1 }],
  load: 0.5,
  source: { ...host, cores: known(1, 'cores') },
  hosts: [{ host, limit: null }],
  hostMemoryMiB: null,
  platforms: [],
  policy: inOrder,
  overcommit: { cpu: 1, memory: 1 },
  spareHosts: 0,
  cache: 'warm',
  imageStore: { setup: known(1, 's'), perFetch: known(50, 'MiB/s'), egress: known(100, 'MiB/s') },
  sharing: 'none',
  arrival: { pattern: 'storm' },
  tenants: 1,
  nodesPerHost: 1,
  techniques: [],
  seed: 1,
};

/** First instances, one list of them for each node guest, `perHost` of which stand on a host; all hosts alike. */
export function layoutBy(nodes: readonly (readonly number[])[], perHost = 1, of: Host = host): Layout {
  const hosts = new Array<Host>(Math.ceil(nodes.length / perHost)).fill(of);
  const nodeOf = Uint32Array.from(nodes.flatMap((own, node) => own.map(() => node)));
  return {
    hosts,
    kindOfHost: new Uint8Array(hosts.length),
    nodes: nodes.length,
    hostOfNode: Uint32Array.from(nodes, (_, node) => Math.floor(node / perHost)),
    instanceOf: Uint16Array.from(nodes.flat()),
    hostOf: nodeOf.map((node) => Math.floor(node / perHost)),
    nodeOf,
  };
}
