import type { Policy } from '../../model/policy';
import { lowerBound } from './bound';
import { type Patterns, patternsFor } from './patterns';
import { place } from './place';
import { type Best, packBest } from './portfolio';
import { type PackProblem, prepare } from './problem';
import { hostsIn, refusedIn } from './tally';

export interface PackOptions {
  /** Decides random choices. Default 1. */
  readonly seed?: number;
  /** Budget of a portfolio's search, in classes weighed for a host (of the order of 10 ns each). Default 100,000. */
  readonly steps?: number;
  /** The patterns of the problem, where they are known from another one that differs only in its items; null for none. */
  readonly patterns?: Patterns | null;
}

export interface Packing {
  /** Host of each item, -1 where it was refused. */
  readonly host: Int32Array;
  /** Hosts that carry something. */
  readonly hosts: number;
  /** Items refused. */
  readonly refused: number;
  /** No packing of all items, those that fit no host at all left out, uses fewer hosts. */
  readonly bound: number;
  /** Steps of search used. */
  readonly steps: number;
  /** What is known of the ways to fill a host; null where there are too many, or a policy that does not ask. */
  readonly patterns: Patterns | null;
}

/** Places the items of a problem by a policy. Throws where the problem breaks a promise (see `PackProblem`). */
export function pack(problem: PackProblem, policy: Policy, options: PackOptions = {}): Packing {
  const { seed = 1, steps = 100_000 } = options;
  const job = prepare(problem);
  const bound = lowerBound(job);
  if (!('members' in policy)) return packingOf({ host: place(job, policy, seed), bound, steps: 0 }, null);
  const patterns = options.patterns === undefined ? patternsFor(job) : options.patterns;
  return packingOf(packBest(job, policy.members, { bound, seed, steps, patterns }), patterns);
}

const packingOf = (best: Best, patterns: Patterns | null): Packing => ({
  ...best,
  hosts: hostsIn(best.host),
  refused: refusedIn(best.host),
  patterns,
});
