import { firstFitPlain } from './first-fit-plain';
import { canTake, type Fleet, lowestClosed, open, put } from './fleet';
import type { Job } from './problem';

/**
 * First fit: the lowest-numbered open host that fits. Each class keeps the lowest host that may still fit; what is left only shrinks
 * and a constraint that excludes a host keeps excluding it, so that pointer moves back only when a lower host is opened late:
 * O(items + classes x hosts). With a class per item this *is* the plain scan.
 *
 * `order` lists the items to place, null for all in order of arrival; `host` receives the host of each, -1 where none would do.
 */
export function firstFit(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  if (isPlain(job)) return firstFitPlain(job, fleet, order, host);
  const pointer = new Int32Array(job.classes);
  const n = order ? order.length : job.items;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = job.item[i]!;
    let h = firstFrom(job, fleet, pointer[k]!, k);
    pointer[k] = h;
    if (h === fleet.end) {
      h = lowestClosed(job, fleet, k);
      if (h >= 0 && h < fleet.end) retreat(pointer, h);
    }
    host[i] = h;
    if (h < 0) continue;
    open(job, fleet, h);
    put(job, fleet, h, k);
  }
}

/** Whether equal hosts open without gaps, and four numbers are all there is to compare. */
function isPlain(job: Job): boolean {
  return job.stride === 4 && !job.constrained && job.kinds === 1 && !job.problem.pinned;
}

/** The first open host from `h` on that can take one of the class, or the end. */
export function firstFrom(job: Job, fleet: Fleet, h: number, k: number): number {
  let host = h;
  while (host < fleet.end && !(fleet.open[host] && canTake(job, fleet, host, k))) host++;
  return host;
}

function retreat(pointer: Int32Array, host: number): void {
  for (let k = 0; k < pointer.length; k++) if (pointer[k]! > host) pointer[k] = host;
}
