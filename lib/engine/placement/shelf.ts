import { covers, type Fleet } from './fleet';
import { type Job, kindOf } from './problem';
import { WHOLE } from './slack';

/**
 * Open hosts in buckets by slack; a tree over the buckets holds, by resource, an upper bound of what is free in them. A search starts
 * at the item's own size, because a host that fits it has at least that much slack, and takes the first bucket with a fit. A bucket
 * that promised a fit and had none gets its true maxima. Hosts with less than the smallest demand in some resource are not kept.
 */
export class Shelf {
  private readonly job: Job;
  private readonly free: Float64Array;
  private readonly admits: ((host: number, k: number) => boolean) | null;
  private readonly buckets: number;
  private readonly shift: number;
  private readonly slack: Int32Array;
  private readonly next: Int32Array;
  /** The host before in the same bucket, or -2 - bucket for the first. */
  private readonly previous: Int32Array;
  private readonly head: Int32Array;
  /** Nodes x stride; node 1 is the root, bucket b is node b + buckets. */
  private readonly most: Float64Array;
  private readonly smallest: Float64Array;
  private readonly own: Int32Array;
  private readonly row: Float64Array;

  constructor(job: Job, fleet: Fleet, admits: ((host: number, k: number) => boolean) | null) {
    const bits = Math.min(12, Math.max(4, 32 - Math.clz32(job.items >> 3)));
    this.job = job;
    this.free = fleet.free;
    this.admits = admits;
    this.buckets = 1 << bits;
    this.shift = 20 + Math.ceil(Math.log2(job.dimensions)) - bits;
    this.slack = new Int32Array(job.limit);
    this.next = new Int32Array(job.limit);
    this.previous = new Int32Array(job.limit);
    this.head = new Int32Array(this.buckets).fill(-1);
    this.most = new Float64Array(2 * this.buckets * job.stride).fill(-1);
    this.smallest = smallestDemand(job);
    this.own = ownSlack(job);
    this.row = new Float64Array(job.stride);
  }

  /** Puts an open host in its bucket. */
  link(host: number): void {
    const { free, head, next, previous, job } = this;
    const at = host * job.stride;
    if (!covers(free, at, this.smallest, 0, job.stride)) return;
    const slack = this.slackAt(at, job.kinds === 1 ? 0 : kindOf(job, host) * job.stride);
    const bucket = Math.min(slack >> this.shift, this.buckets - 1);
    const after = head[bucket]!;
    this.slack[host] = slack;
    next[host] = after;
    previous[host] = -2 - bucket;
    if (after >= 0) previous[after] = host;
    head[bucket] = host;
    this.raise(bucket, at);
  }

  /** Takes a host out of its bucket. */
  unlink(host: number): void {
    const { head, next, previous } = this;
    const after = next[host]!;
    const before = previous[host]!;
    if (after >= 0) previous[after] = before;
    if (before >= 0) next[before] = after;
    else head[-2 - before] = after;
  }

  /** The host with the least slack that can take one of the class, the lowest number among equals; -1 if none can. */
  find(k: number): number {
    const { most, buckets, shift } = this;
    const { demand, stride } = this.job;
    const from = k * stride;
    let node = buckets + Math.min(this.own[k]! >> shift, buckets - 1);
    for (;;) {
      if (covers(most, node * stride, demand, from, stride)) {
        if (node < buckets) {
          node <<= 1;
          continue;
        }
        const best = this.bestIn(node - buckets, k);
        if (best >= 0) return best;
        this.lower(node - buckets);
      }
      // On to the next subtree to the right: up while this is a right child, then over.
      node >>= 31 - Math.clz32(~node & -~node);
      if (node === 0) return -1;
      node++;
    }
  }

  private bestIn(bucket: number, k: number): number {
    const { free, next, slack, admits } = this;
    const { demand, stride } = this.job;
    const from = k * stride;
    let best = -1;
    let least = 0;
    for (let h = this.head[bucket]!; h >= 0; h = next[h]!) {
      if (!covers(free, h * stride, demand, from, stride)) continue;
      if (admits && !admits(h, k)) continue;
      const s = slack[h]!;
      if (best >= 0 && (s > least || (s === least && h > best))) continue;
      best = h;
      least = s;
    }
    return best;
  }

  private slackAt(at: number, from: number): number {
    const { free } = this;
    const { divisor, stride } = this.job;
    let sum = Math.floor((free[at]! * WHOLE) / divisor[from]!);
    sum += Math.floor((free[at + 1]! * WHOLE) / divisor[from + 1]!);
    sum += Math.floor((free[at + 2]! * WHOLE) / divisor[from + 2]!);
    sum += Math.floor((free[at + 3]! * WHOLE) / divisor[from + 3]!);
    for (let d = 4; d < stride; d++) sum += Math.floor((free[at + d]! * WHOLE) / divisor[from + d]!);
    return sum;
  }

  /** Raises the maxima above a bucket to cover a row of `free`. */
  private raise(bucket: number, at: number): void {
    const { most, free } = this;
    const { stride } = this.job;
    for (let node = bucket + this.buckets; node > 0; node >>= 1) {
      const to = node * stride;
      if (covers(most, to, free, at, stride)) return;
      for (let d = 0; d < stride; d++) if (most[to + d]! < free[at + d]!) most[to + d] = free[at + d]!;
    }
  }

  /** Sets the maxima of a bucket to what is in it, and those above accordingly. */
  private lower(bucket: number): void {
    const { most, row, free, next } = this;
    const { stride } = this.job;
    row.fill(-1);
    for (let h = this.head[bucket]!; h >= 0; h = next[h]!) greater(row, 0, row, 0, free, h * stride, stride);
    let node = bucket + this.buckets;
    let changed = greater(most, node * stride, row, 0, row, 0, stride);
    for (node >>= 1; changed && node > 0; node >>= 1) {
      const left = 2 * node * stride;
      changed = greater(most, node * stride, most, left, most, left + stride, stride);
    }
  }
}

/** Writes the greater of two rows; tells whether that changed anything. */
function greater(
  to: Float64Array,
  at: number,
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  stride: number,
): boolean {
  let changed = false;
  for (let d = 0; d < stride; d++) {
    const more = Math.max(a[i + d]!, b[j + d]!);
    if (to[at + d] === more) continue;
    to[at + d] = more;
    changed = true;
  }
  return changed;
}

/** By resource, the least that any class asks for. */
function smallestDemand({ stride, demand, count, classes }: Job): Float64Array {
  const smallest = new Float64Array(stride).fill(classes ? Infinity : 0);
  for (let k = 0; k < classes; k++) {
    if (count[k] === 0) continue;
    for (let d = 0; d < stride; d++) smallest[d] = Math.min(smallest[d]!, demand[k * stride + d]!);
  }
  return smallest;
}

/** By class, a slack that no host that fits it falls below: its size against the largest capacity of any kind. */
function ownSlack({ classes, dimensions, share }: Job): Int32Array {
  const own = new Int32Array(classes);
  for (let k = 0; k < classes; k++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += Math.floor(share[k * dimensions + d]! * WHOLE);
    own[k] = Math.max(0, sum - dimensions);
  }
  return own;
}
