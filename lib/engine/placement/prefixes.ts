import type { Policy, Portfolio } from '../../model/policy';
import { lowerBound } from './bound';
import { pack } from './pack';
import type { Patterns } from './patterns';
import { place } from './place';
import { possible } from './portfolio';
import { type Job, type PackProblem, prepare } from './problem';

/** Budget of a search for one of many numbers of items, where patterns do not make most of them needless. */
const STEPS = 20_000;

export interface PrefixOptions {
  readonly seed: number;
  readonly patterns: Patterns | null;
  /** Neighbouring hosts that count as one; 1 for none. */
  readonly together: number;
}

/**
 * Hosts that the first items of a problem need, for several numbers of items in rising order; null where not all of them find one. As
 * `pack` finds, or fewer: what is left of a packing when the last items go is a packing of the others.
 */
export function hostsForPrefixes(
  problem: PackProblem,
  policy: Policy,
  lengths: readonly number[],
  options: PrefixOptions,
): (number | null)[] {
  const needed =
    'members' in policy
      ? portfolioNeeds(problem, policy, lengths, options)
      : lengths.map((length) => needsOf(problem, policy, length, options));
  for (let i = needed.length - 2; i >= 0; i--) needed[i] = Math.min(needed[i] ?? Infinity, needed[i + 1] ?? Infinity);
  return needed.map((hosts) => (hosts !== null && hosts < Infinity ? hosts : null));
}

/** The plain way: packs the first items. */
function needsOf(
  problem: PackProblem,
  policy: Policy,
  length: number,
  { seed, patterns, together }: PrefixOptions,
): number | null {
  const budget = patterns ? {} : { steps: STEPS };
  const { host, refused } = pack({ ...problem, item: problem.item.subarray(0, length) }, policy, {
    seed,
    patterns,
    ...budget,
  });
  return refused > 0 ? null : distinctHosts(host, together);
}

/** The first member never looks back or ahead and so packs all lengths at once; it mostly meets the bound. */
function portfolioNeeds(
  problem: PackProblem,
  policy: Portfolio,
  lengths: readonly number[],
  options: PrefixOptions,
): (number | null)[] {
  const whole = prepare(problem);
  const [first] = policy.members;
  const online = first?.by === 'workload' && !first.size ? place(whole, first, options.seed) : null;
  const count = new Int32Array(whole.classes);
  let counted = 0;
  return lengths.map((length) => {
    for (; counted < length; counted++) count[whole.item[counted]!]!++;
    const job = { ...whole, count, items: length };
    return (
      (online && packedOnline(job, online.subarray(0, length), options.together)) ??
      (options.patterns && packedByPatterns(job, options.patterns, options.together)) ??
      needsOf(problem, policy, length, options)
    );
  });
}

/** Hosts of a packing that meets the bound; null for any other. */
function packedOnline(job: Job, host: Int32Array, together: number): number | null {
  const hosts = distinctHosts(host, 1);
  return hosts <= lowerBound(job) && !host.includes(-1) ? distinctHosts(host, together) : null;
}

function packedByPatterns(job: Job, patterns: Patterns, together: number): number | null {
  const count = possible(job);
  if (count.some((n, k) => n < job.count[k]!)) return Infinity;
  const { hosts, bound } = patterns.fill(count);
  if (bound > job.limit) return Infinity;
  return hosts <= Math.max(bound, lowerBound(job)) && hosts <= job.limit ? Math.ceil(hosts / together) : null;
}

/** Different hosts that carry something, neighbours taken together. */
function distinctHosts(host: Int32Array, together: number): number {
  const seen = new Set<number>();
  let last = -1;
  for (let i = 0; i < host.length; i++) {
    const h = host[i]!;
    if (h < 0 || h === last) continue;
    last = h;
    seen.add(Math.floor(h / together));
  }
  return seen.size;
}
