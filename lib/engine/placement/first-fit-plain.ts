import { type Fleet, open } from './fleet';
import { fitsEmpty, type Job } from './problem';

/** `firstFit` for equal hosts without constraints and at most four resources, written out so that nothing in the loop is a call. */
export function firstFitPlain(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  const { demand, item, limit } = job;
  const { free } = fleet;
  const pointer = new Int32Array(job.classes);
  const n = order ? order.length : item.length;
  let end = fleet.end;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = item[i]!;
    const x0 = demand[4 * k]!;
    const x1 = demand[4 * k + 1]!;
    const x2 = demand[4 * k + 2]!;
    const x3 = demand[4 * k + 3]!;
    let h = pointer[k]!;
    let at = 4 * h;
    while (h < end && (free[at]! < x0 || free[at + 1]! < x1 || free[at + 2]! < x2 || free[at + 3]! < x3)) {
      h++;
      at += 4;
    }
    pointer[k] = h;
    if (h === end) {
      if (end === limit || !fitsEmpty(job, 0, k)) {
        host[i] = -1;
        continue;
      }
      open(job, fleet, h);
      end++;
    }
    free[at]! -= x0;
    free[at + 1]! -= x1;
    free[at + 2]! -= x2;
    free[at + 3]! -= x3;
    host[i] = h;
  }
}
