import { covers } from './fleet';
import type { Job } from './problem';

/** Ratios carry a margin for single precision on the safe side: a leaf may be looked at in vain, never missed. */
const ABOVE = 1.0000002;
const BELOW = 0.999999;
/** Branches of a node: sixteen numbers of four bytes, which is a line of the cache. */
const BITS = 4;
const BRANCHES = 1 << BITS;

/**
 * Max-trees over hosts, one per direction u of demand, of min over d of free_d / u_d. A tree of maxima per resource would be useless in
 * four dimensions, since different hosts supply the maxima; along one direction they belong to the same host. As hosts only fill up,
 * an entry that is out of date is too high: it is put right when it is found to promise too much.
 */
export class Forest {
  /** Hosts that the trees have room for. */
  readonly leaves: number;
  private readonly free: Int32Array;
  private readonly demand: Int32Array;
  private readonly stride: number;
  /** Directions x stride: 1 / (u_d x capacity_d). */
  private readonly inverse: Float64Array;
  private readonly directions: number;
  /** Where the numbers of each level begin in a tree: hosts first, then maxima of sixteen, of 256, ... up to a level of sixteen. */
  private readonly levels: Int32Array;
  private readonly size: number;
  private readonly trees: Float32Array;
  /** By host, a bit for each direction whose tree promises too much. */
  private readonly stale: Uint8Array;
  /** Direction of the last demand looked for, and the demand's own ratio to it. */
  private nearest = 0;
  private need = 0;

  /** Trees over the first `leaves` hosts as they are in `free`, which has rows for `hosts` of them. */
  constructor(job: Job, free: Int32Array, inverse: Float64Array, leaves: number, hosts: number) {
    this.leaves = leaves;
    this.free = free;
    this.demand = job.demand;
    this.stride = job.stride;
    this.inverse = inverse;
    this.directions = inverse.length / job.stride;
    const { levels, size } = levelsFor(leaves);
    this.levels = levels;
    this.size = size;
    this.stale = new Uint8Array(leaves);
    this.trees = new Float32Array(this.directions * size).fill(-1);
    for (let u = 0; u < this.directions; u++) this.build(u, hosts);
  }

  /** The lowest host that covers the demand at row offset `from`; -1 if there is none among the leaves. */
  find(from: number): number {
    const { trees, levels, free, demand, stride } = this;
    this.aim(from);
    const tree = this.nearest * this.size;
    const need = this.need * BELOW;
    const top = levels.length - 1;
    let level = top;
    let i = 0;
    let end = BRANCHES;
    for (;;) {
      const at = tree + levels[level]!;
      while (i < end && trees[at + i]! < need) i++;
      if (i === end) {
        // Nothing more under this parent: on with what follows it.
        if (level === top) return -1;
        level++;
        i = end >> BITS;
        end = ((i - 1) | (BRANCHES - 1)) + 1;
      } else if (level > 0) {
        level--;
        i <<= BITS;
        end = i + BRANCHES;
      } else {
        if (covers(free, i * stride, demand, from, stride)) return i;
        if (this.stale[i]! & (1 << this.nearest)) this.lower(i);
        i++;
      }
    }
  }

  /** Takes note that a host has less now. */
  taken(host: number): void {
    this.stale[host] = 0xff;
    this.lower(host);
  }

  /** Sets the leaf of a host in the tree last used, and the maxima above it, to what the host has now. */
  private lower(host: number): void {
    const { trees, levels } = this;
    const tree = this.nearest * this.size;
    let i = host;
    this.stale[host]! &= ~(1 << this.nearest);
    let before = trees[tree + i]!;
    trees[tree + i] = this.ratio(this.free, host * this.stride, this.nearest) * ABOVE;
    for (let level = 1; level < levels.length; level++) {
      const parent = tree + levels[level]! + (i >> BITS);
      if (trees[parent]! > before) return;
      before = trees[parent]!;
      trees[parent] = this.greatest(tree + levels[level - 1]! + ((i >> BITS) << BITS));
      if (trees[parent] === before) return;
      i >>= BITS;
    }
  }

  /** Chooses the direction along which a demand asks for most: the tree that excludes most hosts. */
  private aim(from: number): void {
    const { demand } = this;
    let nearest = 0;
    let need = -1;
    for (let u = 0; u < this.directions; u++) {
      const ratio = this.ratio(demand, from, u);
      if (ratio > need) {
        need = ratio;
        nearest = u;
      }
    }
    this.nearest = nearest;
    this.need = need;
  }

  /** The least of a row's amounts relative to a direction. */
  private ratio(row: Int32Array, from: number, u: number): number {
    const { inverse, stride } = this;
    const at = u * stride;
    const y0 = row[from]! * inverse[at]!;
    const y1 = row[from + 1]! * inverse[at + 1]!;
    const y2 = row[from + 2]! * inverse[at + 2]!;
    const y3 = row[from + 3]! * inverse[at + 3]!;
    const y01 = Math.min(y0, y1);
    const y23 = Math.min(y2, y3);
    let low = Math.min(y01, y23);
    for (let d = 4; d < stride; d++) {
      const y = row[from + d]! * inverse[at + d]!;
      if (y < low) low = y;
    }
    return low;
  }

  /** The greatest of the sixteen numbers from `at`. */
  private greatest(at: number): number {
    const { trees } = this;
    let greatest = trees[at]!;
    for (let i = at + 1; i < at + BRANCHES; i++) if (trees[i]! > greatest) greatest = trees[i]!;
    return greatest;
  }

  private build(u: number, hosts: number): void {
    const { trees, levels } = this;
    const tree = u * this.size;
    for (let h = 0; h < hosts; h++) trees[tree + h] = this.ratio(this.free, h * this.stride, u) * ABOVE;
    for (let level = 1; level < levels.length; level++) {
      const below = tree + levels[level - 1]!;
      const blocks = (levels[level]! - levels[level - 1]!) >> BITS;
      for (let b = 0; b < blocks; b++) trees[tree + levels[level]! + b] = this.greatest(below + (b << BITS));
    }
  }
}

function levelsFor(leaves: number): { levels: Int32Array; size: number } {
  const begins: number[] = [];
  let size = 0;
  for (let count = leaves; ; count = count >> BITS) {
    const whole = (Math.max(count, 1) + BRANCHES - 1) & -BRANCHES;
    begins.push(size);
    size += whole;
    if (whole === BRANCHES) return { levels: Int32Array.from(begins), size };
    count = whole;
  }
}
