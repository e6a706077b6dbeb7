import { describe, expect, it } from 'vitest';
import { orderBy } from './order';
import { drawUniform, streamOf } from './random';

const kinds: [string, (u: number, i: number) => number][] = [
  ['spread evenly', (u) => u],
  ['all alike', () => 7],
  ['a few whole numbers', (u) => Math.floor(u * 9)],
  ['over many powers of ten', (u) => 10 ** (300 * u - 150)],
  ['differing in the last bits only', (u) => 1 + Math.floor(u * 1000) * 2 ** -52],
  ['in order already', (_, i) => i],
  ['zero and infinite', (u) => (u < 0.5 ? 0 : Infinity)],
];

describe('ordering by keys', () => {
  it.each(kinds)('that are %s is the same as comparing them, and keeps the order of equals', (_, keyOf) => {
    const stream = streamOf(13, 0);
    for (const size of [0, 1, 2, 100, 5000]) {
      const key = Float64Array.from({ length: size + 5 }, (_, i) => keyOf(drawUniform(stream, i), i));
      const items = Int32Array.from({ length: size }, (_, i) => size + 4 - i);
      const expected = [...items].sort((a, b) => key[a]! - key[b]! || b - a);
      orderBy(key, items);
      expect([...items]).toEqual(expected);
    }
  });
});
