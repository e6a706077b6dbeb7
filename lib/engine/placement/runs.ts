import type { Batch } from './batches';
import { type Job, kindOf } from './problem';

/** A row of hosts in one and the same state. */
interface Run {
  first: number;
  hosts: number;
  /** By resource, what is left on each. */
  free: Int32Array;
  instances: number;
  group: number;
}

/**
 * First fit of one class after the other, by runs of equal hosts instead of host by host: a class cuts at most one run in three and
 * leaves the others whole, so that the cost depends on the number of classes and not on the number of items. Same answer as
 * `firstFit` in class order on an empty fleet.
 *
 * `order` lists the classes; `left` holds the items to place by class, and on return those that found no host.
 */
export function firstFitRuns(job: Job, order: Int32Array, left: Int32Array): Batch[] {
  const batches: Batch[] = [];
  let opened: Run[] = [];
  let closed = emptyRuns(job);
  for (const k of order) {
    opened = serve(job, opened, k, left, batches);
    if (left[k] === 0) continue;
    const before = closed;
    closed = [];
    for (const run of serve(job, before, k, left, batches)) (run.instances ? opened : closed).push(run);
    opened.sort((a, b) => a.first - b.first);
  }
  return batches;
}

/** Lets every run in turn take what it can of class `k`; gives the runs as they are afterwards. */
function serve(job: Job, runs: readonly Run[], k: number, left: Int32Array, batches: Batch[]): Run[] {
  const after: Run[] = [];
  for (const run of runs) {
    const each = left[k]! > 0 ? room(job, run, k, left[k]!) : 0;
    if (each === 0) {
      after.push(run);
      continue;
    }
    const full = Math.min(run.hosts, Math.floor(left[k]! / each));
    const rest = full < run.hosts ? left[k]! - full * each : 0;
    if (full > 0) after.push(loaded(job, run, run.first, full, k, each, batches));
    if (rest > 0) after.push(loaded(job, run, run.first + full, 1, k, rest, batches));
    left[k]! -= full * each + rest;
    const used = full + (rest > 0 ? 1 : 0);
    if (used < run.hosts) after.push({ ...run, first: run.first + used, hosts: run.hosts - used });
  }
  return after;
}

/** How many instances of the class one host of the run can take, at most `wanted`. */
function room(job: Job, run: Run, k: number, wanted: number): number {
  const { group, separate } = job.problem;
  if (group && run.instances > 0 && run.group !== group[k]) return 0;
  let most = Math.min(wanted, job.perHostLimit - run.instances, separate?.[k] || Infinity);
  for (let d = 0; d < job.dimensions; d++) {
    const each = job.demand[k * job.stride + d]!;
    if (each > 0) most = Math.min(most, Math.floor(run.free[d]! / each));
  }
  return Math.max(0, most);
}

function loaded(job: Job, run: Run, first: number, hosts: number, k: number, each: number, batches: Batch[]): Run {
  batches.push({ k, first, hosts, each });
  const free = run.free.map((amount, d) => amount - each * job.demand[k * job.stride + d]!);
  return { first, hosts, free, instances: run.instances + each, group: job.problem.group?.[k] ?? 0 };
}

/** All hosts, empty, in rows of one kind. */
function emptyRuns(job: Job): Run[] {
  const runs: Run[] = [];
  const named = Math.min(job.limit, job.problem.hostKind?.length ?? 1);
  for (let first = 0; first < job.limit; ) {
    const kind = kindOf(job, first);
    let end = first + 1;
    while (end < named && kindOf(job, end) === kind) end++;
    if (end >= named && kind === kindOf(job, named)) end = job.limit;
    const from = kind * job.stride;
    runs.push({
      first,
      hosts: end - first,
      free: job.capacity.slice(from, from + job.dimensions),
      instances: 0,
      group: 0,
    });
    first = end;
  }
  return runs;
}
