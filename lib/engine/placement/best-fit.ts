import { admits, type Fleet, lowestClosed, note, open, take } from './fleet';
import type { Job } from './problem';
import { Shelf } from './shelf';

/**
 * Best fit: the open host that fits with the least slack, ties to the lowest number. Exact, and the same as the scan.
 *
 * `order` lists the items to place, null for all in order of arrival; `host` receives the host of each, -1 where none would do.
 */
export function bestFit(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  const { item } = job;
  const { constrained, stride, demand } = job;
  const n = order ? order.length : item.length;
  // Measured: with large items first many hosts are looked at in vain, and smaller buckets pay.
  const shelf = new Shelf(job, fleet, order ? 32 : 256, constrained ? (h, k) => admits(job, fleet, h, k) : null);
  for (let h = 0; h < fleet.end; h++) if (fleet.open[h]) shelf.link(h);
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = item[i]!;
    let h = shelf.find(k);
    if (h >= 0) shelf.unlink(h);
    else {
      h = lowestClosed(job, fleet, k);
      if (h >= 0) open(job, fleet, h);
    }
    host[i] = h;
    if (h < 0) continue;
    take(fleet.free, h * stride, demand, k * stride, stride);
    if (constrained) note(job, fleet, h, k);
    shelf.link(h);
  }
}
