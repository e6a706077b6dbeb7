import type { Host } from '../model/host';
import { alikeRows } from './alike-rows';
import type { Estate } from './estate';
import type { Layout } from './layout';
import type { Carried } from './ledger';
import { type Bins, binsOf, problemOf } from './place';
import { type Packing, pack } from './placement/pack';
import { hostsForPrefixes } from './placement/prefixes';
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
  for (let i = 0; i < item.length; i++) asked[item[i] as number] = (asked[item[i] as number] as number) + 1;
  return { bins, problem, packing, layout, carried: carriedOf(layout, estate.instances.length), asked };
}

/** Hosts needed for the first `counts` workloads to arrive (rising numbers), or null where not all of them fit. */
export function hostsFor(
  estate: Estate,
  { bins, packing }: Settlement,
  arrivals: Uint16Array,
  counts: readonly number[],
): (number | null)[] {
  const { policy, seed } = estate.scenario;
  const item = carriable(estate, arrivals);
  const able = counts.filter((count) => count <= unbarred(estate, arrivals));
  if (able.length === 0) return counts.map(() => null);
  const problem = problemOf(estate, bins, item.subarray(0, able.at(-1)));
  // A second tenant among those to come makes it another problem.
  const patterns = problem.group ? null : packing.patterns;
  const hosts = hostsForPrefixes(problem, policy, able, { seed, patterns, together: bins.perHost });
  return counts.map((_, i) => hosts[i] ?? null);
}

/** Workloads that arrive before the first that the platform cannot carry. */
function unbarred({ barred }: Estate, arrivals: Uint16Array): number {
  const firsts = barred.map(({ index }) => arrivals.indexOf(index)).filter((at) => at >= 0);
  return Math.min(arrivals.length, ...firsts);
}

/** The arrivals that the platform can carry, as indices into the estate's instances. */
function carriable({ instances, scenario }: Estate, arrivals: Uint16Array): Uint16Array {
  if (instances.length === scenario.mix.length) return arrivals;
  const place = new Int32Array(scenario.mix.length).fill(-1);
  for (const [k, { index }] of instances.entries()) place[index] = k;
  const item = new Uint16Array(arrivals.length);
  let items = 0;
  for (let i = 0; i < arrivals.length; i++) {
    const k = place[arrivals[i] as number] as number;
    if (k >= 0) item[items++] = k;
  }
  return item.subarray(0, items);
}

/** Numbers used hosts and node guests from 0, in the packing's order, and leaves out what found no place. */
function layoutOf(estate: Estate, perHost: number, item: Uint16Array, bin: Int32Array): Layout {
  const { nodeOfBin, binOf } = usedBins(bin);
  const hostOfNode = new Uint32Array(binOf.length);
  const kinds: number[] = [];
  let physical = -1;
  for (let node = 0; node < binOf.length; node++) {
    const its = Math.floor((binOf[node] as number) / perHost);
    if (its !== physical) kinds.push(kindOf(estate, its));
    physical = its;
    hostOfNode[node] = kinds.length - 1;
  }
  const kindOfHost = Uint8Array.from(kinds);
  const hosts = kinds.map((kind) => estate.hosts[kind]?.host as Host);
  return { hosts, kindOfHost, nodes: binOf.length, hostOfNode, ...placedOf(item, bin, nodeOfBin, hostOfNode) };
}

/** Bins that carry something, in order, and the place of each bin in that order. */
function usedBins(bin: Int32Array): { readonly nodeOfBin: Int32Array; readonly binOf: Int32Array } {
  let last = -1;
  for (let i = 0; i < bin.length; i++) last = Math.max(last, bin[i] as number);
  const nodeOfBin = new Int32Array(last + 1);
  for (let i = 0; i < bin.length; i++) if ((bin[i] as number) >= 0) nodeOfBin[bin[i] as number] = 1;
  const binOf = new Int32Array(last + 1);
  let used = 0;
  for (let each = 0; each <= last; each++) {
    if (nodeOfBin[each] === 0) continue;
    binOf[used] = each;
    nodeOfBin[each] = used++;
  }
  return { nodeOfBin, binOf: binOf.subarray(0, used) };
}

function placedOf(
  item: Uint16Array,
  bin: Int32Array,
  nodeOfBin: Int32Array,
  hostOfNode: Uint32Array,
): Pick<Layout, 'instanceOf' | 'hostOf' | 'nodeOf'> {
  const instanceOf = new Uint16Array(item.length);
  const hostOf = new Uint32Array(item.length);
  const nodeOf = new Uint32Array(item.length);
  let placed = 0;
  for (let i = 0; i < item.length; i++) {
    if ((bin[i] as number) < 0) continue;
    const node = nodeOfBin[bin[i] as number] as number;
    instanceOf[placed] = item[i] as number;
    nodeOf[placed] = node;
    hostOf[placed++] = hostOfNode[node] as number;
  }
  if (placed === item.length) return { instanceOf, hostOf, nodeOf };
  return { instanceOf: instanceOf.slice(0, placed), hostOf: hostOf.slice(0, placed), nodeOf: nodeOf.slice(0, placed) };
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

/** Groups hosts of one kind that carry the same instances in the same number of node guests. */
function carriedOf(
  { hosts, kindOfHost, hostOfNode, hostOf, instanceOf }: Layout,
  instances: number,
): Settlement['carried'] {
  const width = instances + 2;
  const rows = new Int32Array(hosts.length * width);
  const add = (host: number, column: number, amount: number) => {
    rows[host * width + column] = (rows[host * width + column] as number) + amount;
  };
  for (let i = 0; i < hostOf.length; i++) add(hostOf[i] as number, instanceOf[i] as number, 1);
  for (let node = 0; node < hostOfNode.length; node++) add(hostOfNode[node] as number, instances, 1);
  for (let host = 0; host < hosts.length; host++) add(host, instances + 1, kindOfHost[host] as number);
  return alikeRows(rows, width).map(({ first, rows: alike }) => {
    const from = first * width;
    const counts = rows.subarray(from, from + instances);
    return {
      kind: rows[from + instances + 1] as number,
      counts,
      nodes: rows[from + instances] as number,
      hosts: alike,
      first,
    };
  });
}
