import type { Policy } from '../../model/policy';
import { lowerBound } from './bound';
import { place } from './place';
import { packBest } from './portfolio';
import { type PackProblem, prepare } from './problem';
import { hostsIn, refusedIn } from './tally';

export interface PackOptions {
  /** Decides random choices. Default 1. */
  readonly seed?: number;
  /** Budget of a portfolio's search, in classes weighed for a host (of the order of 10 ns each). Default 100,000. */
  readonly steps?: number;
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
}

/** Places the items of a problem by a policy. Throws where the problem breaks a promise (see `PackProblem`). */
export function pack(problem: PackProblem, policy: Policy, { seed = 1, steps = 100_000 }: PackOptions = {}): Packing {
  const job = prepare(problem);
  const bound = lowerBound(job);
  const packed =
    'members' in policy
      ? packBest(job, policy.members, { bound, seed, steps })
      : { host: place(job, policy, seed), steps: 0 };
  const { host } = packed;
  return { host, hosts: hostsIn(host), refused: refusedIn(host), bound, steps: packed.steps };
}
