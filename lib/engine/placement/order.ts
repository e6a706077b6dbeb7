import type { Ranking } from '../../model/policy';
import type { Job } from './problem';

/** Classes from the largest to the smallest by a policy's measure; ties to the lower number. */
export function classesBySize(job: Job, size: NonNullable<Ranking['size']>): Int32Array {
  const { dimensions, share, weight, classes } = job;
  const sizes = new Float64Array(classes);
  for (let k = 0; k < classes; k++) sizes[k] = size(share.subarray(k * dimensions, (k + 1) * dimensions), weight);
  return Int32Array.from({ length: classes }, (_, k) => k).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
}

/** The items that are not pinned, in order of arrival. */
export function arrivals(job: Job): Int32Array {
  const { pinned } = job.problem;
  const all = Int32Array.from({ length: job.items }, (_, i) => i);
  return pinned ? all.filter((i) => pinned[i]! < 0) : all;
}

/** The same items, class by class in the order given, by arrival within a class. */
export function itemsByClass(job: Job, arrived: Int32Array, classes: Int32Array): Int32Array {
  const { item } = job.problem;
  const start = new Int32Array(job.classes);
  for (let j = 0; j < arrived.length; j++) start[item[arrived[j]!]!]!++;
  let sum = 0;
  for (const k of classes) {
    const count = start[k]!;
    start[k] = sum;
    sum += count;
  }
  const order = new Int32Array(arrived.length);
  for (let j = 0; j < arrived.length; j++) order[start[item[arrived[j]!]!]!++] = arrived[j]!;
  return order;
}
