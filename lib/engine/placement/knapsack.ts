import { type Job, mostPerHost } from './problem';

/** A filling and what is known about it. */
export interface Filling {
  /** Instances by class; null where none is worth more than was asked for. */
  readonly pattern: Int32Array | null;
  /** No filling is worth more than this. */
  readonly most: number;
}

/** How a knapsack is to be filled. */
export interface Order {
  /** What one instance of each class is worth; not negative. */
  readonly price: Float64Array;
  /** Only fillings that are worth more than this count. */
  readonly floor: number;
  /** Instances of each class that there are; as many as one likes if left out. */
  readonly stock?: Int32Array;
  /** Branches that may be looked into once something has been found, and in any case. */
  readonly patience: number;
  readonly limit: number;
}

/**
 * Fills one host so that it is worth most: branch and bound over the classes, those first that are worth most for what they take. What
 * the classes still to come can add is at most what is left of a resource times the best price for a unit of it.
 */
export class Knapsack {
  private readonly job: Job;
  private readonly alone: Int32Array;
  /** Classes in the order in which they are branched on. */
  private readonly order: Int32Array;
  private readonly density: Float64Array;
  /** By place in that order and resource (the last is the number of instances): the best price for a unit from there on. */
  private readonly worth: Float64Array;
  /** By depth and resource: what is left. */
  private readonly free: Float64Array;
  private readonly taken: Int32Array;
  private readonly best: Int32Array;
  private members = 0;
  private visits = 0;
  private value = 0;
  private most = 0;
  private found = false;
  private asked!: Order;

  constructor(job: Job) {
    const { classes, dimensions } = job;
    this.job = job;
    this.alone = Int32Array.from({ length: classes }, (_, k) => mostPerHost(job, k));
    this.order = new Int32Array(classes);
    this.density = new Float64Array(classes);
    this.worth = new Float64Array(classes * (dimensions + 1));
    this.free = new Float64Array((classes + 1) * dimensions);
    this.taken = new Int32Array(classes);
    this.best = new Int32Array(classes);
  }

  /** Instances of a class that a host carries alone. */
  mostAlone(k: number): number {
    return this.alone[k]!;
  }

  fill(asked: Order): Filling {
    const { dimensions, capacity, perHostLimit } = this.job;
    this.asked = asked;
    this.sortClasses();
    this.rateResources();
    this.visits = 0;
    this.value = asked.floor;
    this.most = asked.floor;
    this.found = false;
    for (let d = 0; d < dimensions; d++) this.free[d] = capacity[d]!;
    this.branch(0, perHostLimit, 0);
    return { pattern: this.found ? this.best.slice() : null, most: Math.max(this.most, this.value) };
  }

  private sortClasses(): void {
    const { classes, dimensions, stride, capacity, demand, perHostLimit } = this.job;
    const { order, density, alone } = this;
    const { price, stock } = this.asked;
    this.members = 0;
    for (let k = 0; k < classes; k++) {
      if (!(price[k]! > 0) || alone[k]! < 1 || stock?.[k] === 0) continue;
      let size = 1 / perHostLimit;
      for (let d = 0; d < dimensions; d++) size += demand[k * stride + d]! / (capacity[d]! || 1);
      density[k] = price[k]! / size;
      let at = this.members++;
      for (; at > 0 && density[order[at - 1]!]! < density[k]!; at--) order[at] = order[at - 1]!;
      order[at] = k;
    }
  }

  private rateResources(): void {
    const { dimensions, stride, demand } = this.job;
    for (let d = 0; d <= dimensions; d++) {
      let most = 0;
      for (let m = this.members - 1; m >= 0; m--) {
        const k = this.order[m]!;
        most = Math.max(most, this.asked.price[k]! / (d === dimensions ? 1 : demand[k * stride + d]!));
        this.worth[m * (dimensions + 1) + d] = most;
      }
    }
  }

  /** Tries all numbers of the class at place `m`, with room for `left` more instances, on top of what is worth `sum`. */
  private branch(m: number, left: number, sum: number): void {
    if (sum > this.value) this.keep(m, sum);
    if (m === this.members) return;
    const { free, taken } = this;
    const { dimensions, stride, demand } = this.job;
    const k = this.order[m]!;
    const price = this.asked.price[k]!;
    const from = m * dimensions;
    const bound = sum + this.outlook(m, left);
    if (this.visits++ >= (this.found ? this.asked.patience : this.asked.limit)) {
      this.most = Math.max(this.most, bound);
      return;
    }
    for (let n = this.roomFor(m, left); n >= 0; n--) {
      if (bound <= this.value + 1e-9) return;
      taken[k] = n;
      for (let d = 0; d < dimensions; d++) free[from + dimensions + d] = free[from + d]! - n * demand[k * stride + d]!;
      this.branch(m + 1, left - n, sum + n * price);
    }
  }

  private keep(m: number, sum: number): void {
    this.value = sum;
    this.found = true;
    this.best.fill(0);
    for (let i = 0; i < m; i++) this.best[this.order[i]!] = this.taken[this.order[i]!]!;
  }

  private outlook(m: number, left: number): number {
    const { dimensions } = this.job;
    const row = m * (dimensions + 1);
    let bound = left < Infinity ? left * this.worth[row + dimensions]! : Infinity;
    for (let d = 0; d < dimensions; d++) {
      const worth = this.worth[row + d]!;
      if (worth < Infinity) bound = Math.min(bound, this.free[m * dimensions + d]! * worth);
    }
    return bound;
  }

  private roomFor(m: number, left: number): number {
    const { dimensions, stride, demand } = this.job;
    const k = this.order[m]!;
    let room = Math.min(left, this.alone[k]!, this.asked.stock?.[k] ?? Infinity);
    for (let d = 0; d < dimensions; d++) {
      const need = demand[k * stride + d]!;
      if (need > 0) room = Math.min(room, Math.floor(this.free[m * dimensions + d]! / need));
    }
    return room;
  }
}
