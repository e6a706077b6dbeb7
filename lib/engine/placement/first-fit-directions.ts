import { directionsOf } from './directions';
import { covers, type Fleet, makeReady, open, take } from './fleet';
import { fitsEmpty, type Job } from './problem';

const COUNT = 8;

/**
 * First fit for many distinct items on equal hosts without constraints. A tree of maxima per resource is useless in four
 * dimensions, since different hosts supply the maxima; so there is a tree per *direction* u (typical shapes of demand) of
 * min over d of free_d / u_d, and an item asks only the tree whose direction is closest to its own, with an exact check at the
 * leaf. Ratios carry a margin for single precision on the safe side: a leaf may be looked at in vain, never missed.
 *
 * `order` lists the items to place, null for all; `host` receives the host of each, -1 where the limit is reached.
 */
export function firstFitDirections(job: Job, fleet: Fleet, order: Int32Array | null, host: Int32Array): void {
  const { item } = job.problem;
  const { stride, demand, limit } = job;
  const { free } = fleet;
  const directions = directionsOf(job, COUNT);
  const n = order ? order.length : item.length;
  let forest = newForest(job, fleet, directions, firstGuess(job));
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = item[i]!;
    host[i] = -1;
    if (!fitsEmpty(job, 0, k)) continue;
    let h = forest.find(k * stride);
    while (h < 0 && forest.leaves < limit) {
      forest = newForest(job, fleet, directions, forest.leaves * 2);
      h = forest.find(k * stride);
    }
    if (h < 0) continue;
    open(job, fleet, h);
    take(free, h * stride, demand, k * stride, stride);
    forest.update(h);
    host[i] = h;
  }
}

interface Forest {
  readonly leaves: number;
  /** The lowest host that fits, empty ones included; -1 if there is none among the leaves. */
  readonly find: (from: number) => number;
  readonly update: (host: number) => void;
}

/** Trees over the first `leaves` hosts as they are now. */
function newForest(job: Job, fleet: Fleet, directions: Float64Array, leaves: number): Forest {
  const { stride, dimensions, demand, limit } = job;
  const { free } = fleet;
  const span = 2 * leaves;
  const trees = new Float32Array(COUNT * span).fill(-1);
  makeReady(job, fleet, Math.min(leaves, limit));

  const find = (from: number): number => {
    let nearest = 0;
    let likeness = -1;
    let need = 0;
    for (let u = 0; u < COUNT; u++) {
      let low = Infinity;
      let high = 0;
      for (let d = 0; d < dimensions; d++) {
        const x = demand[from + d]! * directions[u * stride + d]!;
        if (x < low) low = x;
        if (x > high) high = x;
      }
      if (low > likeness * high) {
        likeness = low / high;
        nearest = u;
        need = low;
      }
    }
    return descend(nearest * span, need * 0.999999, from);
  };

  const descend = (tree: number, need: number, from: number): number => {
    let node = 1;
    for (;;) {
      if (trees[tree + node]! >= need) {
        if (node < leaves) {
          node <<= 1;
          continue;
        }
        const h = node - leaves;
        if (covers(free, h * stride, demand, from, stride)) return h;
      }
      node >>= 31 - Math.clz32(~node & -~node);
      if (node === 0) return -1;
      node++;
    }
  };

  const leaf = (h: number, u: number): number => {
    let low = Infinity;
    for (let d = 0; d < dimensions; d++) {
      const x = free[h * stride + d]! * directions[u * stride + d]!;
      if (x < low) low = x;
    }
    return Math.fround(low * 1.0000002);
  };

  const update = (h: number): void => {
    for (let u = 0; u < COUNT; u++) {
      const tree = u * span;
      let node = leaves + h;
      let top = leaf(h, u);
      trees[tree + node] = top;
      while (node > 1) {
        top = Math.max(top, trees[tree + (node ^ 1)]!);
        node >>= 1;
        if (trees[tree + node] === top) break;
        trees[tree + node] = top;
      }
    }
  };

  for (let u = 0; u < COUNT; u++) {
    const tree = u * span;
    for (let h = 0; h < leaves && h < limit; h++) trees[tree + leaves + h] = leaf(h, u);
    for (let n = leaves - 1; n > 0; n--) trees[tree + n] = Math.max(trees[tree + 2 * n]!, trees[tree + 2 * n + 1]!);
  }
  return { leaves, find, update };
}

/** Leaves to begin with: a quarter more than the fullest resource needs, rounded up to a power of two. */
function firstGuess(job: Job): number {
  const least = job.weight.reduce((most, w) => Math.max(most, w), 64);
  return 2 ** Math.ceil(Math.log2(1.25 * least));
}
