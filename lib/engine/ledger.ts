import type { Host } from '../model/host';
import { dimensions } from '../model/result';
import type { Estate, Instance } from './estate';
import { type Cost, type Entry, instanceCost, sharedCost, sharedPagesMiB, standingCost, totalOf } from './footprint';
import { rateOn } from './overhead';

const MBIT_PER_MIB = 8.388608;

/** A rate on an instance's mind, by dimension: processor, memory, disk, disk throughput, network. */
export type Vector = readonly number[];

/** What one instance asks a host for. */
export function demandOf(estate: Estate, instance: Instance): Vector {
  const cost = instanceCost(estate.platform, instance);
  const { workload, nativeCores } = instance;
  const host = estate.hosts[0]?.host as Host;
  return [
    instance.cores,
    totalOf(cost.memory),
    totalOf(cost.disk),
    rateOn(workload.diskMiB, host) * nativeCores,
    rateOn(workload.networkMiB, host) * nativeCores * MBIT_PER_MIB,
  ];
}

/** What a host has, by dimension. */
export const capacityOf = (host: Host): Vector => [
  host.cores.value,
  host.memoryMiB.value,
  host.diskMiB.value,
  host.diskMiBps.value,
  host.networkMbps.value,
];

/** Node guests that a host of this platform carries; 1 where the platform has none. */
export const nodesOf = ({ platform, scenario }: Estate): number => (platform.nodeGuest ? scenario.nodesPerHost : 1);

/** What a host holds whatever it carries: the platform itself, and each of its node guests. */
export interface Standing {
  readonly host: Vector;
  readonly node: Vector;
}

/** The standing of a host with an image of each workload of the mix. */
export function standingOf(estate: Estate, host: Host): Standing {
  const nodes = nodesOf(estate);
  const base = standingCost(estate.platform, 'host', host.memoryMiB.value, host.cores.value);
  const node = standingCost(estate.platform, 'node', host.memoryMiB.value / nodes, Math.ceil(host.cores.value / nodes));
  const shared = (scope: 'host' | 'node') =>
    estate.instances.map((instance) => sharedCost(estate.platform, scope, instance));
  const vector = (cost: ReturnType<typeof standingCost>, more: readonly ReturnType<typeof standingCost>[]): Vector =>
    dimensions.map(({ id }) => {
      if (id !== 'memory' && id !== 'disk') return 0;
      return totalOf(cost[id]) + more.reduce((sum, each) => sum + totalOf(each[id]), 0);
    });
  return { host: vector(base, shared('host')), node: vector(node, shared('node')) };
}

/** A host and what stands on it. */
export interface Carried {
  readonly kind: number;
  /** Instances by index into the estate's instances. */
  readonly counts: Int32Array;
  readonly nodes: number;
  /** Hosts that carry exactly this. */
  readonly hosts: number;
}

/** What hosts hold in memory and on disk, by layer, and what merging equal pages saves. */
export interface Ledger {
  readonly memory: readonly Entry[];
  readonly disk: readonly Entry[];
  readonly sharedMiB: number;
}

/** The ledger of all hosts: one entry for each layer of the platform, and for each of the instances and what they share. */
export function ledgerOf(estate: Estate, carried: readonly Carried[]): Ledger {
  const memory: Entry[] = [];
  const disk: Entry[] = [];
  const add = (cost: Cost, copies: number) => {
    for (const amount of cost.memory) memory.push({ amount, copies });
    for (const amount of cost.disk) disk.push({ amount, copies });
  };
  const { platform, instances, scenario } = estate;
  const perNode = nodesOf(estate);
  const over = (copies: (each: Carried) => number) => carried.reduce((sum, each) => sum + each.hosts * copies(each), 0);
  for (const [kind, { host }] of estate.hosts.entries()) {
    const [memoryMiB, cores] = [host.memoryMiB.value, host.cores.value];
    const own = (copies: number, each: Carried) => (each.kind === kind ? copies : 0);
    add(
      standingCost(platform, 'host', memoryMiB, cores),
      over((each) => own(1, each)),
    );
    if (platform.nodeGuest)
      add(
        standingCost(platform, 'node', memoryMiB / perNode, Math.ceil(cores / perNode)),
        over((each) => own(each.nodes, each)),
      );
  }
  for (const [k, instance] of instances.entries()) {
    const count = ({ counts }: Carried) => counts[k] as number;
    add(instanceCost(platform, instance), over(count));
    add(
      sharedCost(platform, 'host', instance),
      over((each) => Math.min(1, count(each))),
    );
    add(
      sharedCost(platform, 'node', instance),
      over((each) => Math.min(each.nodes, count(each))),
    );
  }
  const merged = ({ counts }: Carried) =>
    sharedPagesMiB(
      platform,
      instances.map((instance, k) => [instance, counts[k] as number]),
    );
  return { memory, disk, sharedMiB: scenario.sharing === 'pages' ? over(merged) : 0 };
}
