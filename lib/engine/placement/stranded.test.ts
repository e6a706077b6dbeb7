import { expect, it } from 'vitest';
import { pack } from './pack';
import { firstFit } from './policies/first-fit';
import type { PackProblem } from './problem';
import { stranded } from './stranded';

const problem: PackProblem = {
  dimensions: 2,
  capacity: Float64Array.of(10, 100),
  hostKind: null,
  hostLimit: Infinity,
  demand: Float64Array.of(4, 10, 1, 60),
  item: Uint8Array.of(0, 0, 0),
};

it('counts what the most common class cannot use for want of something else', () => {
  // Host 0: 2 cores and 80 GiB left, too few cores. Host 1: 6 cores and 90 GiB left, room for one more.
  expect(stranded(problem, pack(problem, firstFit))).toEqual({
    class: 0,
    free: Float64Array.of(8, 170),
    stranded: Float64Array.of(0, 80),
    blocked: Float64Array.of(1, 0),
  });
});

it('strands nothing on a host that is short of everything', () => {
  const full = { ...problem, demand: Float64Array.of(5, 50, 1, 60), item: Uint8Array.of(0, 0) };
  const { stranded: left, blocked } = stranded(full, pack(full, firstFit));
  expect([...left]).toEqual([0, 0]);
  expect([...blocked]).toEqual([1, 1]);
});

it('has no class to ask for where nothing is placed', () => {
  const empty = { ...problem, item: new Uint8Array(0) };
  expect(stranded(empty, pack(empty, firstFit))).toMatchObject({ class: -1, free: Float64Array.of(0, 0) });
});
