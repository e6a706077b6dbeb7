/**
 * Many small priority queues over one set of items: pairing heaps (Fredman, Sedgewick, Sleator, Tarjan 1986) in three
 * arrays, 16 bytes an item however many queues there are. An item stands in at most one queue at a time; a queue is
 * named by its root, and `none` is the empty queue. Order: smallest key first, then smallest item.
 */
export type Forest = {
  readonly key: Float64Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
};

export const none = -1;

/** A forest of `items` items, all of them alone. */
export function forest(items: number): Forest {
  return {
    key: new Float64Array(items),
    child: new Int32Array(items).fill(none),
    sibling: new Int32Array(items).fill(none),
  };
}

/**
 * Joins two queues, neither of them empty, and returns the root. Which of the two comes first is a toss-up, so it is
 * worked out without a branch that the processor would guess wrong every other time.
 */
export function meld({ key, child, sibling }: Forest, a: number, b: number): number {
  const keyA = key[a]!;
  const keyB = key[b]!;
  const bFirst = Number(keyB < keyA) | (Number(keyB === keyA) & Number(b < a));
  const swap = -bFirst & (a ^ b);
  const root = a ^ swap;
  const under = b ^ swap;
  sibling[under] = child[root]!;
  child[root] = under;
  return root;
}

/** Takes the root off its queue and returns the new root, or `none`. The old root is alone afterwards. */
export function withoutRoot(trees: Forest, root: number): number {
  const { child, sibling } = trees;
  let left = child[root]!;
  child[root] = none;
  let pairs = none;
  while (left !== none) {
    const right = sibling[left]!;
    const rest = right === none ? none : sibling[right]!;
    const pair = right === none ? left : meld(trees, left, right);
    sibling[pair] = pairs;
    pairs = pair;
    left = rest;
  }
  return pairs === none ? none : meldAll(trees, pairs);
}

/** Joins a list of queues, linked by `sibling`, from the front. */
function meldAll(trees: Forest, list: number): number {
  const { sibling } = trees;
  let root = list;
  let next = sibling[root]!;
  while (next !== none) {
    const rest = sibling[next]!;
    root = meld(trees, root, next);
    next = rest;
  }
  sibling[root] = none;
  return root;
}
