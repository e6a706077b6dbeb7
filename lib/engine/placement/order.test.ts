import { describe, expect, it } from 'vitest';
import { drawInteger, streamOf } from '../kernel/random';
import { arrivals, classesBySize, descending, itemsByClass } from './order';
import { prepare } from './problem';
import { largest, weightedSquares, weightedSum } from './sizes';

const job = prepare({
  dimensions: 2,
  capacity: Float64Array.of(10, 10),
  hostKind: null,
  hostLimit: Infinity,
  demand: Float64Array.of(4, 4, 7, 0, 1, 6),
  item: Uint8Array.of(0, 1, 2, 0, 1),
});

describe('sizes', () => {
  it('order classes from the largest down, each in its own way', () => {
    // All demand: 2.3 hosts of the first resource, 1.4 of the second.
    expect(job.weight[0]).toBeCloseTo(2.3, 12);
    expect(job.weight[1]).toBeCloseTo(1.4, 12);
    expect([...classesBySize(job, largest)]).toEqual([1, 2, 0]);
    expect([...classesBySize(job, weightedSum)]).toEqual([1, 0, 2]);
    expect([...classesBySize(job, weightedSquares)]).toEqual([1, 0, 2]);
  });

  it('keep items of a class in order of arrival', () => {
    expect([...itemsByClass(job, null, Int32Array.of(1, 0, 2))]).toEqual([1, 4, 0, 3, 2]);
    const pinned = { ...job, problem: { ...job.problem, pinned: Int32Array.of(-1, 0, -1, -1, -1) } };
    expect([...itemsByClass(pinned, arrivals(pinned), Int32Array.of(1, 0, 2))]).toEqual([4, 0, 3, 2]);
  });
});

describe('descending', () => {
  it.each([10, 5000])('sorts %i numbers with ties as a stable sort does', (count) => {
    const stream = streamOf(1, 1);
    const numbers = Float64Array.from({ length: count }, (_, i) => drawInteger(stream, i, 700) / (1 + (i % 3)));
    const expected = [...numbers.keys()].sort((a, b) => numbers[b]! - numbers[a]! || a - b);
    expect([...descending(numbers)]).toEqual(expected);
  });
});
