import type { Ranking } from '../../model/policy';
import { canTake, type Fleet, lowestClosed, open, put } from './fleet';
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
  order: Int32Array | null,
  ranking: Ranking,
  seed: number,
  host: Int32Array,
): void {
  const aim = newAim(job, fleet, seed);
  const n = order ? order.length : job.items;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = job.item[i]!;
    let chosen = bestOpen(job, fleet, k, ranking, aim);
    if (chosen < 0) chosen = lowestClosed(job, fleet, k);
    host[i] = chosen;
    if (chosen < 0) continue;
    open(job, fleet, chosen);
    put(job, fleet, chosen, k);
    aim.placed(chosen);
  }
}

function bestOpen(job: Job, fleet: Fleet, k: number, ranking: Ranking, aim: Aim): number {
  let best = -1;
  let bestScore = -Infinity;
  for (let h = 0; h < fleet.end; h++) {
    if (!fleet.open[h] || !canTake(job, fleet, h, k)) continue;
    const score = ranking.score(aim.at(h, k));
    if (score > bestScore) {
      bestScore = score;
      best = h;
    }
  }
  return best;
}
