import { describe, expect, it } from 'vitest';
import { forest, meld, none, withoutRoot } from './forest';
import { drawInteger, streamOf } from './random';

describe('a forest of queues', () => {
  it('gives each queue its items by key and number, whatever the order of coming and going', () => {
    for (let seed = 0; seed < 30; seed++) {
      const stream = streamOf(8, seed);
      const items = 200;
      const trees = forest(items);
      const roots = [none, none, none];
      const queues: number[][] = [[], [], []];
      const alone = Array.from({ length: items }, (_, i) => i);
      for (let step = 0; step < 1500; step++) {
        const q = drawInteger(stream, 3 * step, 3);
        const queue = queues[q]!;
        if (alone.length > 0 && drawInteger(stream, 3 * step + 1, 100) < 55) {
          const item = alone.splice(drawInteger(stream, 3 * step + 2, alone.length), 1)[0]!;
          trees.key[item] = drawInteger(stream, 7 * step, 20);
          roots[q] = roots[q] === none ? item : meld(trees, roots[q]!, item);
          queue.push(item);
        } else if (queue.length > 0) {
          queue.sort((a, b) => trees.key[a]! - trees.key[b]! || a - b);
          expect(roots[q]).toBe(queue[0]);
          alone.push(queue.shift()!);
          roots[q] = withoutRoot(trees, roots[q]!);
        }
        if (queue.length === 0) expect(roots[q]).toBe(none);
      }
    }
  });

  it('takes a chain in order for a queue, and lets late items in', () => {
    const trees = forest(4);
    trees.key.set([1, 2, 4, 3]);
    trees.child[0] = 1;
    trees.child[1] = 2;
    let root = meld(trees, 0, 3);
    const order = [];
    while (root !== none) {
      order.push(root);
      root = withoutRoot(trees, root);
    }
    expect(order).toEqual([0, 1, 3, 2]);
    expect([...trees.child, ...trees.sibling]).toEqual(Array(8).fill(none));
  });
});
