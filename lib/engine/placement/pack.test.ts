import { describe, expect, it } from 'vitest';
import { anyProblem } from './oracle/any-problem';
import { distinct, families } from './oracle/scenarios';
import { pack } from './pack';
import { policies } from './policies';
import { portfolio } from './policies/portfolio';
import { fitsSomewhere, kindOf, type PackProblem, prepare } from './problem';

/** What a packing breaks, in words; the independent judge of all policies. */
function faults(problem: PackProblem, host: Int32Array): string[] {
  const { dimensions, demand, item, group, separate, pinned, capacity, perHostLimit = Infinity } = problem;
  const job = prepare(problem);
  const carried = new Map<number, number[]>();
  host.forEach((h, i) => {
    if (h >= 0) carried.set(h, [...(carried.get(h) ?? []), i]);
  });
  const found: string[] = [];
  for (const [h, items] of carried) {
    if (h >= problem.hostLimit) found.push(`there is no host ${h}`);
    for (let d = 0; d < dimensions; d++) {
      const used = items.reduce((sum, i) => sum + demand[item[i]! * dimensions + d]!, 0);
      if (used > capacity[kindOf(job, h) * dimensions + d]!) found.push(`host ${h} is over in ${d}`);
    }
    if (group && new Set(items.map((i) => group[item[i]!])).size > 1) found.push(`host ${h} mixes tenants`);
    if (items.length > perHostLimit) found.push(`host ${h} carries ${items.length}`);
    separate?.forEach((most, k) => {
      if (most > 0 && items.filter((i) => item[i] === k).length > most) found.push(`host ${h} has too many of ${k}`);
    });
  }
  host.forEach((h, i) => {
    if (h >= 0 && pinned && pinned[i]! >= 0 && pinned[i] !== h) found.push(`item ${i} has left its host`);
  });
  return found;
}

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  it('keeps every rule, counts right, and never beats the bound', () => {
    for (let seed = 0; seed < 150; seed++) {
      const problem = anyProblem(seed);
      const job = prepare(problem);
      const packing = pack(problem, policy, { steps: 1000, seed });
      expect(faults(problem, packing.host), `problem ${seed}`).toEqual([]);
      const placed = [...packing.host].filter((h) => h >= 0);
      expect(packing.hosts).toBe(new Set(placed).size);
      expect(packing.refused).toBe(packing.host.length - placed.length);
      const possible = [...problem.item].filter((k) => fitsSomewhere(job, k)).length;
      if (placed.length === possible) expect(packing.hosts).toBeGreaterThanOrEqual(packing.bound);
    }
  });

  it('gives the same answer twice', () => {
    const problem = anyProblem(3);
    expect(pack(problem, policy, { steps: 1000, seed: 5 })).toEqual(pack(problem, policy, { steps: 1000, seed: 5 }));
  });
});

describe('the portfolio', () => {
  it('is never worse than a member', () => {
    for (const { make } of families) {
      const problem = make(100, 1);
      const best = Math.min(...portfolio.members.map((member) => pack(problem, member).hosts));
      expect(pack(problem, portfolio, { steps: 0 }).hosts).toBe(best);
      expect(pack(problem, portfolio).hosts).toBeLessThanOrEqual(best);
    }
  });

  it('numbers hosts from 0 without gaps, after a search too', () => {
    const { host, hosts, steps } = pack(families[2]!.make(100, 1), portfolio, { steps: 20_000 });
    expect(steps).toBeGreaterThan(0);
    expect([...new Set(host)].sort((a, b) => a - b)).toEqual([...Array(hosts).keys()]);
  });

  it('proves 120 items of the reference mix optimal', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { hosts, bound } = pack(distinct(120, seed, 4), portfolio);
      expect(hosts).toBe(bound);
    }
  });

  it('refuses as few as it can where hosts are scarce', () => {
    const problem = { ...distinct(120, 1, 4), hostLimit: 10 };
    const first = portfolio.members.map((member) => pack(problem, member).refused);
    expect(pack(problem, portfolio).refused).toBeLessThan(Math.min(...first));
  });

  it('keeps to its budget, and uses none when the first member meets the bound', () => {
    expect(pack(families[2]!.make(100, 1), portfolio, { steps: 5000 }).steps).toBe(5000);
    const easy = { ...distinct(120, 1, 4), item: new Uint8Array(100) };
    expect(pack(easy, portfolio)).toMatchObject({ steps: 0, refused: 0 });
  });
});

describe('a broken promise', () => {
  const problem = distinct(4);
  it.each([
    [{ capacity: Float64Array.of(1, 2, 3) }, 'capacity has 3 numbers, not a multiple of 4'],
    [{ demand: Float64Array.of(1, 2, 3, 4.5) }, 'demand 4.5 is not a whole number below 2^31'],
    [{ item: Uint8Array.of(0, 9) }, 'item 1 is of class 9, there are 4'],
    [{ hostLimit: -1 }, 'host limit is -1'],
    [{ hostLimit: 3, pinned: Int32Array.of(-1, 7, -1, -1) }, 'item 1 is pinned to host 7, there are 3'],
  ])('is named with its value: %o', (change, message) => {
    expect(() => pack({ ...problem, ...change }, portfolio)).toThrow(message);
  });
});
