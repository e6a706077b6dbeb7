import type { Ranking } from '../../model/policy';
import { canTake, type Fleet, lowestClosed, open, put } from './fleet';
import { newAim } from './offer';
import type { Job } from './problem';

/**
 * The same answer as `scan` for steady scores, in O(log hosts) per class and placement: each class keeps a tree of the hosts'
 * scores, and brings it up to date with what has happened since its last turn only when it is its turn again.
 */
export function tournament(job: Job, fleet: Fleet, order: Int32Array | null, ranking: Ranking, host: Int32Array): void {
  const aim = newAim(job, fleet, 0);
  const trees: (Tree | undefined)[] = [];
  const touched: number[] = [];
  for (let h = 0; h < fleet.end; h++) if (fleet.open[h]) touched.push(h);

  const catchUp = (tree: Tree, k: number): void => {
    for (let t = tree.seen; t < touched.length; t++) {
      const h = touched[t]!;
      if (t + 1 < touched.length && touched[t + 1] === h) continue;
      tree.set(h, canTake(job, fleet, h, k) ? ranking.score(aim.at(h, k)) : -Infinity);
    }
    tree.seen = touched.length;
  };

  const n = order ? order.length : job.items;
  for (let j = 0; j < n; j++) {
    const i = order ? order[j]! : j;
    const k = job.item[i]!;
    const tree = (trees[k] ??= newTree());
    catchUp(tree, k);
    let chosen = tree.best();
    if (chosen < 0) chosen = lowestClosed(job, fleet, k);
    host[i] = chosen;
    if (chosen < 0) continue;
    open(job, fleet, chosen);
    put(job, fleet, chosen, k);
    touched.push(chosen);
  }
}

interface Tree {
  /** How much of the history of placements is in it. */
  seen: number;
  readonly set: (leaf: number, score: number) => void;
  /** The leaf with the highest score, the lowest number among equals; -1 when every score is -Infinity. */
  readonly best: () => number;
}

function newTree(): Tree {
  let leaves = 64;
  let scores = new Float64Array(2 * leaves).fill(-Infinity);

  const set = (leaf: number, score: number): void => {
    while (leaf >= leaves) grow();
    let node = leaves + leaf;
    let top = score;
    scores[node] = top;
    while (node > 1) {
      top = Math.max(top, scores[node ^ 1]!);
      node >>= 1;
      if (scores[node] === top) return;
      scores[node] = top;
    }
  };
  const grow = (): void => {
    const old = scores.subarray(leaves);
    scores = new Float64Array(4 * leaves).fill(-Infinity);
    leaves *= 2;
    old.forEach((score, leaf) => {
      if (score > -Infinity) set(leaf, score);
    });
  };
  const best = (): number => {
    if (scores[1] === -Infinity) return -1;
    let node = 1;
    while (node < leaves) node = 2 * node + (scores[2 * node]! < scores[2 * node + 1]! ? 1 : 0);
    return node - leaves;
  };
  return { seen: 0, set, best };
}
