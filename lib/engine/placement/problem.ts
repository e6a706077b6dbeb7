/**
 * What is to be placed, in flat arrays. Workloads that ask for the same and are bound by the same constraints are one *class*;
 * a problem with 10,000 workloads usually has a dozen. Amounts are whole numbers in any unit (mCPU, MiB, ...), below 2^31, so
 * that sums are exact and rows are small.
 */
export interface PackProblem {
  /** Number of resources, at least 1. By convention the first is processor and the second memory. */
  readonly dimensions: number;
  /** Kinds x dimensions: what an empty host of each kind has. */
  readonly capacity: Float64Array;
  /** Kind of each host in order; hosts past its end are of the last kind given. Null when there is one kind. */
  readonly hostKind: Uint8Array | Uint16Array | null;
  /** Most hosts that may be used; Infinity for as many as it takes. */
  readonly hostLimit: number;
  /** Hosts that are there from the start (a fixed fleet); further ones are opened only when none fits. Default 0. */
  readonly standing?: number;
  /** Classes x dimensions: what one instance of each class asks for. */
  readonly demand: Float64Array;
  /** Class of each item, in order of arrival. */
  readonly item: Uint8Array | Uint16Array | Uint32Array;
  /** Tenant of each class; a host then carries one tenant only. */
  readonly group?: Int32Array;
  /** Most instances of each class on one host (anti-affinity); 0 for no limit. */
  readonly separate?: Int32Array;
  /** Most instances on one host, of all classes together. */
  readonly perHostLimit?: number;
  /** For each item the host where it must stand (pinned, or running there already), or -1. These are placed first. */
  readonly pinned?: Int32Array;
}

/** A problem made ready: checked, counted, and with rows of at least four numbers, so that inner loops need no trip count;
 * shorter ones are filled up by repeating the first resource, which changes no comparison. */
export interface Job {
  readonly problem: PackProblem;
  readonly dimensions: number;
  /** Length of a row in `capacity`, `divisor` and `demand`. */
  readonly stride: number;
  readonly kinds: number;
  readonly classes: number;
  readonly items: number;
  /** Hosts that can matter: the limit, or enough for one host per item. */
  readonly limit: number;
  readonly standing: number;
  readonly capacity: Int32Array;
  /** What to divide an amount by to get its share: the capacity, or infinity where there is none or the resource is repeated. */
  readonly divisor: Float64Array;
  readonly demand: Int32Array;
  /** Class of each item. */
  readonly item: Int32Array;
  /** Items of each class. */
  readonly count: Int32Array;
  /** Classes x dimensions: demand over the reference host, which has the largest capacity of any kind in each resource. */
  readonly share: Float64Array;
  /** By dimension: all demand, in reference hosts. */
  readonly weight: Float64Array;
  readonly perHostLimit: number;
  /** Whether anything but capacity can exclude a host. */
  readonly constrained: boolean;
}

/** Checks the problem and derives what every packer needs. Throws where a promise is broken; O(items + classes). */
export function prepare(problem: PackProblem): Job {
  const { dimensions } = problem;
  const item = new Int32Array(problem.item);
  check(problem);
  const stride = Math.max(4, dimensions);
  const kinds = problem.capacity.length / dimensions;
  const classes = problem.demand.length / dimensions;
  const capacity = padded(problem.capacity, kinds, dimensions, stride);
  const count = countClasses(item, classes);
  const share = shares(problem, kinds, classes);
  return {
    problem,
    dimensions,
    stride,
    kinds,
    classes,
    items: item.length,
    limit: usefulHosts(problem),
    standing: Math.min(problem.standing ?? 0, problem.hostLimit),
    capacity,
    divisor: Float64Array.from(capacity, (amount, at) => (at % stride < dimensions && amount) || Infinity),
    item,
    demand: padded(problem.demand, classes, dimensions, stride),
    count,
    share,
    weight: weights(share, count, dimensions),
    perHostLimit: problem.perHostLimit ?? Infinity,
    constrained: Boolean(problem.group || problem.separate) || problem.perHostLimit !== undefined,
  };
}

/** Kind of a host. */
export function kindOf(job: Job, host: number): number {
  const kinds = job.problem.hostKind;
  if (kinds === null) return 0;
  return kinds[host] ?? kinds[kinds.length - 1] ?? 0;
}

