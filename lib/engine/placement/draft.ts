import { type Batch, spreadBatches } from './batches';
import { take } from './fleet';
import { arrivals } from './order';
import { fitsSomewhere, type Job, kindOf } from './problem';

/** A host in the search. */
export interface Slot {
  readonly host: number;
  /** What it has for the instances that may move: its capacity less what is pinned to it. A row of the job's stride. */
  readonly free: Int32Array;
  /** The class of each instance pinned to it. */
  readonly fixed: readonly number[];
  /** The class of each instance on it that may move. */
  readonly classes: readonly number[];
}

/** A packing by class. */
export interface Draft {
  readonly slots: readonly Slot[];
  /** The class of each instance that has no host. */
  readonly waiting: readonly number[];
}

/** A packing of items as a packing by class. Items that fit no host at all are left out. */
export function draftOf(job: Job, host: Int32Array): Draft {
  const { item } = job;
  const { pinned } = job.problem;
  const contents = new Map<number, { fixed: number[]; classes: number[] }>();
  const waiting: number[] = [];
  host.forEach((h, i) => {
    const k = item[i]!;
    if (h < 0) {
      if (!(pinned && pinned[i]! >= 0) && fitsSomewhere(job, k)) waiting.push(k);
      return;
    }
    let content = contents.get(h);
    if (!content) contents.set(h, (content = { fixed: [], classes: [] }));
    (pinned && pinned[i]! >= 0 ? content.fixed : content.classes).push(k);
  });
  const slots = [...contents].map(([h, { fixed, classes }]) => ({
    host: h,
    free: freeBeside(job, h, fixed),
    fixed,
    classes,
  }));
  return { slots: slots.sort((a, b) => a.host - b.host), waiting };
}

/** What a host has beside the instances pinned to it. */
function freeBeside(job: Job, h: number, fixed: readonly number[]): Int32Array {
  const from = kindOf(job, h) * job.stride;
  const free = job.capacity.slice(from, from + job.stride);
  for (const k of fixed) take(free, 0, job.demand, k * job.stride, job.stride);
  return free;
}

/** Writes the hosts of a draft into `host`: items of a class, in order of arrival, from the lowest host up. Pinned items stay. */
export function writeDraft(job: Job, draft: Draft, host: Int32Array): void {
  const slots = inOrder(job, draft.slots);
  const batches = slots.flatMap(({ host: first, classes }) => batchesOf(first, classes));
  spreadBatches(job, batches, arrivals(job), host);
}

/** By number; equal hosts that nothing is pinned to are numbered again from 0 without gaps. */
function inOrder(job: Job, slots: readonly Slot[]): Slot[] {
  const sorted = [...slots].sort((a, b) => a.host - b.host);
  if (job.kinds > 1 || job.problem.pinned || job.standing > 0) return sorted;
  return sorted.map((slot, host) => ({ ...slot, host }));
}

function batchesOf(first: number, classes: readonly number[]): Batch[] {
  const each = new Map<number, number>();
  for (const k of classes) each.set(k, (each.get(k) ?? 0) + 1);
  return [...each].map(([k, count]) => ({ k, first, hosts: 1, each: count }));
}
