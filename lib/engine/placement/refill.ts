import type { Slot } from './draft';
import type { Job } from './problem';

/** Unpacked instances by class. */
export interface Pool {
  readonly count: Int32Array;
  /** Classes that have, or had, some waiting; the first `length` entries are valid. */
  readonly listed: Int32Array;
  length: number;
}

export function newPool(classes: number): Pool {
  return { count: new Int32Array(classes), listed: new Int32Array(classes), length: 0 };
}

/** Puts an instance into the pool. */
export function addTo(pool: Pool, k: number): void {
  if (pool.count[k] === 0) pool.listed[pool.length++] = k;
  pool.count[k]!++;
}

/** Empties the pool and lists what was in it, an entry per instance. */
export function drain(pool: Pool): number[] {
  const rest: number[] = [];
  for (let l = 0; l < pool.length; l++) {
    const k = pool.listed[l]!;
    for (; pool.count[k]! > 0; pool.count[k]!--) rest.push(k);
  }
  pool.length = 0;
  return rest;
}

/** Which class a host prefers: by resource a weight per squared unit, and what is weighed. */
export interface Taste {
  readonly weight: Float64Array;
  readonly by: 'product' | 'remainder';
}

/**
 * Refills hosts from a pool: each takes the best class again and again until none fits. Both tastes are one expression: with weight w,
 * room r and demand x, the dot product is the sum of w x r, and the remainder -w (r - x)^2 is w x (2 r - x) up to a constant.
 */
export class Refiller {
  /** Classes weighed so far. */
  steps = 0;
  private readonly job: Job;
  private readonly strict: boolean;
  private readonly room: Int32Array;
  private readonly candidates: Int32Array;
  private chosen = -1;

  constructor(job: Job) {
    this.job = job;
    this.strict = Boolean(job.problem.group || job.problem.separate);
    this.room = new Int32Array(job.stride);
    this.candidates = new Int32Array(job.classes);
  }

  /** Takes instances out of the pool for one host; gives their classes, an entry per instance. */
  run(pool: Pool, slot: Slot, { weight, by }: Taste): number[] {
    const taken: number[] = [];
    const most = this.job.perHostLimit - slot.fixed.length;
    const product = by === 'product';
    for (let d = 0; d < this.room.length; d++) this.room[d] = slot.free[d]!;
    let count = this.gather(pool);
    if (this.strict) count = this.admissible(count, slot, taken);
    while (count > 0 && taken.length < most) {
      this.steps += count;
      count = this.pick(count, weight, product ? 1 : 2, product ? 0 : 1);
      if (count === 0) break;
      count = this.takeChosen(pool, count, taken);
      if (this.strict) count = this.admissible(count, slot, taken);
    }
    return taken;
  }

  private gather(pool: Pool): number {
    let count = 0;
    for (let l = 0; l < pool.length; l++) {
      const k = pool.listed[l]!;
      if (pool.count[k]! > 0) this.candidates[count++] = k;
    }
    return count;
  }

  /** Drops the candidates that do not fit and chooses the best of the others; gives how many those are. */
  private pick(count: number, w: Float64Array, a: number, b: number): number {
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
    let best = -1;
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
        best = kept;
      }
      candidates[kept++] = k;
    }
    this.chosen = best;
    return kept;
  }

  private takeChosen(pool: Pool, count: number, taken: number[]): number {
    const { candidates, chosen, room } = this;
    const { demand, stride } = this.job;
    const k = candidates[chosen]!;
    for (let d = 0; d < stride; d++) room[d]! -= demand[k * stride + d]!;
    taken.push(k);
    if (--pool.count[k]! > 0) return count;
    candidates[chosen] = candidates[count - 1]!;
    return count - 1;
  }

  /** Drops the candidates that the host's tenant or the limits per class exclude. */
  private admissible(count: number, slot: Slot, taken: readonly number[]): number {
    const { group, separate } = this.job.problem;
    const first = slot.fixed[0] ?? taken[0];
    let kept = 0;
    for (let c = 0; c < count; c++) {
      const k = this.candidates[c]!;
      if (group && first !== undefined && group[k] !== group[first]) continue;
      const most = separate?.[k] ?? 0;
      if (most > 0 && times(taken, k) + times(slot.fixed, k) >= most) continue;
      this.candidates[kept++] = k;
    }
    return kept;
  }
}

function times(list: readonly number[], k: number): number {
  let count = 0;
  for (const entry of list) if (entry === k) count++;
  return count;
}
