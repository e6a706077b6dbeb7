import { covers, coversBeyond, type Fleet } from './fleet';
import { type Job, kindOf } from './problem';
import { WHOLE } from './slack';

/**
 * Open hosts in buckets by slack; a tree over the buckets holds, by resource, an upper bound of what is free in them. A search starts
 * at the item's own size, because a host that fits it has at least that much slack, and takes the first bucket with a fit. A bucket
 * that promised a fit and had none gets its true maxima. Hosts with less than the smallest demand in some resource are not kept.
 */
export class Shelf {
  private readonly job: Job;
  private readonly free: Int32Array;
  private readonly admits: ((host: number, k: number) => boolean) | null;
  private readonly buckets: number;
  private readonly shift: number;
  private readonly slack: Int32Array;
  private readonly next: Int32Array;
  /** The host before in the same bucket, or -2 - bucket for the first. */
  private readonly previous: Int32Array;
  private readonly head: Int32Array;
  /** Nodes x stride; node 1 is the root, bucket b is node b + buckets. */
  private readonly most: Int32Array;
  private readonly smallest: Int32Array;
  private readonly own: Int32Array;
  private readonly row: Int32Array;

  /** `crowd` is the number of items for one bucket; `admits` says whether constraints let a class onto a host, null where there are none. */
  constructor(job: Job, fleet: Fleet, crowd: number, admits: ((host: number, k: number) => boolean) | null) {
    const bits = Math.min(15, Math.max(4, 32 - Math.clz32(Math.floor(job.items / crowd))));
    this.job = job;
    this.free = fleet.free;
    this.admits = admits;
    this.buckets = 1 << bits;
    this.shift = 20 + Math.ceil(Math.log2(job.dimensions)) - bits;
    this.slack = new Int32Array(job.limit);
    this.next = new Int32Array(job.limit);
    this.previous = new Int32Array(job.limit);
    this.head = new Int32Array(this.buckets).fill(-1);
    this.most = new Int32Array(2 * this.buckets * job.stride).fill(-1);
    this.smallest = smallestDemand(job);
    this.own = ownSlack(job);
    this.row = new Int32Array(job.stride);
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
    const { most, buckets } = this;
    const { demand, stride } = this.job;
    const from = k * stride;
    const x0 = demand[from]!;
    const x1 = demand[from + 1]!;
    const x2 = demand[from + 2]!;
    const x3 = demand[from + 3]!;
    let node = buckets + Math.min(this.own[k]! >> this.shift, buckets - 1);
    for (;;) {
      const at = node * stride;
      if (
        most[at]! >= x0 &&
        most[at + 1]! >= x1 &&
        most[at + 2]! >= x2 &&
        most[at + 3]! >= x3 &&
        (stride === 4 || coversBeyond(most, at, demand, from, stride))
      ) {
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
    let sum = ((free[at]! * WHOLE) / divisor[from]!) | 0;
    sum += ((free[at + 1]! * WHOLE) / divisor[from + 1]!) | 0;
    sum += ((free[at + 2]! * WHOLE) / divisor[from + 2]!) | 0;
    sum += ((free[at + 3]! * WHOLE) / divisor[from + 3]!) | 0;
    for (let d = 4; d < stride; d++) sum += ((free[at + d]! * WHOLE) / divisor[from + d]!) | 0;
    return sum;
  }

  /** Raises the maxima above a bucket to cover a row of `free`. */
  private raise(bucket: number, at: number): void {
    const { most, free } = this;
    const { stride } = this.job;
    let node = bucket + this.buckets;
    while (node > 0 && raiseRow(most, node * stride, free, at, stride)) node >>= 1;
  }

  /** Sets the maxima of a bucket to what is in it, and those above accordingly. */
  private lower(bucket: number): void {
    const { most, row, free, next } = this;
    const { stride } = this.job;
    for (let d = 0; d < stride; d++) row[d] = -1;
    for (let h = this.head[bucket]!; h >= 0; h = next[h]!) raiseRow(row, 0, free, h * stride, stride);
    let node = bucket + this.buckets;
    let changed = setRow(most, node * stride, row, 0, 0, stride);
    for (node >>= 1; changed && node > 0; node >>= 1) {
      changed = setRow(most, node * stride, most, 2 * node * stride, (2 * node + 1) * stride, stride);
    }
  }
}

/** Raises the numbers of one row to those of another; tells whether any was lower. */
function raiseRow(to: Int32Array, at: number, from: Int32Array, i: number, stride: number): boolean {
  let raised = false;
  const x0 = from[i]!;
  const x1 = from[i + 1]!;
  const x2 = from[i + 2]!;
  const x3 = from[i + 3]!;
  if (to[at]! < x0) {
    to[at] = x0;
    raised = true;
  }
  if (to[at + 1]! < x1) {
    to[at + 1] = x1;
    raised = true;
  }
  if (to[at + 2]! < x2) {
    to[at + 2] = x2;
    raised = true;
  }
  if (to[at + 3]! < x3) {
    to[at + 3] = x3;
    raised = true;
  }
  for (let d = 4; d < stride; d++) {
    if (to[at + d]! >= from[i + d]!) continue;
    to[at + d] = from[i + d]!;
    raised = true;
  }
  return raised;
}

/** Sets a row to the greater of two others, number by number; tells whether that changed it. */
function setRow(to: Int32Array, at: number, from: Int32Array, i: number, j: number, stride: number): boolean {
  const x0 = Math.max(from[i]!, from[j]!);
  const x1 = Math.max(from[i + 1]!, from[j + 1]!);
  const x2 = Math.max(from[i + 2]!, from[j + 2]!);
  const x3 = Math.max(from[i + 3]!, from[j + 3]!);
  let changed = to[at] !== x0 || to[at + 1] !== x1 || to[at + 2] !== x2 || to[at + 3] !== x3;
  to[at] = x0;
  to[at + 1] = x1;
  to[at + 2] = x2;
  to[at + 3] = x3;
  for (let d = 4; d < stride; d++) {
    const x = Math.max(from[i + d]!, from[j + d]!);
    changed ||= to[at + d] !== x;
    to[at + d] = x;
  }
  return changed;
}

/** By resource, the least that any class asks for. */
function smallestDemand({ stride, demand, count, classes }: Job): Int32Array {
  const smallest = new Int32Array(stride).fill(classes ? 0x7fffffff : 0);
  for (let k = 0; k < classes; k++) {
    if (count[k] === 0) continue;
    for (let d = 0; d < stride; d++) {
      const x = demand[k * stride + d]!;
      if (x < smallest[d]!) smallest[d] = x;
    }
  }
  return smallest;
}

/** By class, a slack that no host that fits it falls below: its size against the largest capacity of any kind. */
function ownSlack({ classes, dimensions, share }: Job): Int32Array {
  const own = new Int32Array(classes);
  for (let k = 0; k < classes; k++) {
    let sum = -dimensions;
    for (let d = 0; d < dimensions; d++) sum += (share[k * dimensions + d]! * WHOLE) | 0;
    own[k] = Math.max(0, sum);
  }
  return own;
}
