import { type Batch, spreadBatches } from './batches';
import { Cover, type Effort, type Mixture } from './cover';
import { type Job, mostPerHost } from './problem';

/** Branches of the knapsack for each host of the remainder. */
const BRANCHES = 60;
/** What is added to a fraction before it is rounded down: one of them mostly leaves a remainder that fits. */
const UPWARDS = [1e-9, 0.3, 0.5, 0.7] as const;
/** With more classes, or more ways to fill a host, too few of the patterns can be looked at. */
const MANY_CLASSES = 12;
const MANY_PATTERNS = 3e5;

/** Hosts filled in the same way. */
export interface Row {
  readonly pattern: Int32Array;
  readonly hosts: number;
}

/** What knows the patterns of a problem, where hosts are all alike, bound by nothing but capacity and a number of instances, and can be
 * filled in not too many ways; else null. */
export function patternsFor(job: Job): Patterns | null {
  const { group, pinned } = job.problem;
  if (job.kinds > 1 || job.standing > 0 || group || pinned || job.classes > MANY_CLASSES) return null;
  let ways = 1;
  for (let k = 0; k < job.classes; k++) ways *= (mostPerHost(job, k) + 1) / (k + 1);
  return ways <= MANY_PATTERNS ? new Patterns(job) : null;
}

/** What a packing by patterns came to. */
export interface Filled {
  readonly rows: readonly Row[];
  readonly hosts: number;
  /** No packing has fewer. */
  readonly bound: number;
}

/**
 * Packs by patterns: the fewest hosts in fractions, rounded to whole ones, and what the rounding leaves over host by host. At most a few
 * hosts from the bound whatever the number of items, at a cost that does not depend on it. What was learned for one number of items
 * serves for others of the same classes: their patterns and the prices that prove a bound.
 */
export class Patterns {
  private readonly cover: Cover;
  private proof: ((count: Int32Array) => number) | null = null;

  constructor(job: Job) {
    this.cover = new Cover(job);
  }

  /**
   * Hosts for so many instances of each class, all of which fit an empty host. What is known already has to do when it comes to the bound
   * and `more` hosts.
   */
  fill(count: Int32Array, more: number): Filled {
    const known = this.proof && this.filled(count, 'none', this.proof(count));
    if (known && known.hosts <= known.bound + more) return known;
    const learned = this.learned(count, 'some', known);
    return learned.hosts > learned.bound + 1 ? this.learned(count, 'all', learned) : learned;
  }

  /** With new patterns and a new proof; what was known before stays where it is no worse. */
  private learned(count: Int32Array, effort: Effort, before: Filled | null): Filled {
    const found = this.filled(count, effort, 0);
    this.proof = this.cover.lowerBound();
    const bound = Math.max(before?.bound ?? 0, this.proof(count));
    return { ...(before && before.hosts <= found.hosts ? before : found), bound };
  }

  private filled(count: Int32Array, effort: Effort, bound: number): Filled {
    const mixture = this.cover.mixtureFor(count, effort);
    let rows = this.rounded(mixture, count, UPWARDS[0]);
    for (const up of UPWARDS.slice(1)) {
      if (hostsOf(rows) <= bound) break;
      const other = this.rounded(mixture, count, up);
      if (hostsOf(other) < hostsOf(rows)) rows = other;
    }
    return { rows, hosts: hostsOf(rows), bound };
  }

  private rounded({ patterns, hosts }: Mixture, count: Int32Array, up: number): Row[] {
    const left = count.slice();
    const filled = patterns.flatMap((pattern, p) => {
      const times = Math.floor(hosts[p]! + up);
      for (let k = 0; k < left.length; k++) left[k] = Math.max(0, left[k]! - times * pattern[k]!);
      return times > 0 ? [{ pattern, hosts: times }] : [];
    });
    return [...filled, ...this.remainder(left)];
  }

  private remainder(left: Int32Array): Row[] {
    const filled: Row[] = [];
    const price = this.cover.price.map((each) => Math.max(1e-6, each));
    while (left.some((n) => n > 0)) {
      const { pattern } = this.cover.knapsack.fill({ price, floor: 0, stock: left, branches: BRANCHES });
      if (!pattern) throw new Error(`no host carries any of ${left.join(', ')}`);
      let hosts = Infinity;
      for (let k = 0; k < left.length; k++)
        if (pattern[k]! > 0) hosts = Math.min(hosts, Math.floor(left[k]! / pattern[k]!));
      for (let k = 0; k < left.length; k++) left[k]! -= hosts * pattern[k]!;
      filled.push({ pattern, hosts });
    }
    return filled;
  }
}

const hostsOf = (filled: readonly Row[]): number => filled.reduce((sum, { hosts }) => sum + hosts, 0);

/** Gives each item its host, from host 0 up; items of classes that were not counted get none. */
export function spread(job: Job, rows: readonly Row[]): Int32Array {
  const host = new Int32Array(job.items);
  let next = 0;
  const batches = rows.flatMap(({ pattern, hosts }): Batch[] => {
    const first = next;
    next += hosts;
    return Array.from(pattern, (each, k) => ({ k, first, hosts, each })).filter(({ each }) => each > 0);
  });
  spreadBatches(job, batches, null, host);
  return host;
}
