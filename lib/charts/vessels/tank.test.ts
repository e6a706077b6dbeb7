import { expect, test } from 'vitest';
import type { HostGroup } from '../../model/result';
import { cellsOf, levelsOf, reservedOf, strandedOf } from './tank';

const group = (instances: HostGroup['instances']): HostGroup => ({
  first: 0,
  hosts: 1,
  kind: 0,
  instances,
  used: [0.8, 0.5],
  reserved: [0.1, 0],
  stranded: [0.4, 0],
  whyNot: [],
});
const tank = { x: 0, y: 0, side: 103 };

test('levels never go over the rim', () => {
  const { reserved, used, stranded } = levelsOf(group([[0, 4]]), 0);
  expect([reserved, used]).toEqual([0.1, 0.8]);
  expect(stranded).toBeCloseTo(0.2, 12);
});

test('nine instances are three lines of three equal cells', () => {
  const [cells] = cellsOf([tank], group([[0, 9]]), { reserved: 0, used: 1, stranded: 0 });
  expect(cells?.d.match(/M/g)).toHaveLength(3);
  expect(cells?.dashes).toBe('32.33 1');
  expect(cells?.thickness).toBeCloseTo(32.33, 2);
});

test('a second workload begins where the first ends, as rings', () => {
  const cells = cellsOf(
    [tank],
    group([
      [0, 2],
      [1, 2],
    ]),
    { reserved: 0, used: 1, stranded: 0 },
  );
  expect(cells.map(({ workload, part }) => [workload, part])).toEqual([
    [0, 'cell'],
    [1, 'cell'],
    [1, 'core'],
  ]);
});

test('what is nothing is not drawn', () => {
  const levels = levelsOf(group([]), 1);
  expect([reservedOf(tank, levels), strandedOf(tank, levels), cellsOf([tank], group([]), levels).length]).toEqual([
    '',
    '',
    0,
  ]);
});
