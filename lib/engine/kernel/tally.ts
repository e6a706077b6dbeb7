/** What a set of values amounts to. `quantiles` holds 0, 5, 10 ... 100 %. */
export type Tally = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly last: number;
  readonly mean: number;
  readonly quantiles: readonly number[];
};

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

/**
 * The values in order. Each goes to the bin where it would stand if all were spread evenly, and bins are put in order one by one:
 * linear in their number for values without steep crowds, and never worse than a sort.
 */
export function sortedOf(values: Float64Array): Float64Array {
  const scale = scaleOf(rangeOf(values), values.length);
  const sorted = new Float64Array(values.length);
  const ends = startsOf(values, scale);
  for (let i = 0; i < values.length; i++) sorted[ends[binOf(values[i]!, scale)]!++] = values[i]!;
  let start = 0;
  for (let bin = 0; bin < scale.bins; bin++) {
    sortWithin(sorted, start, ends[bin]!);
    start = ends[bin]!;
  }
  return sorted;
}

/** Element floor(share x N) of N sorted values, the last one for a share of 1. */
export function quantileOf(sorted: Float64Array, share: number): number {
  checkShare(sorted, share);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The same for several shares of values in any order: counts them in bins, and sorts only what is in the bins that are asked for. */
export function percentilesOf(values: Float32Array, shares: readonly number[], range = rangeOf(values)): number[] {
  for (const share of shares) checkShare(values, share);
  const scale = scaleOf(range, 128);
  if (scale.bins === 1) return shares.map(() => range.low);
  const starts = startsOf(values, scale);
  const ranks = shares.map((share) => Math.min(values.length - 1, Math.floor(share * values.length)));
  const wanted = new Uint8Array(scale.bins);
  for (const rank of ranks) wanted[binAt(starts, rank)] = 1;
  const members = membersOf(values, scale, wanted, starts);
  return ranks.map((rank) => members[rank - unwantedBefore(wanted, starts, binAt(starts, rank))]!);
}

/** The bin that holds the value of a rank. */
function binAt(starts: Uint32Array, rank: number): number {
  let bin = 0;
  while (starts[bin + 1]! <= rank) bin++;
  return bin;
}

/** How many values are in bins below one without being wanted. */
function unwantedBefore(wanted: Uint8Array, starts: Uint32Array, bin: number): number {
  let values = 0;
  for (let each = 0; each < bin; each++) if (wanted[each] === 0) values += starts[each + 1]! - starts[each]!;
  return values;
}

/** The values of the wanted bins in order. */
function membersOf(values: Float32Array, scale: Scale, wanted: Uint8Array, starts: Uint32Array): Float32Array {
  const members = new Float32Array(values.length - unwantedBefore(wanted, starts, wanted.length));
  let found = 0;
  for (let i = 0; found < members.length; i++)
    if (wanted[binOf(values[i]!, scale)] === 1) members[found++] = values[i]!;
  return members.sort();
}

/** The least and the greatest of some values, and their sum in the order in which they stand. */
export type Range = { readonly low: number; readonly high: number; readonly sum: number };

export function rangeOf(values: Float64Array | Float32Array): Range {
  let low = Infinity;
  let high = -Infinity;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
    sum += value;
  }
  return { low, high, sum };
}

/** Equal bins over the range of some values. */
type Scale = { readonly low: number; readonly perUnit: number; readonly bins: number };

function scaleOf({ low, high }: Range, bins: number): Scale {
  return high > low ? { low, perUnit: (bins * (1 - 1e-9)) / (high - low), bins } : { low, perUnit: 0, bins: 1 };
}

/** A larger value is never in a lower bin. */
function binOf(value: number, { low, perUnit }: Scale): number {
  return ((value - low) * perUnit) | 0;
}

/** How many values are in lower bins than each, and after the last bin how many there are. */
function startsOf(values: Float64Array | Float32Array, scale: Scale): Uint32Array {
  const starts = new Uint32Array(scale.bins + 1);
  for (let i = 0; i < values.length; i++) starts[binOf(values[i]!, scale)]!++;
  let before = 0;
  for (let bin = 0; bin < starts.length; bin++) {
    const count = starts[bin]!;
    starts[bin] = before;
    before += count;
  }
  return starts;
}

function sortWithin(values: Float64Array, first: number, end: number): void {
  if (end - first > 24) {
    values.subarray(first, end).sort();
    return;
  }
  for (let i = first + 1; i < end; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > first && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
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
