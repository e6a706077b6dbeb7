import type { Slot } from './draft';
import type { Job } from './problem';

/** Which class a host prefers: a weight per squared unit of each resource, and what is weighed. */
export interface Taste {
  readonly weight: Float64Array;
  by: 'product' | 'remainder';
}

/**
 * A pool of unpacked instances, by class, from which hosts are refilled one after the other: each takes the best class again and again until
 * none fits. Both tastes are one expression: with weight w, room r and demand x, the dot product is the sum of w x r, and the
 * remainder -w (r - x)^2 is w x (2 r - x) up to a constant.
 */
export class Pool {
  /** Classes weighed so far. */
  steps = 0;
  /** Classes taken since the pool was last emptied, an entry per instance; the first `end` entries are valid. */
  readonly taken: Int32Array;
  end = 0;
  private readonly job: Job;
  /** By class, the size of an instance on a host, and the price of leaving it out. */
  private readonly sizes: Float64Array;
  private readonly prices: Float64Array;
  private readonly strict: boolean;
  private readonly count: Int32Array;
  /** Classes that have, or had, some waiting; the first `length` entries are valid. */
  private readonly listed: Int32Array;
  private length = 0;
  private readonly room: Int32Array;
  private readonly candidates: Int32Array;

  constructor(job: Job, sizes: Float64Array, prices: Float64Array) {
    this.job = job;
    this.sizes = sizes;
    this.prices = prices;
    this.strict = Boolean(job.problem.group || job.problem.separate);
    this.taken = new Int32Array(job.items);
    this.count = new Int32Array(job.classes);
    this.listed = new Int32Array(job.classes);
    this.room = new Int32Array(job.stride);
    this.candidates = new Int32Array(job.classes);
  }

  /** Puts instances into the pool. */
  add(classes: readonly number[]): void {
    const { count, listed } = this;
    for (let c = 0; c < classes.length; c++) {
      const k = classes[c]!;
      if (count[k] === 0) listed[this.length++] = k;
      count[k]!++;
    }
  }

  /** Total price of what is in the pool. */
  price(): number {
    let sum = 0;
    for (let l = 0; l < this.length; l++) sum += this.count[this.listed[l]!]! * this.prices[this.listed[l]!]!;
    return sum;
  }

  /** What is in the pool, an entry per instance. */
  contents(): number[] {
    const rest: number[] = [];
    for (let l = 0; l < this.length; l++) {
      const k = this.listed[l]!;
      for (let c = this.count[k]!; c > 0; c--) rest.push(k);
    }
    return rest;
  }

  /** Empties the pool, and forgets what was taken. */
  clear(): void {
    for (let l = 0; l < this.length; l++) this.count[this.listed[l]!] = 0;
    this.length = 0;
    this.end = 0;
  }

  /** Fills one host from the pool; appends what it takes to `taken`, and gives its total size. */
  fill(slot: Slot, { weight, by }: Taste): number {
    const { room, job } = this;
    const first = this.end;
    const most = first + job.perHostLimit - slot.fixed.length;
    const a = by === 'product' ? 1 : 2;
    let size = 0;
    for (let d = 0; d < room.length; d++) room[d] = slot.free[d]!;
    let count = this.gather();
    while (count > 0 && this.end < most) {
      if (this.strict) count = this.admissible(count, slot, first);
      this.steps += count;
      count = this.keepFitting(count, weight, a, a - 1);
      if (count === 0) break;
      const k = this.candidates[this.best]!;
      size += this.sizes[k]!;
      count = this.takeBest(k, count);
    }
    return size;
  }

  private best = 0;

  private gather(): number {
    let count = 0;
    for (let l = 0; l < this.length; l++) {
      const k = this.listed[l]!;
      if (this.count[k]! > 0) this.candidates[count++] = k;
    }
    return count;
  }

  /** Drops the candidates that do not fit and chooses the best of the others; gives how many those are. */
  private keepFitting(count: number, w: Float64Array, a: number, b: number): number {
    const { candidates, room: r } = this;
    const { demand, stride } = this.job;
    const r0 = r[0]!;
    const r1 = r[1]!;
    const r2 = r[2]!;
    const r3 = r[3]!;
    const w0 = w[0]!;
    const w1 = w[1]!;
    const w2 = w[2]!;
    const w3 = w[3]!;
    let kept = 0;
    let bestScore = -Infinity;
    for (let c = 0; c < count; c++) {
      const k = candidates[c]!;
      const at = k * stride;
      const x0 = demand[at]!;
      const x1 = demand[at + 1]!;
      const x2 = demand[at + 2]!;
      const x3 = demand[at + 3]!;
      if (x0 > r0 || x1 > r1 || x2 > r2 || x3 > r3) continue;
      let score = w0 * x0 * (a * r0 - b * x0) + w1 * x1 * (a * r1 - b * x1);
      score += w2 * x2 * (a * r2 - b * x2) + w3 * x3 * (a * r3 - b * x3);
      for (let d = 4; d < stride; d++) {
        const x = demand[at + d]!;
        score += x > r[d]! ? -Infinity : w[d]! * x * (a * r[d]! - b * x);
      }
      if (score === -Infinity) continue;
      if (score > bestScore) {
        bestScore = score;
        this.best = kept;
      }
      candidates[kept++] = k;
    }
    return kept;
  }

  private takeBest(k: number, count: number): number {
    const { room, candidates } = this;
    const { demand, stride } = this.job;
    for (let d = 0; d < stride; d++) room[d]! -= demand[k * stride + d]!;
    this.taken[this.end++] = k;
    if (--this.count[k]! > 0) return count;
    candidates[this.best] = candidates[count - 1]!;
    return count - 1;
  }

  /** Drops the candidates that the host's tenant or the limits per class exclude. */
  private admissible(count: number, { fixed }: Slot, first: number): number {
    const { group, separate } = this.job.problem;
    const resident = fixed[0] ?? (this.end > first ? this.taken[first] : undefined);
    let kept = 0;
    for (let c = 0; c < count; c++) {
      const k = this.candidates[c]!;
      if (group && resident !== undefined && group[k] !== group[resident]) continue;
      const most = separate?.[k] ?? 0;
      if (most > 0 && this.timesTaken(k, first) + fixed.filter((f) => f === k).length >= most) continue;
      this.candidates[kept++] = k;
    }
    return kept;
  }

  private timesTaken(k: number, first: number): number {
    let times = 0;
    for (let t = first; t < this.end; t++) if (this.taken[t] === k) times++;
    return times;
  }
}
