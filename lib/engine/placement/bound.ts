import { clique } from './clique';
import { fitsSomewhere, type Job, kindOf, mostPerHost } from './problem';

/** Above this many classes only the bounds that are linear in them are computed. */
const MANY_CLASSES = 2048;
const ROUNDINGS = 12;

/**
 * A number of hosts below which no packing of all items can go. Items that fit no empty host are left out. Where the host list
 * ends before the items do, further hosts as large as the largest are assumed, so that the bound says how many hosts the
 * problem needs, not how many there are. The greatest of: the continuous bound; items per host by class and by instance limit;
 * dual feasible functions by resource (S. Martello and P. Toth 1990; S. P. Fekete and J. Schepers 2001); a clique of classes that
 * exclude each other. Tenants that share no host add up.
 */
export function lowerBound(job: Job): number {
  const hosts = hostsByKind(job);
  let bound = 0;
  for (const members of tenants(job)) bound += boundOf(job, members, hosts);
  return bound;
}

function boundOf(job: Job, members: readonly number[], hosts: Float64Array): number {
  let bound = Math.ceil(members.reduce((sum, k) => sum + job.count[k]!, 0) / job.perHostLimit);
  for (const k of members) bound = Math.max(bound, Math.ceil(job.count[k]! / mostPerHost(job, k)));
  for (let d = 0; d < job.dimensions; d++) bound = Math.max(bound, continuous(job, members, d, hosts));
  if (members.length > MANY_CLASSES) return bound;
  for (let d = 0; d < job.dimensions; d++) {
    const sizes = sizesIn(job, members, d);
    const capacity = largestCapacity(job, d);
    bound = Math.max(bound, thresholds(sizes, capacity), roundings(sizes, capacity));
  }
  return Math.max(bound, clique(job, members));
}

/** Classes that can be placed at all, by tenant. */
function tenants(job: Job): Iterable<number[]> {
  const { group } = job.problem;
  const byTenant = new Map<number, number[]>();
  for (let k = 0; k < job.classes; k++) {
    if (job.count[k] === 0 || !fitsSomewhere(job, k)) continue;
    const tenant = group?.[k] ?? 0;
    const members = byTenant.get(tenant);
    if (members) members.push(k);
    else byTenant.set(tenant, [k]);
  }
  return byTenant.values();
}

/** Hosts of each kind within the limit. */
function hostsByKind(job: Job): Float64Array {
  const hosts = new Float64Array(job.kinds);
  if (job.kinds === 1) hosts[0] = job.limit;
  else for (let h = 0; h < job.limit; h++) hosts[kindOf(job, h)]!++;
  return hosts;
}

/** Fewest hosts whose capacity in resource `d` covers the total demand, the largest taken first. */
function continuous(job: Job, members: readonly number[], d: number, hosts: Float64Array): number {
  let total = 0;
  for (const k of members) total += job.count[k]! * job.demand[k * job.stride + d]!;
  if (total === 0) return 0;
  const capacityOf = (kind: number): number => job.capacity[kind * job.stride + d]!;
  let used = 0;
  for (const kind of [...hosts.keys()].sort((a, b) => capacityOf(b) - capacityOf(a))) {
    const each = capacityOf(kind);
    if (total <= hosts[kind]! * each) return used + Math.ceil(total / each);
    total -= hosts[kind]! * each;
    used += hosts[kind]!;
  }
  return used + Math.ceil(total / largestCapacity(job, d));
}

interface Sizes {
  /** Demands in one resource, largest first. */
  readonly demand: readonly number[];
  readonly count: readonly number[];
}

function sizesIn(job: Job, members: readonly number[], d: number): Sizes {
  const demandOf = (k: number): number => job.demand[k * job.stride + d]!;
  const sorted = [...members].sort((a, b) => demandOf(b) - demandOf(a));
  return { demand: sorted.map(demandOf), count: sorted.map((k) => job.count[k]!) };
}

function largestCapacity(job: Job, d: number): number {
  let largest = 0;
  for (let kind = 0; kind < job.kinds; kind++) largest = Math.max(largest, job.capacity[kind * job.stride + d]!);
  return largest;
}

/**
 * For a threshold a of at most half a host: an item over capacity - a counts as a host, one under a as nothing, any other as it is,
 * because an item of the first sort shares its host only with items of the second. The best over all thresholds.
 */
function thresholds({ demand, count }: Sizes, capacity: number): number {
  const counts = [0];
  const sums = [0];
  demand.forEach((size, j) => {
    counts.push(counts[j]! + count[j]!);
    sums.push(sums[j]! + count[j]! * size);
  });
  const boundAt = (large: number, medium: number): number =>
    counts[large]! + Math.ceil((sums[medium]! - sums[large]!) / (capacity || 1));
  let medium = demand.findIndex((size) => 2 * size < capacity);
  if (medium < 0) medium = demand.length;
  let large = medium;
  while (large > 0 && 2 * demand[large - 1]! <= capacity) large--;
  let best = boundAt(large, medium);
  for (; medium < demand.length; medium++) {
    while (large > 0 && demand[large - 1]! <= capacity - demand[medium]!) large--;
    best = Math.max(best, boundAt(large, medium + 1));
  }
  return best;
}

/** Shares stretched by m + 1 and rounded down to multiples of 1/m; exact multiples of 1/(m + 1) stay as they are. */
function roundings({ demand, count }: Sizes, capacity: number): number {
  if (capacity === 0 || capacity > 2 ** 48) return 0;
  let best = 0;
  for (let m = 1; m <= ROUNDINGS; m++) {
    let sum = 0;
    for (let j = 0; j < demand.length; j++) {
      const stretched = demand[j]! * (m + 1);
      sum +=
        count[j]! *
        (stretched % capacity === 0 ? stretched / capacity / (m + 1) : Math.floor(stretched / capacity) / m);
    }
    best = Math.max(best, Math.ceil(sum * (1 - 1e-12) - 1e-9));
  }
  return best;
}
