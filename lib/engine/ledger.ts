import type { Host } from '../model/host';
import { dimensions } from '../model/result';
import type { Estate, Instance } from './estate';
import { rateOn } from './overhead';
import { type Entry, instanceCost, type LayerAmount, sharedCost, sharedPagesMiB, standingCost, totalOf } from './footprint';

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
export function standingOf(estate: Estate, host: Host): { readonly host: Vector; readonly node: Vector } {
  const nodes = nodesOf(estate);
  const base = standingCost(estate.platform, 'host', host.memoryMiB.value, host.cores.value);
  const node = standingCost(estate.platform, 'node', host.memoryMiB.value / nodes, Math.ceil(host.cores.value / nodes));
  const shared = (scope: 'host' | 'node') => estate.instances.map((instance) => sharedCost(estate.platform, scope, instance));
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

/** All that hosts hold in memory and on disk, by layer, and what merging equal pages saves. */
export function ledgerOf(estate: Estate, carried: readonly Carried[]): { memory: Entry[]; disk: Entry[]; sharedMiB: number } {
  const memory: Entry[] = [];
  const disk: Entry[] = [];
  const add = (cost: { memory: readonly LayerAmount[]; disk: readonly LayerAmount[] }, copies: number) => {
    for (const amount of cost.memory) memory.push({ amount, copies });
    for (const amount of cost.disk) disk.push({ amount, copies });
  };
  const { platform, instances } = estate;
  const perNode = nodesOf(estate);
  const own = instances.map((instance) => instanceCost(platform, instance));
  const shared = instances.map((instance) => ({ host: sharedCost(platform, 'host', instance), node: sharedCost(platform, 'node', instance) }));
  let sharedMiB = 0;
  for (const { kind, counts, nodes, hosts } of carried) {
    const host = estate.hosts[kind]?.host as Host;
    add(standingCost(platform, 'host', host.memoryMiB.value, host.cores.value), hosts);
    if (platform.nodeGuest)
      add(standingCost(platform, 'node', host.memoryMiB.value / perNode, Math.ceil(host.cores.value / perNode)), hosts * nodes);
    counts.forEach((count, index) => {
      if (count === 0) return;
      add(own[index] as (typeof own)[number], hosts * count);
      add((shared[index] as (typeof shared)[number]).host, hosts);
      add((shared[index] as (typeof shared)[number]).node, hosts * Math.min(nodes, count));
    });
    if (estate.scenario.sharing === 'pages')
      sharedMiB += hosts * sharedPagesMiB(platform, instances.map((instance, index) => [instance, counts[index] ?? 0] as const));
  }
  return { memory, disk, sharedMiB };
}
