import type { Ranking } from '../../model/policy';
import { draftOf, writeDraft } from './draft';
import { place } from './place';
import { fitsSomewhere, type Job } from './problem';
import { improve } from './search';
import { hostsIn, refusedIn } from './tally';

/** Most items x classes for which a member that fills host by host is run. */
const AFFORDABLE = 3e7;

/**
 * Runs the members in turn, keeps the best packing (fewest refused, then fewest hosts, then the earlier member), and improves it
 * within the budget. Stops as soon as the bound is met and only the impossible is refused.
 */
export function packBest(
  job: Job,
  members: readonly Ranking[],
  { bound, seed, steps }: { bound: number; seed: number; steps: number },
): { host: Int32Array; steps: number } {
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
    if (refused === impossible && hosts <= bound) return { host, steps: 0 };
  }
  const { draft, steps: used } = improve(job, draftOf(job, best), { bound, seed, steps });
  writeDraft(job, draft, best);
  return { host: best, steps: used };
}

function impossibleItems(job: Job): number {
  let items = 0;
  for (let k = 0; k < job.classes; k++) if (!fitsSomewhere(job, k)) items += job.count[k]!;
  return items;
}
