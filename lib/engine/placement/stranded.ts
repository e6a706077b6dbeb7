import type { Packing } from './pack';
import { type Job, kindOf, type PackProblem, prepare } from './problem';

export interface Stranded {
  /** The class with the most items, which the question is asked for; -1 where there are no items. */
  readonly class: number;
  /** By resource, what is free on hosts in use. */
  readonly free: Float64Array;
  /** By resource, the part of it that is stranded: on hosts that have too little of another resource for one more of the class. */
  readonly stranded: Float64Array;
  /** By resource, hosts in use that have too little of it for one more of the class. */
  readonly blocked: Float64Array;
}

/**
 * Capacity that is left over on hosts in use and that the most common class cannot use. On a host that cannot take one more of it, each
 * resource of which enough is left is stranded, and each resource that is short is what strands it. On a host that can, nothing is.
 */
export function stranded(problem: PackProblem, packing: Packing): Stranded {
  const job = prepare(problem);
  const { dimensions } = job;
  const k = mostCommon(job);
  const result: Stranded = {
    class: k,
    free: new Float64Array(dimensions),
    stranded: new Float64Array(dimensions),
    blocked: new Float64Array(dimensions),
  };
  for (const [host, used] of usedByHost(job, packing.host)) addHost(job, k, host, used, result);
  return result;
}

function addHost(job: Job, k: number, host: number, used: Float64Array, sums: Stranded): void {
  const free = used.map((amount, d) => job.capacity[kindOf(job, host) * job.stride + d]! - amount);
  const short = Array.from(free, (amount, d) => amount < job.demand[k * job.stride + d]!);
  const full = short.includes(true);
  free.forEach((amount, d) => {
    sums.free[d]! += amount;
    if (short[d]) sums.blocked[d]!++;
    else if (full) sums.stranded[d]! += amount;
  });
}

function mostCommon(job: Job): number {
  let most = -1;
  for (let k = 0; k < job.classes; k++) if (job.count[k]! > (job.count[most] ?? 0)) most = k;
  return most;
}

function usedByHost(job: Job, host: Int32Array): Map<number, Float64Array> {
  const used = new Map<number, Float64Array>();
  host.forEach((h, i) => {
    if (h < 0) return;
    let sum = used.get(h);
    if (!sum) used.set(h, (sum = new Float64Array(job.dimensions)));
    for (let d = 0; d < sum.length; d++) sum[d]! += job.demand[job.item[i]! * job.stride + d]!;
  });
  return used;
}
