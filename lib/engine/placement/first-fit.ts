import { admits, coversBeyond, type Fleet, lowestClosed, note, open, takeBeyond } from './fleet';
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
  const { item } = job;
  const pointer = new Int32Array(job.classes);
  // Equal hosts open without gaps, and four numbers are then all there is to compare.
  const plain = stride === 4 && !constrained && job.kinds === 1 && !job.problem.pinned;
  const n = order ? order.length : item.length;
  let end = fleet.end;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = item[i]!;
    const from = k * stride;
    const x0 = demand[from]!;
    const x1 = demand[from + 1]!;
    const x2 = demand[from + 2]!;
    const x3 = demand[from + 3]!;
    let h = pointer[k]!;
    for (let at = h * stride; h < end; h++, at += stride) {
      if (free[at]! < x0 || free[at + 1]! < x1 || free[at + 2]! < x2 || free[at + 3]! < x3) continue;
      if (plain || (isOpen[h] && coversBeyond(free, at, demand, from, stride) && admits(job, fleet, h, k))) break;
    }
    pointer[k] = h;
    if (h >= end) {
      h = lowestClosed(job, fleet, k);
      host[i] = h;
      if (h < 0) continue;
      open(job, fleet, h);
      if (h < end) retreat(pointer, h);
      end = fleet.end;
    }
    const at = h * stride;
    free[at]! -= x0;
    free[at + 1]! -= x1;
    free[at + 2]! -= x2;
    free[at + 3]! -= x3;
    if (stride > 4) takeBeyond(free, at, demand, from, stride);
    if (constrained) note(job, fleet, h, k);
    host[i] = h;
  }
}

function retreat(pointer: Int32Array, host: number): void {
  for (let k = 0; k < pointer.length; k++) if (pointer[k]! > host) pointer[k] = host;
}
