import { type Job, mostPerHost } from './problem';

/** A guess that is worth so many times the floor need not be bettered. */
const CLEARLY = 1.02;

/** A filling and what is known about it. */
export interface Filling {
  /** Instances by class; null where none is worth more than was asked for. */
  readonly pattern: Int32Array | null;
  /** No filling is worth more than this. */
  readonly most: number;
}

/** How a host is to be filled. */
export interface Order {
  /** What one instance of each class is worth; not negative. */
  readonly price: Float64Array;
  /** Only fillings that are worth more than this count. */
  readonly floor: number;
  /** Instances of each class that there are; as many as one likes if left out. */
  readonly stock?: Int32Array;
  /** Branches that may be looked into, in all or by each of several rules of thumb; then what has been found has to do. */
  readonly branches: number;
}

/**
 * Fills one host so that it is worth most: branch and bound over the classes, those first that are worth most for what they take. What
 * the classes still to come can add is at most what is left of a resource times the best price for a unit of it.
 */
export class Knapsack {
  /** Resources that can run out, and the number of instances as the last. */
  private readonly resources: number;
  private readonly has: Float64Array;
  /** Classes x resources. */
  private readonly need: Float64Array;
  private readonly alone: Int32Array;
  /** Classes in the order in which they are branched on. */
  private readonly order: Int32Array;
  private readonly density: Float64Array;
  /** By place in that order and resource: the best price for a unit from there on. */
  private readonly worth: Float64Array;
  /** By depth and resource: what is left. */
  private readonly left: Float64Array;
  private readonly taken: Int32Array;
  private readonly best: Int32Array;
  private members = 0;
  private branches = 0;
  private value = 0;
  private most = 0;
  private found = false;

  constructor(job: Job) {
    const { classes } = job;
    const scarce = scarceResources(job);
    this.resources = scarce.length + 1;
    this.has = Float64Array.of(
      ...scarce.map((d) => job.capacity[d]!),
      Math.min(job.perHostLimit, Number.MAX_SAFE_INTEGER),
    );
    this.need = new Float64Array(classes * this.resources).fill(1);
    for (let k = 0; k < classes; k++)
      for (const [r, d] of scarce.entries()) this.need[k * this.resources + r] = job.demand[k * job.stride + d]!;
    this.alone = Int32Array.from({ length: classes }, (_, k) => mostPerHost(job, k));
    this.order = new Int32Array(classes);
    this.density = new Float64Array(classes);
    this.worth = new Float64Array(classes * this.resources);
    this.left = new Float64Array((classes + 1) * this.resources);
    this.taken = new Int32Array(classes);
    this.best = new Int32Array(classes);
  }

  /** Instances of a class that a host carries alone. */
  mostAlone(k: number): number {
    return this.alone[k]!;
  }

  /** The filling that is worth most, if there are branches enough to find it. */
  fill(asked: Order): Filling {
    this.begin(asked);
    this.explore(asked, -1);
    return { pattern: this.found ? this.best.slice() : null, most: Math.max(this.most, this.value) };
  }

  /** A filling that is worth more than the floor, if one is near: one resource after the other is taken for the scarce one. */
  guess(asked: Order): Int32Array | null {
    this.begin(asked);
    for (let scarce = -1; scarce < this.resources - 1 && this.value < asked.floor * CLEARLY; scarce++)
      this.explore(asked, scarce);
    return this.found ? this.best.slice() : null;
  }

  private begin({ floor }: Order): void {
    this.value = floor;
    this.most = floor;
    this.found = false;
  }

  private explore(asked: Order, scarce: number): void {
    this.sortClasses(asked, scarce);
    this.rateResources(asked.price);
    this.branches = asked.branches;
    this.left.set(this.has);
    this.branch(asked, 0, 0);
  }

  /** By price for what an instance takes: of one resource, or of all together (-1). */
  private sortClasses({ price, stock }: Order, scarce: number): void {
    const { order, density, resources, need, has } = this;
    this.members = 0;
    for (let k = 0; k < price.length; k++) {
      if (!(price[k]! > 0) || this.alone[k]! < 1 || stock?.[k] === 0) continue;
      let size = 1e-9;
      for (let r = 0; r < resources; r++) if (r === scarce || scarce < 0) size += need[k * resources + r]! / has[r]!;
      density[k] = price[k]! / size;
      let at = this.members++;
      for (; at > 0 && density[order[at - 1]!]! < density[k]!; at--) order[at] = order[at - 1]!;
      order[at] = k;
    }
  }

