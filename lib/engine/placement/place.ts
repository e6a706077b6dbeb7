import type { Ranking } from '../../model/policy';
import { spreadBatches } from './batches';
import { bestFit } from './best-fit';
import { fill } from './fill';
import { firstFit } from './first-fit';
import { firstFitDirections } from './first-fit-directions';
import { canTake, type Fleet, newFleet, open, put } from './fleet';
import { nextFit } from './next-fit';
import { arrivals, classesBySize, countByClass, itemsByClass } from './order';
import type { Job } from './problem';
import { firstFitRuns } from './runs';
import { scan } from './scan';
import { tournament } from './tournament';

/** Places all items by one ranking, pinned ones first; gives the host of each, -1 where it was refused. */
export function place(job: Job, ranking: Ranking, seed: number): Int32Array {
  const host = new Int32Array(job.items);
  const arrived = arrivals(job);
  if (ranking.shortcut === 'lowest' && ranking.size && hasFewClasses(job)) {
    const batches = firstFitRuns(job, classesBySize(job, ranking.size), job.count.slice());
    spreadBatches(job, batches, arrived, host);
    return host;
  }
  const fleet = newFleet(job, !ranking.shortcut);
  placePinned(job, fleet, host);
  if (ranking.by === 'host') spreadBatches(job, fill(job, fleet, countByClass(job, arrived), ranking), arrived, host);
  else
    placeEach(
      job,
      fleet,
      ranking.size ? itemsByClass(job, arrived, classesBySize(job, ranking.size)) : arrived,
      ranking,
      seed,
      host,
    );
  return host;
}

/** The plain way, whatever shortcuts the ranking has: what `place` is tested against. */
export function placePlainly(job: Job, ranking: Ranking, seed: number): Int32Array {
  const host = new Int32Array(job.items);
  const fleet = newFleet(job, true);
  const arrived = arrivals(job);
  placePinned(job, fleet, host);
  scan(
    job,
    fleet,
    ranking.size ? itemsByClass(job, arrived, classesBySize(job, ranking.size)) : arrived,
    ranking,
    seed,
    host,
  );
  return host;
}

function placeEach(
  job: Job,
  fleet: Fleet,
  order: Int32Array | null,
  ranking: Ranking,
  seed: number,
  host: Int32Array,
): void {
  if (ranking.shortcut === 'tightest') bestFit(job, fleet, order, host);
  else if (ranking.shortcut === 'lowest')
    (isLargeAndPlain(job) ? firstFitDirections : firstFit)(job, fleet, order, host);
  else if (ranking.shortcut === 'onward') nextFit(job, fleet, order, host);
  else if (ranking.steady && hasManyHosts(job)) tournament(job, fleet, order, ranking, host);
  else scan(job, fleet, order, ranking, seed, host);
}

/** Whether walking down the hosts for each class would cost more than the trees: measured, at 400 visits per item. */
function isLargeAndPlain(job: Job): boolean {
  const hosts = job.weight.reduce((most, w) => Math.max(most, w), 0);
  return isPlain(job) && job.classes * Math.min(hosts, job.limit) > 400 * job.items;
}

/** Whether looking at the hosts costs more than keeping a tree of scores for each class. */
function hasManyHosts(job: Job): boolean {
  const hosts = job.weight.reduce((most, w) => Math.max(most, w), job.standing);
  return Math.min(hosts, job.limit) > 4 * job.classes;
}

/** Runs of hosts grow with the classes: worth it while those are few against the items. */
function hasFewClasses(job: Job): boolean {
  return !job.problem.pinned && job.standing === 0 && job.classes * job.classes <= 4 * job.items;
}

function isPlain(job: Job): boolean {
  return job.kinds === 1 && !job.constrained && !job.problem.pinned && job.standing === 0;
}

function placePinned(job: Job, fleet: Fleet, host: Int32Array): void {
  job.problem.pinned?.forEach((h, i) => {
    if (h < 0) return;
    open(job, fleet, h);
    const k = job.item[i]!;
    const fits = canTake(job, fleet, h, k);
    if (fits) put(job, fleet, h, k);
    host[i] = fits ? h : -1;
  });
}
