import { admits, covers, type Fleet, lastOpen, lowestClosed, note, open, take } from './fleet';
import type { Job } from './problem';

/**
 * First fit: the lowest-numbered open host that fits. Each class keeps the lowest host that may still fit; what is left only shrinks
 * and a constraint that excludes a host keeps excluding it, so that pointer moves back only when a lower host is opened late:
 * O(items + classes x hosts). With a class per item this *is* the plain scan.
 *
 * `order` lists the items to place, null for all in order of arrival; `host` receives the host of each, -1 where none would do.
 */
export function firstFit(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  const { stride, demand, constrained } = job;
  const { free, open: isOpen } = fleet;
  const { item } = job.problem;
  const pointer = new Int32Array(job.classes);
  const n = order ? order.length : item.length;
  let end = lastOpen(fleet) + 1;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = item[i]!;
    const from = k * stride;
    let h = pointer[k]!;
    for (; h < end; h++) {
      if (!isOpen[h] || !covers(free, h * stride, demand, from, stride)) continue;
      if (!constrained || admits(job, fleet, h, k)) break;
    }
    pointer[k] = h;
    if (h >= end) {
      h = lowestClosed(job, fleet, k);
      host[i] = h;
      if (h < 0) continue;
      open(job, fleet, h);
      if (h < end) retreat(pointer, h);
      end = Math.max(end, h + 1);
    }
    take(free, h * stride, demand, from, stride);
    if (constrained) note(job, fleet, h, k);
    host[i] = h;
  }
}

function retreat(pointer: Int32Array, host: number): void {
  for (let k = 0; k < pointer.length; k++) if (pointer[k]! > host) pointer[k] = host;
}
