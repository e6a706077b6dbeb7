import { expect, it } from 'vitest';
import { disagreements } from './conflict';

const of = (id: string) => disagreements.find((each) => each.id === id);

it('is between figures that differ, of two sources or two rows at least', () => {
  expect(disagreements.filter(({ claims, low, high }) => claims.length < 2 || high < 1.1 * low)).toEqual([]);
  expect(new Set(disagreements.map(({ id }) => id)).size).toBe(disagreements.length);
});

it('is in one unit: 408 ns and 0.63 µs, 110 ms and 1.3 s', () => {
  expect(of('gvisor-call')?.claims.map(({ value }) => Number(value.toFixed(3)))).toEqual([
    0.408, 0.5, 0.63, 0.763, 0.8,
  ]);
  expect([of('firecracker-start')?.low, of('firecracker-start')?.high]).toEqual([0.11, 1.3]);
});

it('is about what lies beyond the baseline where that is the question: 52.391 - 5.457 MB', () => {
  expect(of('gvisor-memory')?.low).toBe(14);
  expect(of('gvisor-memory')?.high).toBeCloseTo(46.934, 9);
});

it('never rests on what was only recalled', () => {
  const recalled = disagreements.flatMap(({ claims }) => claims.filter(({ row }) => row.confidence === 'memory'));
  expect(recalled.map(({ row }) => row.id)).toEqual([]);
});
