import { expect, it } from 'vitest';
import { alikeRows } from './alike-rows';
import { drawInteger, streamOf } from './kernel/random';

it('rows that hold the same are one sort, named by the first of them', () => {
  expect(alikeRows(Int32Array.of(1, 2, 2, 1, 1, 2, 0, 0), 2)).toEqual([
    { first: 0, rows: 2 },
    { first: 1, rows: 1 },
    { first: 3, rows: 1 },
  ]);
  expect(alikeRows(new Int32Array(0), 3)).toEqual([]);
});

it('finds the sorts of a large table that a map of strings finds', () => {
  const stream = streamOf(9, 0);
  const table = Int32Array.from({ length: 3 * 4000 }, (_, i) => drawInteger(stream, i, 12));
  const plain = new Map<string, number>();
  for (let row = 0; row < 4000; row++) {
    const key = table.subarray(3 * row, 3 * row + 3).join(' ');
    plain.set(key, (plain.get(key) ?? 0) + 1);
  }
  expect(alikeRows(table, 3).map(({ rows }) => rows)).toEqual([...plain.values()]);
});
