import type { Policy, Portfolio } from '../../model/policy';
import { lowerBound } from './bound';
import { pack } from './pack';
import type { Patterns } from './patterns';
import { place } from './place';
import { possible } from './portfolio';
import { type Job, type PackProblem, prepare } from './problem';

/** Budget of a search for one of many numbers of items, where hosts are alike: the first packing is then near the best. */
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
  const budget = patterns || problem.hostKind ? {} : { steps: STEPS };
  const { host, refused } = pack({ ...problem, item: problem.item.subarray(0, length) }, policy, {
    seed,
    patterns,
    ...budget,
  });
  return refused > 0 ? null : inGroups(host, together);
}

/**
 * The first member never looks back or ahead and so packs all lengths at once; it mostly meets the bound. Patterns are learned from the
 * longest row, and have to do for the others when they come to a host from the bound.
 */
function portfolioNeeds(
  problem: PackProblem,
  policy: Portfolio,
  lengths: readonly number[],
  options: PrefixOptions,
): (number | null)[] {
  const whole = prepare(problem);
  const [first] = policy.members;
  const online = first?.by === 'workload' && !first.size ? place(whole, first, options.seed) : null;
  const jobs = prefixesOf(whole, lengths);
  const needs = jobs.toReversed().map((job) => {
    const found = online && packedOnline(job, online.subarray(0, job.items));
    const { together, patterns } = options;
    if (found?.proven) return inGroups(found.host, together);
    const filled = patterns && packedByPatterns(job, patterns, together);
    if (filled === null) return needsOf(problem, policy, job.items, options);
    return found?.complete ? Math.min(filled, inGroups(found.host, together)) : filled;
  });
  return needs.toReversed();
}

/** The first items of a problem as problems of their own. */
function prefixesOf(whole: Job, lengths: readonly number[]): Job[] {
  const count = new Int32Array(whole.classes);
  let counted = 0;
  return lengths.map((items) => {
    for (; counted < items; counted++) count[whole.item[counted]!]!++;
    return { ...whole, count: count.slice(), items };
  });
}

interface Found {
  readonly host: Int32Array;
  /** Every item has a host, and no fewer hosts will do. */
  readonly complete: boolean;
  readonly proven: boolean;
}

function packedOnline(job: Job, host: Int32Array): Found {
  const complete = !host.includes(-1);
  return { host, complete, proven: complete && inGroups(host, 1) <= lowerBound(job) };
}

/** Null where patterns are not good enough; Infinity where some items find no host. */
function packedByPatterns(job: Job, patterns: Patterns, together: number): number | null {
  const count = possible(job);
  if (count.some((n, k) => n < job.count[k]!)) return Infinity;
  const { hosts, bound } = patterns.fill(count, 1);
  if (bound > job.limit) return Infinity;
  return hosts <= Math.min(bound + 1, job.limit) ? Math.ceil(hosts / together) : null;
}

/** Different hosts that carry something, neighbours taken together. */
function inGroups(host: Int32Array, together: number): number {
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
