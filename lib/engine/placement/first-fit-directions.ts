import { directionsOf } from './directions';
import { type Fleet, makeReady, open, take } from './fleet';
import { Forest } from './forest';
import { fitsEmpty, type Job } from './problem';

/** At most 8, the bits that the forest keeps. Between 8 and 16 the cost is flat: fewer directions look at more leaves in vain, more have more trees to keep. */
const DIRECTIONS = 8;

/**
 * First fit for many distinct items on equal hosts without constraints: O(log hosts) per item. An item asks only the tree whose
 * direction is closest to its own demand, with an exact check at the leaf. Same answer as `firstFit`.
 *
 * `order` lists the items to place, null for all; `host` receives the host of each, -1 where the limit is reached.
 */
export function firstFitDirections(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  const { item } = job;
  const { stride, demand, limit } = job;
  const { free } = fleet;
  const directions = directionsOf(job, DIRECTIONS);
  const n = order ? order.length : item.length;
  let forest = plant(job, fleet, directions, firstGuess(job));
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = item[i]!;
    host[i] = -1;
    if (!fitsEmpty(job, 0, k)) continue;
    let h = forest.find(k * stride);
    while (h < 0 && forest.leaves < limit) {
      forest = plant(job, fleet, directions, forest.leaves * 2);
      h = forest.find(k * stride);
    }
    if (h < 0) continue;
    open(job, fleet, h);
    take(free, h * stride, demand, k * stride, stride);
    forest.taken(h);
    host[i] = h;
  }
}

function plant(job: Job, fleet: Fleet, directions: Float64Array, leaves: number): Forest {
  const hosts = Math.min(leaves, job.limit);
  makeReady(job, fleet, hosts);
  return new Forest(job, fleet.free, directions, leaves, hosts);
}

/** Leaves to begin with: a quarter more than the fullest resource needs, by the fullest resource. */
function firstGuess(job: Job): number {
  const least = job.weight.reduce((most, w) => Math.max(most, w), 64);
  return Math.ceil(1.25 * least);
}
