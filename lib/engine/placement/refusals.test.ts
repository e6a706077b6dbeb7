import { describe, expect, it } from 'vitest';
import { pack } from './pack';
import { firstFit } from './policies/first-fit';
import { nextFit } from './policies/next-fit';
import type { PackProblem } from './problem';
import { refusals, whyNot } from './refusals';

/** Two hosts of 10 cores and 100 GiB; class 0 is 4 and 10, class 1 is 1 and 60, class 2 is 20 and 20. */
const problem: PackProblem = {
  dimensions: 2,
  capacity: Float64Array.of(10, 100),
  hostKind: null,
  hostLimit: 2,
  demand: Float64Array.of(4, 10, 1, 60, 20, 20),
  item: Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 2),
};

describe('refusals', () => {
  it('name the resource that is short, what is needed, the best that is free, and on how many hosts', () => {
    const packing = pack(problem, firstFit);
    expect([...packing.host]).toEqual([0, 0, 1, 1, -1, 0, 1, -1, -1]);
    expect(refusals(problem, packing)).toEqual([
      {
        class: 0,
        pinned: -1,
        count: 1,
        hosts: 2,
        reasons: [{ kind: 'resource', dimension: 0, need: 4, bestFree: 1, hosts: 2, alone: 2 }],
      },
      {
        class: 1,
        pinned: -1,
        count: 1,
        hosts: 2,
        reasons: [{ kind: 'resource', dimension: 1, need: 60, bestFree: 20, hosts: 2, alone: 2 }],
      },
      {
        class: 2,
        pinned: -1,
        count: 1,
        hosts: 2,
        reasons: [{ kind: 'resource', dimension: 0, need: 20, bestFree: 1, hosts: 2, alone: 2 }],
      },
    ]);
  });

  it('name rules: another tenant, too many alike, too many in all', () => {
    const ruled = {
      ...problem,
      item: Uint8Array.of(0, 1, 0, 0),
      group: Int32Array.of(7, 8, 8),
      separate: Int32Array.of(1, 0, 0),
      perHostLimit: 1,
    };
    const packing = pack(ruled, firstFit);
    expect([...packing.host]).toEqual([0, 1, -1, -1]);
    expect(refusals(ruled, packing)).toEqual([
      {
        class: 0,
        pinned: -1,
        count: 2,
        hosts: 2,
        reasons: [
          { kind: 'instances', hosts: 2, alone: 0 },
          { kind: 'tenant', hosts: 1, alone: 0 },
          { kind: 'alike', hosts: 1, alone: 0 },
        ],
      },
    ]);
    expect(whyNot(ruled, packing, 0, 0).map(({ kind }) => kind)).toEqual(['alike', 'instances']);
  });

  it('say when only the policy stands against it', () => {
    const narrow = { ...problem, item: Uint8Array.of(0, 1, 1, 1, 0, 0, 0) };
    const packing = pack(narrow, nextFit);
    expect([...packing.host]).toEqual([0, 0, 1, -1, 1, 1, -1]);
    const [, last] = refusals(narrow, packing);
    expect(last?.reasons).toEqual([
      { kind: 'resource', dimension: 0, need: 4, bestFree: 5, hosts: 1, alone: 1 },
      { kind: 'policy', hosts: 1, alone: 1 },
    ]);
    expect(whyNot(narrow, packing, 0, 0)).toEqual([]);
  });

  it('of a pinned item ask only its host', () => {
    const pinned = { ...problem, item: Uint8Array.of(0, 0, 0), pinned: Int32Array.of(1, 1, 1) };
    const packing = pack(pinned, firstFit);
    expect([...packing.host]).toEqual([1, 1, -1]);
    expect(refusals(pinned, packing)).toMatchObject([{ class: 0, pinned: 1, count: 1, hosts: 1 }]);
  });

  it('of an unlimited fleet ask the hosts in use and an empty one', () => {
    const endless = { ...problem, hostLimit: Infinity };
    const packing = pack(endless, firstFit);
    expect(packing.hosts).toBe(3);
    expect(refusals(endless, packing)).toMatchObject([{ class: 2, hosts: 4, reasons: [{ need: 20, bestFree: 10 }] }]);
  });

  it('know no host beyond the last', () => {
    expect(() => whyNot(problem, pack(problem, firstFit), 0, 2)).toThrow('there is no host 2, only 2');
  });
});
