import { describe, expect, it } from 'vitest';
import { draw32, drawOpen, lognormalFactor, streamOf } from './random';
import {
  distributionOf,
  logHistogramOf,
  nearestRankOf,
  percentilesOf,
  quantileOf,
  sortedOf,
  sumOf,
  timelineOf,
} from './tally';

const oneToHundred = Float64Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1);
const sorted = oneToHundred.slice().sort();

describe('quantiles of the numbers 1 to 100 in any order', () => {
  it('are element floor(share x 100) of the sorted row', () => {
    expect([0, 0.5, 0.95, 0.99, 1].map((share) => quantileOf(sorted, share))).toEqual([1, 51, 96, 100, 100]);
    expect(percentilesOf(Float32Array.from(oneToHundred), [0.95, 0.99])).toEqual([96, 100]);
  });

  it('are found without sorting, one after the other, among random, equal, rising and falling values', () => {
    const stream = streamOf(7, 0);
    const shapes = [
      (i: number) => draw32(stream, i) % 1000,
      () => 3,
      (i: number) => i,
      (i: number) => -i,
      (i: number) => Math.abs(500 - i),
    ];
    for (const shape of shapes)
      for (const length of [1, 2, 3, 10, 999]) {
        const values = Float32Array.from({ length }, (_, i) => shape(i));
        const inOrder = Float64Array.from(values).sort();
        const before = values.slice();
        const shares = [0.95, 0, 0.01, 0.5, 0.5, 1];
        expect(percentilesOf(values, shares)).toEqual(shares.map((share) => quantileOf(inOrder, share)));
        expect(values).toEqual(before);
      }
  });

  it('by nearest rank are those that the share of values does not exceed', () => {
    expect([0, 0.07, 0.5, 0.95, 0.99, 1].map((share) => nearestRankOf(sorted, share))).toEqual([1, 7, 50, 95, 99, 100]);
  });

  it('come from the order of a sort, however the values are spread', () => {
    const stream = streamOf(8, 0);
    const spreads = [
      (i: number) => lognormalFactor(drawOpen(stream, i % 4900), 2),
      (i: number) => drawOpen(stream, i),
      (i: number) => (i === 7 ? 1e12 : drawOpen(stream, i)),
      (i: number) => draw32(stream, i) % 3,
      (i: number) => -i,
      () => 5,
    ];
    for (const spread of spreads)
      for (const length of [0, 1, 2, 100, 5000]) {
        const values = Float64Array.from({ length }, (_, i) => spread(i));
        expect(sortedOf(values)).toEqual(values.slice().sort());
      }
  });

  it('are refused where there is nothing to order', () => {
    expect(() => quantileOf(new Float64Array(0), 0.5)).toThrow('no values to sum up');
    expect(() => nearestRankOf(sorted, 95)).toThrow('share 95 is not between 0 and 1');
  });
});

describe('a distribution', () => {
  it('has the usual quantiles, the mean, and 21 steps of 5 %', () => {
    const { p50, p95, p99, last, mean, quantiles } = distributionOf(oneToHundred);
    expect([p50, p95, p99, last, mean]).toEqual([51, 96, 100, 100, 50.5]);
    expect(quantiles).toHaveLength(21);
    expect(quantiles.slice(0, 3)).toEqual([1, 6, 11]);
    expect(quantiles.at(-1)).toBe(100);
  });

  it('of one value is that value, and the values stay where they were', () => {
    expect(distributionOf(Float64Array.of(7)).quantiles).toEqual(Array(21).fill(7));
    expect(oneToHundred.slice(0, 4)).toEqual(Float64Array.of(1, 38, 75, 12));
    expect(sumOf(oneToHundred)).toBe(5050);
  });
});

describe('a time line', () => {
  it('keeps the first and the last of the completions and thins out between', () => {
    expect(timelineOf(sorted, 4)).toEqual([
      [1, 1],
      [34, 34],
      [67, 67],
      [100, 100],
    ]);
  });

  it('of few completions has them all', () => {
    expect(timelineOf(Float64Array.of(1, 2, 3), 64)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(timelineOf(new Float64Array(0), 64)).toEqual([]);
    expect(timelineOf(Float64Array.of(5), 64)).toEqual([[5, 1]]);
  });
});

describe('a histogram on a logarithmic scale', () => {
  it('puts a value on an edge into the bin above', () => {
    const { edges, counts } = logHistogramOf(Float64Array.of(1, 9.99, 10, 50, 100), 1);
    expect([...edges]).toEqual([1, 10, 100, 1000]);
    expect([...counts]).toEqual([2, 2, 1]);
  });

  it('counts every value once, between the edges of its bin', () => {
    const stream = streamOf(6, 0);
    const values = Float64Array.from({ length: 5000 }, (_, i) => lognormalFactor(drawOpen(stream, i), 2));
    const { edges, counts } = logHistogramOf(values, 5);
    counts.forEach((count, i) => {
      const inside = values.filter((value) => value >= edges[i]! && value < edges[i + 1]!);
      expect(count).toBe(inside.length);
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5000);
    expect(edges[1]! / edges[0]!).toBeCloseTo(10 ** 0.2, 12);
  });

  it('has no place for zero', () => {
    expect(() => logHistogramOf(Float64Array.of(1, 0), 5)).toThrow('0 has no place on a logarithmic scale');
  });
});
