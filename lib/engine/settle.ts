import type { Host } from '../model/host';
import type { Estate } from './estate';
import type { Layout } from './layout';
import type { Carried } from './ledger';
import { binsOf, type Bins, problemOf } from './place';
import { pack, type Packing } from './placement/pack';
import type { PackProblem } from './placement/problem';

/** The workloads of an estate on their hosts. */
export interface Settlement {
  readonly bins: Bins;
  readonly problem: PackProblem;
  readonly packing: Packing;
  readonly layout: Layout;
  /** Hosts by what they carry, in order of the first of each sort. */
  readonly carried: readonly (Carried & { readonly first: number })[];
  /** Workloads that were to be placed, by instance; those barred from the platform are not among them. */
  readonly asked: Int32Array;
}

/** Places the workloads that the platform can carry. */
export function settle(estate: Estate, arrivals: Uint16Array): Settlement {
  const bins = binsOf(estate);
  const item = carriable(estate, arrivals);
  const problem = problemOf(estate, bins, item);
  const packing = pack(problem, estate.scenario.policy, { seed: estate.scenario.seed });
  const layout = layoutOf(estate, bins.perHost, item, packing.host);
  const asked = new Int32Array(estate.instances.length);
  for (const index of item) asked[index] = (asked[index] as number) + 1;
  return { bins, problem, packing, layout, carried: carriedOf(layout, estate.instances.length), asked };
}

/** Hosts needed for the first workloads to arrive, or null where not all of them fit. */
export function hostsFor(estate: Estate, bins: Bins, arrivals: Uint16Array): number | null {
  const item = carriable(estate, arrivals);
  const { host, hosts, refused } = pack(problemOf(estate, bins, item), estate.scenario.policy, { seed: estate.scenario.seed });
  if (refused > 0 || item.length < arrivals.length) return null;
  return bins.perHost === 1 ? hosts : new Set(Array.from(host, (at) => Math.floor(at / bins.perHost))).size;
}

function carriable({ instances, scenario }: Estate, arrivals: Uint16Array): Uint16Array {
  if (instances.length === scenario.mix.length) return arrivals;
  const place = new Int32Array(scenario.mix.length).fill(-1);
  instances.forEach(({ index }, k) => {
    place[index] = k;
  });
  return Uint16Array.from(arrivals.filter((workload) => place[workload] !== -1), (workload) => place[workload] as number);
}

/** Numbers used hosts and node guests from 0, in the packing's order, and leaves out what found no place. */
function layoutOf(estate: Estate, perHost: number, item: Uint16Array, bin: Int32Array): Layout {
  const placed = Uint32Array.from(bin.keys()).filter((i) => (bin[i] as number) >= 0);
  const bins = Array.from(new Set(Array.from(placed, (i) => bin[i] as number))).sort((a, b) => a - b);
  const physical = [...new Set(bins.map((each) => Math.floor(each / perHost)))];
  const nodeOfBin = new Map(bins.map((each, node) => [each, node]));
  const hostOfPhysical = new Map(physical.map((each, host) => [each, host]));
  const hostOfNode = Uint32Array.from(bins, (each) => hostOfPhysical.get(Math.floor(each / perHost)) as number);
  const nodeOf = Uint32Array.from(placed, (i) => nodeOfBin.get(bin[i] as number) as number);
  const kindOfHost = Uint8Array.from(physical, (host) => kindOf(estate, host));
  return {
    hosts: Array.from(kindOfHost, (kind) => estate.hosts[kind]?.host as Host),
    kindOfHost,
    nodes: bins.length,
    hostOfNode,
    instanceOf: Uint16Array.from(placed, (i) => item[i] as number),
    hostOf: Uint32Array.from(nodeOf, (node) => hostOfNode[node] as number),
    nodeOf,
  };
}

/** Which of the estate's hosts a host number belongs to: they are filled in order. */
function kindOf({ hosts }: Estate, host: number): number {
  let end = 0;
  for (const [kind, { limit }] of hosts.entries()) {
    end += limit ?? Infinity;
    if (host < end) return kind;
  }
  return hosts.length - 1;
}

function carriedOf(layout: Layout, instances: number): Settlement['carried'] {
  const counts = new Int32Array(layout.hosts.length * instances);
  layout.hostOf.forEach((host, i) => {
    const cell = host * instances + (layout.instanceOf[i] as number);
    counts[cell] = (counts[cell] as number) + 1;
  });
  const nodes = new Int32Array(layout.hosts.length);
  for (const host of layout.hostOfNode) nodes[host] = (nodes[host] as number) + 1;
  const found = new Map<string, { kind: number; counts: Int32Array; nodes: number; hosts: number; first: number }>();
  for (let host = 0; host < layout.hosts.length; host++) {
    const own = counts.subarray(host * instances, (host + 1) * instances);
    const kind = layout.kindOfHost[host] as number;
    const key = `${kind} ${nodes[host]} ${own.join(' ')}`;
    const alike = found.get(key);
    if (alike) alike.hosts += 1;
    else found.set(key, { kind, counts: own, nodes: nodes[host] as number, hosts: 1, first: host });
  }
  return [...found.values()];
}
