import { orderBy } from './order';

/** What a set of values amounts to. `quantiles` holds 0, 5, 10 ... 100 %. */
export type Tally = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly last: number;
  readonly mean: number;
  readonly quantiles: readonly number[];
};

/** From so many values on, sorting by digits is faster than comparing. */
const manyToSort = 4096;

const twentieths = Array.from({ length: 21 }, (_, i) => i / 20);

/** Sums up values, of which there must be at least one. A caller that has them in order already need not pay for it again. */
export function distributionOf(values: Float64Array, sorted: Float64Array = sortedOf(values)): Tally {
  return {
    p50: quantileOf(sorted, 0.5),
    p95: quantileOf(sorted, 0.95),
    p99: quantileOf(sorted, 0.99),
    last: quantileOf(sorted, 1),
    mean: sumOf(values) / values.length,
    quantiles: twentieths.map((share) => quantileOf(sorted, share)),
  };
}

/** The values in order; none is negative. */
export function sortedOf(values: Float64Array): Float64Array {
  if (values.length < manyToSort) return values.slice().sort();
  const order = new Int32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  orderBy(values, order);
  const sorted = new Float64Array(values.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = values[order[i]!]!;
  return sorted;
}

/** Element floor(share x N) of N sorted values, the last one for a share of 1. */
export function quantileOf(sorted: Float64Array, share: number): number {
  checkShare(sorted, share);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The same for rising shares of values in any order, which are in another order afterwards: linear in their number. */
export function percentilesOf(values: Float32Array, shares: readonly number[]): number[] {
  let first = 0;
  return shares.map((share) => {
    checkShare(values, share);
    const rank = Math.min(values.length - 1, Math.floor(share * values.length));
    partAt(values, rank, first);
    first = rank;
    return values[rank]!;
  });
}

/**
 * Puts the value of a rank where it belongs, smaller ones before it and larger ones behind (C. A. R. Hoare's FIND, 1961); those before
 * `from` are in place already.
 */
function partAt(values: Float32Array, rank: number, from: number): void {
  let first = from;
  let last = values.length - 1;
  while (first < last) {
    const pivot = middleOf(values[first]!, values[(first + last) >> 1]!, values[last]!);
    let low = first;
    let high = last;
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const value = values[low]!;
      values[low++] = values[high]!;
      values[high--] = value;
    }
    if (rank <= high) last = high;
    else if (rank >= low) first = low;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** The smallest of N sorted values that at least `share` of all values do not exceed ("nearest rank"). */
export function nearestRankOf(sorted: Float64Array, share: number): number {
  checkShare(sorted, share);
  // 0.07 x 100 is 7.000000000000001 in binary: a rank is not to move up by a rounding error.
  const rank = Math.ceil(share * sorted.length - 1e-9);
  return sorted[Math.max(rank, 1) - 1]!;
}

function checkShare(values: ArrayLike<number>, share: number): void {
  if (values.length === 0) throw new Error('no values to sum up');
  if (!(share >= 0 && share <= 1)) throw new Error(`share ${share} is not between 0 and 1`);
}

/** Sum in the order of the array, so that it is the same on each run. */
export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/** How many of the values had come by when: [value, values up to it], at most `points` of them, first and last included. */
export function timelineOf(sorted: Float64Array, points: number): (readonly [number, number])[] {
  const kept = Math.min(points, sorted.length);
  const stride = kept > 1 ? (sorted.length - 1) / (kept - 1) : 0;
  return Array.from({ length: kept }, (_, i) => {
    const index = Math.round(i * stride);
    return [sorted[index]!, index + 1] as const;
  });
}

/** Bin i holds the values from edges[i] up to, not including, edges[i + 1]. */
export type Histogram = { readonly edges: Float64Array; readonly counts: Uint32Array };

/** Counts positive values in bins of equal ratio, `perDecade` to a power of ten, from the smallest value to the largest. */
export function logHistogramOf(values: Float64Array, perDecade: number): Histogram {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i]! > 0)) throw new Error(`${values[i]} has no place on a logarithmic scale`);
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  if (values.length === 0) return { edges: new Float64Array(1), counts: new Uint32Array(0) };
  const edges = edgesAround(low, high, perDecade);
  return { edges, counts: countBetween(edges, values) };
}

function edgesAround(low: number, high: number, perDecade: number): Float64Array {
  const edge = (power: number) => 10 ** (power / perDecade);
  let first = Math.floor(Math.log10(low) * perDecade);
  let last = Math.ceil(Math.log10(high) * perDecade);
  // The logarithm may err in its last bit; the edges decide.
  while (edge(first) > low) first--;
  while (edge(first + 1) <= low) first++;
  while (edge(last) <= high) last++;
  while (edge(last - 1) > high) last--;
  return Float64Array.from({ length: last - first + 1 }, (_, i) => edge(first + i));
}

function countBetween(edges: Float64Array, values: Float64Array): Uint32Array {
  const counts = new Uint32Array(edges.length - 1);
  for (let i = 0; i < values.length; i++) {
    let bin = 0;
    let end = counts.length;
    while (end - bin > 1) {
      const middle = (bin + end) >> 1;
      if (edges[middle]! <= values[i]!) bin = middle;
      else end = middle;
    }
    counts[bin]! += 1;
  }
  return counts;
}