  private rateResources(price: Float64Array): void {
    const { resources, worth, need, order } = this;
    for (let r = 0; r < resources; r++) {
      let most = 0;
      for (let m = this.members - 1; m >= 0; m--) {
        const k = order[m]!;
        most = Math.max(most, price[k]! / need[k * resources + r]!);
        worth[m * resources + r] = most;
      }
    }
  }

  /** Tries all numbers of the class at place `m` on top of what is worth `sum`. */
  private branch(asked: Order, m: number, sum: number): void {
    if (sum > this.value) this.keep(m, sum);
    if (m >= this.members - 1) return this.finish(asked, m, sum);
    if (this.branches-- <= 0) return this.leaveOpen(m, sum);
    const { resources, left, need } = this;
    const k = this.order[m]!;
    const price = asked.price[k]!;
    const from = m * resources;
    const bound = this.boundFrom(m) + sum;
    for (let n = this.roomFor(asked, m); n >= 0; n--) {
      if (bound <= this.value + 1e-9) return;
      this.taken[k] = n;
      for (let r = 0; r < resources; r++) left[from + resources + r] = left[from + r]! - n * need[k * resources + r]!;
      this.branch(asked, m + 1, sum + n * price);
    }
  }

  /** Takes as many of the last class as there is room for: fewer cannot be worth more. */
  private finish(asked: Order, m: number, sum: number): void {
    if (m === this.members) return;
    if (this.branches-- <= 0) return this.leaveOpen(m, sum);
    if (this.boundFrom(m) + sum <= this.value + 1e-9) return;
    const k = this.order[m]!;
    const room = this.roomFor(asked, m);
    const whole = sum + room * asked.price[k]!;
    if (whole <= this.value) return;
    this.taken[k] = room;
    this.keep(m + 1, whole);
  }

  private leaveOpen(m: number, sum: number): void {
    this.most = Math.max(this.most, this.boundFrom(m) + sum);
  }

  /** What the classes from place `m` on can add at most. */
  private boundFrom(m: number): number {
    const { resources, left, worth } = this;
    let bound = Infinity;
    for (let at = m * resources; at < (m + 1) * resources; at++)
      if (worth[at]! < Infinity) bound = Math.min(bound, left[at]! * worth[at]!);
    return bound;
  }

  /** Instances of the class at place `m` for which there are room and stock. */
  private roomFor({ stock }: Order, m: number): number {
    const { resources, left, need } = this;
    const k = this.order[m]!;
    let room = this.alone[k]!;
    if (stock !== undefined && stock[k]! < room) room = stock[k]!;
    for (let r = 0; r < resources; r++) {
      const free = left[m * resources + r]!;
      const each = need[k * resources + r]!;
      if (each * room > free) room = Math.floor(free / each);
    }
    return room;
  }

  private keep(m: number, sum: number): void {
    this.value = sum;
    this.found = true;
    this.best.fill(0);
    for (let i = 0; i < m; i++) this.best[this.order[i]!] = this.taken[this.order[i]!]!;
  }
}

/**
 * Resources that some filling could exhaust. One is left out when as many instances as the others let onto a host do not exhaust it even
 * if all are of the class that takes most of it.
 */
function scarceResources(job: Job): number[] {
  const shares = Array.from({ length: job.dimensions }, (_, d) =>
    Array.from({ length: job.classes }, (__, k) => job.demand[k * job.stride + d]! / (job.capacity[d]! || 1)),
  );
  let scarce = [...shares.keys()];
  for (const d of shares.keys()) {
    const others = scarce.filter((each) => each !== d);
    const instances = Math.min(job.perHostLimit, ...others.map((other) => 1 / Math.min(...shares[other]!)));
    if (instances * Math.max(...shares[d]!) <= 1) scarce = others;
  }
  return scarce;
}
