import { expect, test } from 'vitest';
import type { Table } from '../model/scene';
import { csv } from './csv';

const table = (rows: Table['rows']): Table => ({
  caption: 'times',
  columns: [
    { id: 'platform', name: 'platform', unit: '' },
    { id: 'seconds', name: 'time', unit: 's' },
  ],
  rows,
});

test('a header with units, dots for decimals, CRLF after every line', () => {
  expect(
    csv(
      table([
        ['Xen', 10.4],
        ['ESXi', null],
      ]),
    ),
  ).toBe('platform,time [s]\r\nXen,10.4\r\nESXi,\r\n');
});

test('commas, quotes and line breaks are quoted as RFC 4180 asks', () => {
  expect(csv(table([['a "b", c\nd', 1]]))).toBe('platform,time [s]\r\n"a ""b"", c\nd",1\r\n');
});

test('words that look like a formula are made harmless, numbers are not touched', () => {
  expect(
    csv(
      table([
        ['=SUM(A1)', -1e-7],
        ['@x', -3],
        ['-a,b', 0],
      ]),
    ),
  ).toBe("platform,time [s]\r\n'=SUM(A1),-1e-7\r\n'@x,-3\r\n\"'-a,b\",0\r\n");
});

test('what is not finite is left empty, and the mark is there when asked for', () => {
  expect(csv(table([['x', Number.NaN]]), true)).toBe('\ufeffplatform,time [s]\r\nx,\r\n');
});
