import { expect, it } from 'vitest';
import { csv } from '../../lib/print/csv';
import { ariaSort, arranged, type Sort, turned } from './arranged';

const table = {
  caption: '',
  columns: [
    { id: 'platform', name: 'platform', unit: '' },
    { id: 'seconds', name: 'time', unit: 's' },
  ],
  rows: [
    ['Xen', 35.1],
    ['Docker', 1.34],
    ['ESXi', null],
    ['Docker in KVM guests', 12.4],
  ],
};

it('sorts numbers as numbers, words as words, and leaves what has no value at the end', () => {
  expect(arranged(table, null)).toEqual([0, 1, 2, 3]);
  expect(arranged(table, { column: 1, down: false })).toEqual([1, 3, 0, 2]);
  expect(arranged(table, { column: 1, down: true })).toEqual([0, 3, 1, 2]);
  expect(arranged(table, { column: 0, down: false })).toEqual([1, 3, 2, 0]);
});

it('keeps the rows that hold the words in any cell', () => {
  expect(arranged(table, { column: 1, down: true }, ' docker')).toEqual([3, 1]);
  expect(arranged(table, null, '12.4')).toEqual([3]);
  expect(arranged(table, null, 'bhyve')).toEqual([]);
});

it('hands sort and filter on to the file', () => {
  const kept = arranged(table, { column: 1, down: true }, 'docker').map((at) => table.rows[at] ?? []);
  expect(csv({ ...table, rows: kept })).toBe('platform,time [s]\r\nDocker in KVM guests,12.4\r\nDocker,1.34\r\n');
});

it('turns a head upwards first, then downwards, and says so', () => {
  const once: Sort = turned(null, 1);
  const twice = turned(once, 1);
  expect([once, twice].map((sort) => ariaSort(sort, 1))).toEqual(['ascending', 'descending']);
  expect(ariaSort(twice, 0)).toBe('none');
  expect(turned(twice, 0)).toEqual({ column: 0, down: false });
});
