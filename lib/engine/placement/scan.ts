import type { Ranking } from '../../model/policy';
import { canTake, type Fleet, lastOpen, lowestClosed, open, put } from './fleet';
import { type Aim, newAim } from './offer';
import type { Job } from './problem';

/**
 * The plain way, for any score: look at every open host for every item. Cost items x hosts. It defines what the fast paths must
 * answer, and it is what they are tested against.
 *
 * `order` lists the items to place; `host` receives the host of each, -1 where none would do.
 */
export function scan(
  job: Job,
  fleet: Fleet,
  order: Int32Array,
  ranking: Ranking,
  seed: number,
  host: Int32Array,
): void {
  const aim = newAim(job, fleet, seed);
  let openEnd = lastOpen(fleet) + 1;
  for (const i of order) {
    const k = job.problem.item[i]!;
    let chosen = bestOpen(job, fleet, openEnd, k, ranking, aim);
    if (chosen < 0) chosen = lowestClosed(job, fleet, k);
    host[i] = chosen;
    if (chosen < 0) continue;
    open(job, fleet, chosen);
    openEnd = Math.max(openEnd, chosen + 1);
    put(job, fleet, chosen, k);
    aim.placed(chosen);
  }
}

function bestOpen(job: Job, fleet: Fleet, end: number, k: number, ranking: Ranking, aim: Aim): number {
  let best = -1;
  let bestScore = -Infinity;
  for (let h = 0; h < end; h++) {
    if (!fleet.open[h] || !canTake(job, fleet, h, k)) continue;
    const score = ranking.score(aim.at(h, k));
    if (score > bestScore) {
      bestScore = score;
      best = h;
    }
  }
  return best;
}