/** Whether one instance of a class fits an empty host of a kind. */
export function fitsEmpty(job: Job, kind: number, k: number): boolean {
  for (let d = 0; d < job.stride; d++) {
    if (job.demand[k * job.stride + d]! > job.capacity[kind * job.stride + d]!) return false;
  }
  return true;
}

/** Whether an instance of a class fits an empty host of any kind at all. */
export function fitsSomewhere(job: Job, k: number): boolean {
  if (job.perHostLimit < 1) return false;
  for (let kind = 0; kind < job.kinds; kind++) if (fitsEmpty(job, kind, k)) return true;
  return false;
}

/** Most instances of a class that one host, of whatever kind, can carry alone. */
export function mostPerHost(job: Job, k: number): number {
  let most = 0;
  for (let kind = 0; kind < job.kinds; kind++) {
    let fit = Math.min(job.perHostLimit, job.problem.separate?.[k] || Infinity);
    for (let d = 0; d < job.dimensions; d++) {
      const each = job.demand[k * job.stride + d]!;
      if (each > 0) fit = Math.min(fit, Math.floor(job.capacity[kind * job.stride + d]! / each));
    }
    most = Math.max(most, fit);
  }
  return most;
}

function check(problem: PackProblem): void {
  const { dimensions, capacity, demand, hostLimit } = problem;
  if (!(dimensions >= 1)) throw new Error(`a problem needs a resource, got ${dimensions}`);
  if (capacity.length === 0 || capacity.length % dimensions) {
    throw new Error(`capacity has ${capacity.length} numbers, not a multiple of ${dimensions}`);
  }
  if (demand.length % dimensions)
    throw new Error(`demand has ${demand.length} numbers, not a multiple of ${dimensions}`);
  if (!(hostLimit >= 0)) throw new Error(`host limit is ${hostLimit}`);
  wholeNumbers('capacity', capacity);
  wholeNumbers('demand', demand);
}

/** One host per item is always enough, on top of the hosts that are named one by one. */
function usefulHosts(problem: PackProblem): number {
  const { hostKind, hostLimit, item, pinned, standing = 0 } = problem;
  let named = Math.max(hostKind?.length ?? 0, Math.min(standing, hostLimit));
  pinned?.forEach((host, i) => {
    if (host >= hostLimit) throw new Error(`item ${i} is pinned to host ${host}, there are ${hostLimit}`);
    named = Math.max(named, host + 1);
  });
  return Math.min(hostLimit, named + item.length);
}

function wholeNumbers(what: string, amounts: Float64Array): void {
  for (const amount of amounts) {
    if (!(amount >= 0 && amount <= 0x7fffffff && Math.floor(amount) === amount)) {
      throw new Error(`${what} ${amount} is not a whole number below 2^31`);
    }
  }
}

function countClasses(item: Int32Array, classes: number): Int32Array {
  const count = new Int32Array(classes);
  for (let i = 0; i < item.length; i++) {
    const k = item[i]!;
    if (k >= classes) throw new Error(`item ${i} is of class ${k}, there are ${classes}`);
    count[k]!++;
  }
  return count;
}

function padded(rows: Float64Array, count: number, from: number, to: number): Int32Array {
  const wide = new Int32Array(count * to);
  for (let row = 0; row < count; row++) {
    for (let d = 0; d < to; d++) wide[row * to + d] = rows[row * from + (d < from ? d : 0)]!;
  }
  return wide;
}

function shares(problem: PackProblem, kinds: number, classes: number): Float64Array {
  const { dimensions, capacity, demand } = problem;
  const share = new Float64Array(classes * dimensions);
  for (let d = 0; d < dimensions; d++) {
    let largest = 0;
    for (let kind = 0; kind < kinds; kind++) largest = Math.max(largest, capacity[kind * dimensions + d]!);
    for (let k = 0; k < classes; k++) share[k * dimensions + d] = demand[k * dimensions + d]! / (largest || 1);
  }
  return share;
}

function weights(share: Float64Array, count: Int32Array, dimensions: number): Float64Array {
  const weight = new Float64Array(dimensions);
  for (let k = 0; k < count.length; k++) {
    for (let d = 0; d < dimensions; d++) weight[d]! += share[k * dimensions + d]! * count[k]!;
  }
  return weight;
}
