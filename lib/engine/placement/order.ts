import type { Ranking } from '../../model/policy';
import type { Job } from './problem';

/** Classes from the largest to the smallest by a policy's measure; ties to the lower number. */
export function classesBySize(job: Job, size: NonNullable<Ranking['size']>): Int32Array {
  const { dimensions, share, weight, classes } = job;
  const sizes = new Float64Array(classes);
  const row = new Float64Array(dimensions);
  for (let k = 0; k < classes; k++) {
    for (let d = 0; d < dimensions; d++) row[d] = share[k * dimensions + d]!;
    sizes[k] = size(row, weight);
  }
  return descending(sizes);
}

const DIGIT = 1 << 16;

/** Positions of the numbers, none negative, from the largest to the smallest; equal ones in their order. Radix sort, O(n). */
export function descending(numbers: Float64Array): Int32Array {
  const places = Int32Array.from(numbers.keys());
  if (numbers.length < 2048) return places.sort((a, b) => numbers[b]! - numbers[a]! || a - b);
  // Bits of doubles that are not negative are ordered as the numbers are.
  const digits = new Uint16Array(numbers.buffer, numbers.byteOffset, numbers.length * 4);
  let from = places;
  let to = new Int32Array(numbers.length);
  for (let digit = 0; digit < 4; digit++) {
    if (!scatter(digits, digit, from, to)) continue;
    [from, to] = [to, from];
  }
  return from;
}

/** One stable pass by one digit of 16 bits, high digits first; false when all are equal and nothing was done. */
function scatter(digits: Uint16Array, digit: number, from: Int32Array, to: Int32Array): boolean {
  const start = new Int32Array(DIGIT + 1);
  for (let j = 0; j < from.length; j++) start[DIGIT - digits[4 * j + digit]!]!++;
  if (start[DIGIT - digits[digit]!] === from.length) return false;
  for (let b = 1; b <= DIGIT; b++) start[b]! += start[b - 1]!;
  for (let j = 0; j < from.length; j++) {
    const place = from[j]!;
    to[start[DIGIT - 1 - digits[4 * place + digit]!]!++] = place;
  }
  return true;
}

/** The items that are not pinned, in order of arrival; null for all, which need no list. */
export function arrivals(job: Job): Int32Array | null {
  const { pinned } = job.problem;
  return pinned ? Int32Array.from(pinned.keys()).filter((i) => pinned[i]! < 0) : null;
}

/** The same items, class by class in the order given, by arrival within a class. */
export function itemsByClass(job: Job, arrived: Int32Array | null, classes: Int32Array): Int32Array {
  const { item } = job;
  const n = arrived ? arrived.length : job.items;
  const start = countByClass(job, arrived);
  let sum = 0;
  for (let c = 0; c < classes.length; c++) {
    const count = start[classes[c]!]!;
    start[classes[c]!] = sum;
    sum += count;
  }
  const order = new Int32Array(n);
  for (let j = 0; j < n; j++) {
    const i = arrived ? arrived[j]! : j;
    order[start[item[i]!]!++] = i;
  }
  return order;
}

/** How many of the items are of each class. */
export function countByClass(job: Job, arrived: Int32Array | null): Int32Array {
  if (!arrived) return job.count.slice();
  const counts = new Int32Array(job.classes);
  for (let j = 0; j < arrived.length; j++) counts[job.item[arrived[j]!]!]!++;
  return counts;
}
