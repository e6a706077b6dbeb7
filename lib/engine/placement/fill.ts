import type { Ranking } from '../../model/policy';
import type { Batch } from './batches';
import { canTake, type Fleet, makeReady, put } from './fleet';
import { type Aim, newAim } from './offer';
import { type Job, kindOf } from './problem';

/**
 * Host by host: each host in turn takes the class with the highest score, again and again, until none fits. As the next empty host
 * would be filled in the same way while every class lasts, a filling is repeated over a whole row of equal hosts at once, and the
 * cost does not depend on the number of items.
 *
 * `left` holds the items to place by class, and on return those that found no host.
 */
export function fill(job: Job, fleet: Fleet, left: Int32Array, ranking: Ranking): Batch[] {
  const aim = newAim(job, fleet, 0);
  const batches: Batch[] = [];
  const named = job.problem.hostKind?.length ?? 0;
  const present = Int32Array.from(left.keys());
  let classes = present.length;
  let waiting = left.reduce((sum, n) => sum + n, 0);
  for (let h = 0; h < job.limit && waiting > 0; ) {
    makeReady(job, fleet, h + 1);
    const fresh = fleet.instances[h] === 0;
    classes = keepPresent(present, classes, left);
    const filling = fillOne(job, fleet, left, present.slice(0, classes), ranking, aim, h);
    const hosts = fresh ? 1 + repeats(job, fleet, filling, left, h) : 1;
    for (const [k, each] of filling) {
      batches.push({ k, first: h, hosts, each });
      left[k]! -= each * (hosts - 1);
      waiting -= each * hosts;
    }
    // From here on all hosts are alike: what an empty one does not take, none will.
    if (fresh && filling.size === 0 && h >= named) return batches;
    h += hosts;
  }
  return batches;
}

/** Moves the classes that have items left to the front, in their order; tells how many there are. */
function keepPresent(present: Int32Array, classes: number, left: Int32Array): number {
  let kept = 0;
  for (let c = 0; c < classes; c++) if (left[present[c]!]! > 0) present[kept++] = present[c]!;
  return kept;
}

/** Fills one host from the candidates, whose list is used up; tells how many of each class it took. */
function fillOne(
  job: Job,
  fleet: Fleet,
  left: Int32Array,
  candidates: Int32Array,
  ranking: Ranking,
  aim: Aim,
  h: number,
): Map<number, number> {
  const filling = new Map<number, number>();
  let count = candidates.length;
  for (;;) {
    let best = -1;
    let bestScore = -Infinity;
    let kept = 0;
    for (let c = 0; c < count; c++) {
      const k = candidates[c]!;
      if (left[k] === 0 || !canTake(job, fleet, h, k)) continue;
      candidates[kept++] = k;
      const score = ranking.score(aim.at(h, k));
      if (score <= bestScore) continue;
      bestScore = score;
      best = k;
    }
    if (best < 0) return filling;
    count = kept;
    put(job, fleet, h, best);
    left[best]!--;
    filling.set(best, (filling.get(best) ?? 0) + 1);
  }
}

/** How many of the following hosts are filled likewise: equal empty hosts, while every class of the filling lasts. */
function repeats(job: Job, fleet: Fleet, filling: ReadonlyMap<number, number>, left: Int32Array, h: number): number {
  let most = filling.size ? Infinity : 0;
  for (const [k, each] of filling) most = Math.min(most, Math.floor(left[k]! / each));
  let hosts = 0;
  while (hosts < most && h + hosts + 1 < job.limit && alike(job, fleet, h, h + hosts + 1)) hosts++;
  return hosts;
}

function alike(job: Job, fleet: Fleet, full: number, next: number): boolean {
  return fleet.instances[next] === 0 && (job.kinds === 1 || kindOf(job, full) === kindOf(job, next));
}
