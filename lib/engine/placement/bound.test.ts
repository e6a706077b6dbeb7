import { describe, expect, it } from 'vitest';
import { lowerBound } from './bound';
import { anyProblem } from './oracle/any-problem';
import { catalogue, distinct } from './oracle/scenarios';
import { pack } from './pack';
import { portfolio } from './policies/portfolio';
import { type PackProblem, prepare } from './problem';

const bound = (problem: PackProblem): number => lowerBound(prepare(problem));

/** Items by their demands on hosts of 10, one class each. */
function items(demand: number[][], more: Partial<PackProblem> = {}): PackProblem {
  const dimensions = demand[0]!.length;
  return {
    dimensions,
    capacity: new Float64Array(dimensions).fill(10),
    hostKind: null,
    hostLimit: Infinity,
    demand: Float64Array.from(demand.flat()),
    item: Uint8Array.from(demand.keys()),
    ...more,
  };
}

/** Fewest equal hosts, by trying everything: each item in turn on each host in use, or on a new one. */
function optimum({ dimensions, capacity, demand, item }: PackProblem): number {
  const free: Float64Array[] = [];
  let best = item.length;
  const tryFrom = (i: number): void => {
    if (free.length >= best) return;
    if (i === item.length) {
      best = free.length;
      return;
    }
    const need = demand.subarray(item[i]! * dimensions, (item[i]! + 1) * dimensions);
    const hosts = free.length;
    for (let h = 0; h <= hosts; h++) {
      const before = free[h] ?? capacity;
      if (!need.every((amount, d) => amount <= before[d]!)) continue;
      free[h] = before.map((amount, d) => amount - need[d]!);
      tryFrom(i + 1);
      if (h < hosts) free[h] = before;
      else free.pop();
    }
  };
  tryFrom(0);
  return best;
}

describe('the lower bound', () => {
  it('is the fullest resource over the host', () => {
    expect(
      bound(
        items([
          [3, 1],
          [3, 1],
          [3, 9],
          [3, 9],
        ]),
      ),
    ).toBe(2);
    expect(bound(distinct(10_000))).toBe(368);
    expect(bound(distinct(100_000))).toBe(3647);
  });

  it('counts items over half of a host one by one, and what cannot stand beside them', () => {
    expect(bound(items([[6], [6], [6]]))).toBe(3);
    expect(bound(items([[7], [7], [7], [4], [4]]))).toBe(4);
  });

  it('knows that three items of over a third do not share a host', () => {
    expect(bound(items([[4], [4], [4], [4], [4]]))).toBe(3);
  });

  it('finds items that exclude each other in different resources', () => {
    expect(
      bound(
        items([
          [6, 1, 6],
          [5, 6, 1],
          [1, 5, 5],
        ]),
      ),
    ).toBe(3);
  });

  it('adds tenants up, and heeds limits per host', () => {
    expect(bound(items([[1], [1], [1]], { group: Int32Array.of(0, 1, 2) }))).toBe(3);
    expect(bound(items([[1]], { item: new Uint8Array(7), separate: Int32Array.of(2) }))).toBe(4);
    expect(bound(items([[1]], { item: new Uint8Array(7), perHostLimit: 3 }))).toBe(3);
  });

  it('takes the largest hosts first, and leaves out what fits none', () => {
    const hosts = { capacity: Float64Array.of(10, 100), hostKind: Uint8Array.of(0, 0, 1, 0), hostLimit: 4 };
    expect(bound(items([[9], [9], [9], [9]], hosts))).toBe(1);
    expect(bound(items([[60], [50], [5], [1000]], hosts))).toBe(3);
  });

  it('is never above the optimum, nor the optimum above the portfolio', () => {
    let met = 0;
    let exact = 0;
    for (let seed = 0; seed < 200; seed++) {
      const any = anyProblem(seed);
      const problem = items(
        Array.from({ length: 8 }, (_, i) =>
          [0, 1, 2].map((d) => 1 + (((any.item[i * 3 + d] ?? i) + 3 * i + seed * d) % 8)),
        ),
      );
      const best = optimum(problem);
      const packing = pack(problem, portfolio, { steps: 2000 });
      expect(packing.bound).toBeLessThanOrEqual(best);
      expect(packing.hosts).toBeGreaterThanOrEqual(best);
      if (packing.hosts === best) met++;
      if (packing.bound === best) exact++;
    }
    expect(met).toBeGreaterThanOrEqual(195);
    expect(exact).toBeGreaterThan(150);
  });

  it('stays below first fit for many flavours', () => {
    expect(bound(catalogue(10_000))).toBeLessThanOrEqual(379);
  });
});
