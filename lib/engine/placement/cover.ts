import { Knapsack } from './knapsack';
import type { Job } from './problem';

/** Branches of the knapsack: to guess a pattern, and to find the best one. */
const GUESS = 60;
const PROOF = 5_000;

/** Part of a host that makes a whole one, and is not for rounding errors to make. */
const CERTAIN = 1e-3;

/** Whether to make up no new patterns, those that may save a whole host, or all that are worth it. */
export type Effort = 'none' | 'some' | 'all';

/** So many hosts filled by each pattern, in fractions, carry what was asked for. */
export interface Mixture {
  readonly patterns: readonly Int32Array[];
  readonly hosts: readonly number[];
}

/**
 * The fewest hosts, fractions allowed, that carry so many instances of each class: a linear programme over the patterns in which one host
 * can be filled, of which those are made up that are worth it (P. C. Gilmore and R. E. Gomory 1961). Patterns are kept from one call to
 * the next. Hosts are of one kind and bound by nothing but capacity and a number of instances.
 */
export class Cover {
  readonly knapsack: Knapsack;
  /** Hosts per instance of each class: what an instance is worth to the last mixture. */
  readonly price: Float64Array;
  private readonly job: Job;
  private readonly known: Int32Array[] = [];
  /** The inverse of the basis, row by row, and for each row the pattern in it and how many hosts it fills. */
  private readonly inverse: Float64Array;
  private basis: (Int32Array | null)[] = [];
  private readonly hosts: Float64Array;
  private readonly change: Float64Array;
  /** What the best filling of a host is worth at most, at prices that were checked. */
  private worth = Infinity;

  constructor(job: Job) {
    this.job = job;
    this.knapsack = new Knapsack(job);
    this.price = new Float64Array(job.classes);
    this.inverse = new Float64Array(job.classes * job.classes);
    this.hosts = new Float64Array(job.classes);
    this.change = new Float64Array(job.classes);
  }

  /** Every class with instances has to fit a host. */
  mixtureFor(count: Int32Array, effort: Effort): Mixture {
    this.startAlone(count);
    const most = 50 + 10 * this.job.classes;
    for (let pivots = 0; pivots < most && this.improve(effort); pivots++);
    const used = this.basis.flatMap((pattern, row) => (pattern && this.hosts[row]! > 1e-9 ? [row] : []));
    return { patterns: used.map((row) => this.basis[row]!), hosts: used.map((row) => this.hosts[row]!) };
  }

  /** Hosts below which nothing can go, at the prices of the mixture that was learned last: no host is worth more than `worth`. */
  lowerBound(): (count: Int32Array) => number {
    const price = this.price.map((each) => Math.max(0, each) / this.worth);
    return (count) => wholeHosts(price.reduce((sum, each, k) => sum + each * count[k]!, 0));
  }

  /** Begins with hosts that carry one class each. */
  private startAlone(count: Int32Array): void {
    const { classes } = this.job;
    this.inverse.fill(0);
    this.basis = [];
    for (let k = 0; k < classes; k++) {
      const alone = this.knapsack.mostAlone(k);
      const pattern = new Int32Array(classes);
      pattern[k] = Math.max(1, alone);
      this.basis.push(pattern);
      this.inverse[k * classes + k] = 1 / pattern[k]!;
      this.hosts[k] = count[k]! / pattern[k]!;
    }
  }

  /** Takes in the pattern that helps most; false when none does. */
  private improve(effort: Effort): boolean {
    this.setPrices();
    const { classes } = this.job;
    let best: Int32Array | null = null;
    let gain = 1e-9;
    let spare = -1;
    for (const pattern of this.known) {
      let worth = -1;
      for (let k = 0; k < classes; k++) worth += pattern[k]! * this.price[k]!;
      if (worth <= gain) continue;
      gain = worth;
      best = pattern;
    }
    for (let k = 0; k < classes; k++) {
      if (-this.price[k]! <= gain) continue;
      gain = -this.price[k]!;
      spare = k;
    }
    if (spare >= 0) return this.enter(null, spare);
    if (effort !== 'none') best ??= this.learn(effort);
    return best !== null && this.enter(best, -1);
  }

  private setPrices(): void {
    const { classes } = this.job;
    this.price.fill(0);
    for (let row = 0; row < classes; row++) {
      if (this.basis[row] === null) continue;
      for (let k = 0; k < classes; k++) this.price[k]! += this.inverse[row * classes + k]!;
    }
  }

  /** A pattern that is worth more than a host costs, or so much more that it could save a whole host; null when there is none. */
  private learn(effort: Effort): Int32Array | null {
    const total = this.hosts.reduce((sum, each, row) => (this.basis[row] ? sum + each : sum), 0);
    const enough = effort === 'all' ? 0 : total / (wholeHosts(total) - 1 + CERTAIN);
    const floor = Math.max(1 + 1e-9, enough);
    const order = { price: this.price, floor };
    const guess = this.knapsack.guess({ ...order, branches: GUESS });
    const { pattern, most } = guess
      ? { pattern: guess, most: Infinity }
      : this.knapsack.fill({ ...order, branches: PROOF });
    this.worth = most;
    if (pattern) this.known.push(pattern);
    return pattern;
  }

  /** Brings a pattern, or the right to carry one of class `spare` too many, into the basis in place of what runs out first. */
  private enter(pattern: Int32Array | null, spare: number): boolean {
    const { classes } = this.job;
    const { inverse, hosts, change } = this;
    let leaving = -1;
    let least = Infinity;
    for (let row = 0; row < classes; row++) {
      let sum = 0;
      if (pattern) for (let k = 0; k < classes; k++) sum += inverse[row * classes + k]! * pattern[k]!;
      else sum = -inverse[row * classes + spare]!;
      change[row] = sum;
      if (sum <= 1e-12 || hosts[row]! / sum >= least) continue;
      least = hosts[row]! / sum;
      leaving = row;
    }
    if (leaving < 0) return false;
    this.pivot(leaving, least);
    this.basis[leaving] = pattern;
    return true;
  }

  private pivot(leaving: number, amount: number): void {
    const { classes } = this.job;
    const { inverse, hosts, change } = this;
    const from = leaving * classes;
    for (let k = 0; k < classes; k++) inverse[from + k]! /= change[leaving]!;
    for (let row = 0; row < classes; row++) {
      if (row === leaving) continue;
      hosts[row] = Math.max(0, hosts[row]! - amount * change[row]!);
      for (let k = 0; k < classes; k++) inverse[row * classes + k]! -= change[row]! * inverse[from + k]!;
    }
    hosts[leaving] = amount;
  }
}

/** Rounded up, but not for the sake of an error in the last digits. */
const wholeHosts = (hosts: number): number => Math.ceil(hosts - 1e-9);
