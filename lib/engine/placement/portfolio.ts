import type { Ranking } from '../../model/policy';
import { draftOf, writeDraft } from './draft';
import { type Patterns, spread } from './patterns';
import { place } from './place';
import { fitsSomewhere, type Job } from './problem';
import { improve } from './search';
import { hostsIn, refusedIn } from './tally';

/** Most items x classes for which a member that fills host by host is run. */
const AFFORDABLE = 3e7;

export interface BestOptions {
  readonly bound: number;
  readonly seed: number;
  readonly steps: number;
  readonly patterns: Patterns | null;
}

export interface Best {
  readonly host: Int32Array;
  readonly bound: number;
  readonly steps: number;
}

/**
 * The first member's packing where it meets the bound, else one by patterns where that comes to the bound or one host more, else the best
 * of all members, improved by search. Only the impossible is refused, or what finds no host within the limit.
 */
export function packBest(job: Job, members: readonly Ranking[], options: BestOptions): Best {
  const { bound, seed, patterns } = options;
  const [first] = members;
  if (!first || !patterns) return packSearched(job, members, options);
  const host = place(job, first, seed);
  const hosts = hostsIn(host);
  if (hosts <= bound && refusedIn(host) === impossibleItems(job)) return { host, bound, steps: 0 };
  const filled = patterns.fill(possible(job), 0);
  const sharper = Math.max(bound, filled.bound);
  if (filled.hosts > Math.min(job.limit, sharper + 1))
    return packSearched(job, members, { ...options, bound: sharper });
  return { host: hosts <= filled.hosts ? host : spread(job, filled.rows), bound: sharper, steps: 0 };
}

/** Items by class, without those that fit no host. */
export const possible = (job: Job): Int32Array => job.count.map((count, k) => (fitsSomewhere(job, k) ? count : 0));

/**
 * Runs the members in turn, keeps the best packing (fewest refused, then fewest hosts, then the earlier member), and improves it
 * within the budget. Stops as soon as the bound is met and only the impossible is refused.
 */
function packSearched(job: Job, members: readonly Ranking[], { bound, seed, steps }: BestOptions): Best {
  const impossible = impossibleItems(job);
  let best: Int32Array = new Int32Array(job.items).fill(-1);
  let rank = Infinity;
  for (const member of members) {
    if (member.by === 'host' && job.items * job.classes > AFFORDABLE) continue;
    const host = place(job, member, seed);
    const refused = refusedIn(host);
    const hosts = hostsIn(host);
    const itsRank = refused * (job.limit + 1) + hosts;
    if (itsRank < rank) {
      rank = itsRank;
      best = host;
    }
    if (refused === impossible && hosts <= bound) return { host, bound, steps: 0 };
  }
  const { draft, steps: used } = improve(job, draftOf(job, best), { bound, seed, steps });
  writeDraft(job, draft, best);
  return { host: best, bound, steps: used };
}

function impossibleItems(job: Job): number {
  let items = 0;
  for (let k = 0; k < job.classes; k++) if (!fitsSomewhere(job, k)) items += job.count[k]!;
  return items;
}
