import { firstFrom } from './first-fit';
import { type Fleet, lowestClosed, open, put } from './fleet';
import type { Job } from './problem';

/**
 * Next fit: the first open host, from the one that took the last placement on, that fits.
 *
 * `order` lists the items to place, null for all in order of arrival; `host` receives the host of each, -1 where none would do.
 */
export function nextFit(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  const n = order ? order.length : job.items;
  let latest = 0;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = job.item[i]!;
    let h = firstFrom(job, fleet, latest, k);
    if (h >= fleet.end) h = lowestClosed(job, fleet, k);
    host[i] = h;
    if (h < 0) continue;
    open(job, fleet, h);
    put(job, fleet, h, k);
    latest = h;
  }
}
