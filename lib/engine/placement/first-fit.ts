import { admits, coversBeyond, type Fleet, lowestClosed, note, open, take } from './fleet';
import type { Job } from './problem';

/**
 * First fit: the lowest-numbered open host that fits. Each class keeps the lowest host that may still fit; what is left only shrinks
 * and a constraint that excludes a host keeps excluding it, so that pointer moves back only when a lower host is opened late:
 * O(items + classes x hosts). With a class per item this *is* the plain scan.
 *
 * `order` lists the items to place, null for all in order of arrival; `host` receives the host of each, -1 where none would do.
 */
export function firstFit(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  const { stride, demand, item, constrained } = job;
  const { free } = fleet;
  const pointer = new Int32Array(job.classes);
  const plain = isPlain(job);
  const n = order ? order.length : item.length;
  let end = fleet.end;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = item[i]!;
    let h = firstFrom(job, fleet, pointer[k]!, end, k, plain);
    pointer[k] = h;
    if (h >= end) {
      h = lowestClosed(job, fleet, k);
      host[i] = h;
      if (h < 0) continue;
      open(job, fleet, h);
      if (h < end) retreat(pointer, h);
      end = fleet.end;
    }
    take(free, h * stride, demand, k * stride, stride);
    if (constrained) note(job, fleet, h, k);
    host[i] = h;
  }
}

/** Whether equal hosts open without gaps, and four numbers are all there is to compare. */
function isPlain(job: Job): boolean {
  return job.stride === 4 && !job.constrained && job.kinds === 1 && !job.problem.pinned;
}

/** The first open host from `h` on that can take one of the class, or `end`. */
export function firstFrom(job: Job, fleet: Fleet, h: number, end: number, k: number, plain: boolean): number {
  const { stride, demand } = job;
  const { free } = fleet;
  const from = k * stride;
  const x0 = demand[from]!;
  const x1 = demand[from + 1]!;
  const x2 = demand[from + 2]!;
  const x3 = demand[from + 3]!;
  let host = h;
  for (let at = h * stride; host < end; host++, at += stride) {
    if (free[at]! < x0 || free[at + 1]! < x1 || free[at + 2]! < x2 || free[at + 3]! < x3) continue;
    if (plain) break;
    if (fleet.open[host] && coversBeyond(free, at, demand, from, stride) && admits(job, fleet, host, k)) break;
  }
  return host;
}

function retreat(pointer: Int32Array, host: number): void {
  for (let k = 0; k < pointer.length; k++) if (pointer[k]! > host) pointer[k] = host;
}
