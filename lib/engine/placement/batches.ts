import type { Job } from './problem';

/** Hosts `first` to `first + hosts - 1` each take `each` more instances of class `k`. */
export interface Batch {
  readonly k: number;
  readonly first: number;
  readonly hosts: number;
  readonly each: number;
}

/** Gives each item its host: the items of a class, in order of arrival, fill its batches one after the other. */
export function spreadBatches(job: Job, batches: readonly Batch[], arrived: Int32Array | null, host: Int32Array): void {
  const slots = slotsByClass(job, batches);
  const used = new Int32Array(job.classes);
  const n = arrived ? arrived.length : host.length;
  for (let j = 0; j < n; j++) {
    const i = arrived ? arrived[j]! : j;
    const k = job.item[i]!;
    host[i] = slots[k]?.[used[k]!++] ?? -1;
  }
}

/** By class, the host of each of its places. */
function slotsByClass(job: Job, batches: readonly Batch[]): (Int32Array | undefined)[] {
  const total = new Int32Array(job.classes);
  for (const { k, hosts, each } of batches) total[k]! += hosts * each;
  const slots: (Int32Array | undefined)[] = [];
  const used = new Int32Array(job.classes);
  for (const { k, first, hosts, each } of batches) {
    const places = (slots[k] ??= new Int32Array(total[k]!));
    for (let h = first; h < first + hosts; h++) for (let e = 0; e < each; e++) places[used[k]!++] = h;
  }
  return slots;
}
