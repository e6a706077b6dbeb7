import { describe, expect, it } from 'vitest';
import { drawInteger, streamOf } from '../kernel/random';
import { Cover } from './cover';
import { pack } from './pack';
import { type Filled, Patterns, patternsFor, spread } from './patterns';
import { portfolio } from './policies/portfolio';
import { type Job, type PackProblem, prepare } from './problem';

const problem = (demand: readonly number[], counts: readonly number[], capacity = [100, 100]): PackProblem => ({
  dimensions: 2,
  capacity: Float64Array.from(capacity),
  hostKind: null,
  hostLimit: Infinity,
  demand: Float64Array.from(demand),
  item: Uint8Array.from(counts.flatMap((count, k) => new Array<number>(count).fill(k))),
});

const filled = (job: Job): Filled => new Patterns(job).fill(job.count, 0);

function checkRows(job: Job, { rows, hosts }: Filled): void {
  const carried = new Int32Array(job.classes);
  for (const { pattern, hosts: times } of rows) {
    for (let d = 0; d < job.dimensions; d++) {
      const held = pattern.reduce((sum, count, k) => sum + count * (job.demand[k * job.stride + d] ?? 0), 0);
      expect(held).toBeLessThanOrEqual(job.capacity[d] ?? 0);
    }
    pattern.forEach((count, k) => {
      carried[k] = (carried[k] ?? 0) + count * times;
    });
  }
  job.count.forEach((count, k) => expect(carried[k]).toBeGreaterThanOrEqual(count));
  expect(rows.reduce((sum, { hosts: times }) => sum + times, 0)).toBe(hosts);
}

describe('by patterns', () => {
  it('halves and thirds that fill hosts to the brim need no more than they add up to', () => {
    // 60 of one half, 90 of one third: 30 and 30 hosts.
    const job = prepare(problem([50, 1, 33, 1], [60, 90]));
    expect(filled(job)).toMatchObject({ hosts: 60, bound: 60 });
  });

  it('what exhausts one resource goes with what exhausts the other', () => {
    const job = prepare(problem([90, 10, 10, 90], [1000, 1000]));
    expect(filled(job)).toMatchObject({
      hosts: 1000,
      bound: 1000,
      rows: [{ pattern: Int32Array.of(1, 1), hosts: 1000 }],
    });
  });

  it('the bound sees what sums do not: items just over a third leave a quarter of each host empty', () => {
    const job = prepare(problem([34, 1], [1000]));
    expect(filled(job)).toMatchObject({ hosts: 500, bound: 500 });
  });

  it('any number of items costs the same and comes to a host from the bound', () => {
    const job = prepare(problem([50, 30, 21, 40, 33, 11, 9, 18], [1, 1, 1, 1]));
    const patterns = new Patterns(job);
    for (const scale of [1, 10, 100, 10_000, 1_000_000]) {
      const count = Int32Array.of(3 * scale, 5 * scale, 2 * scale, 7 * scale);
      const found = patterns.fill(count, 0);
      checkRows({ ...job, count }, found);
      expect(found.hosts - found.bound).toBeLessThanOrEqual(1);
    }
  });

  it('what was learned for one number has to do for another when it comes to a host from the bound', () => {
    const job = prepare(problem([50, 30, 21, 40, 33, 11, 9, 18], [300, 500, 200, 700]));
    const patterns = new Patterns(job);
    patterns.fill(job.count, 0);
    const count = Int32Array.of(31, 48, 20, 73);
    expect(patterns.fill(count, 1).hosts).toBeLessThanOrEqual(filled({ ...job, count }).hosts + 1);
  });
});

describe('any problem of few classes', () => {
  const stream = streamOf(12, 0);
  let at = 0;
  const pick = (least: number, most: number) => least + drawInteger(stream, at++, most - least + 1);
  const jobs = Array.from({ length: 80 }, () => {
    const classes = pick(1, 5);
    const demand = Array.from({ length: classes * 2 }, () => pick(5, 60));
    const counts = Array.from({ length: classes }, () => pick(0, 3) * pick(1, 40));
    return prepare(problem(demand, counts));
  });

  it('is packed whole and within the capacity, at most one host from the bound', () => {
    for (const job of jobs) {
      const found = filled(job);
      checkRows(job, found);
      expect(found.hosts).toBeGreaterThanOrEqual(found.bound);
      expect(found.hosts - found.bound).toBeLessThanOrEqual(1);
    }
  });

  it('needs no more hosts than any policy finds, and its bound is below all of them', () => {
    for (const job of jobs) {
      const searched = pack(job.problem, portfolio, { patterns: null });
      const found = pack(job.problem, portfolio);
      expect(found.hosts).toBeLessThanOrEqual(searched.hosts + 1);
      expect(found.bound).toBeGreaterThanOrEqual(searched.bound);
      expect(found.bound).toBeLessThanOrEqual(searched.hosts);
      expect(found.steps).toBe(0);
    }
  });

  it('has the same hosts in fractions as all its patterns together', () => {
    for (const job of jobs.slice(0, 30)) {
      const cover = new Cover(job);
      const { hosts } = cover.mixtureFor(job.count, 'all');
      const fraction = hosts.reduce((sum, each) => sum + each, 0);
      expect(cover.lowerBound()(job.count)).toBe(Math.ceil(fraction - 1e-6));
    }
  });
});

describe('patterns are known', () => {
  const job = prepare(problem([50, 1, 33, 1], [6, 9]));

  it('of hosts that are all alike and may carry anything', () => {
    expect(patternsFor(job)).toBeInstanceOf(Patterns);
    expect(patternsFor(prepare({ ...job.problem, group: Int32Array.of(0, 1) }))).toBeNull();
    expect(patternsFor(prepare({ ...job.problem, pinned: new Int32Array(15).fill(-1) }))).toBeNull();
    const kinds = { hostKind: Uint8Array.of(0, 1), capacity: Float64Array.of(100, 100, 50, 50) };
    expect(patternsFor(prepare({ ...job.problem, ...kinds }))).toBeNull();
  });

  it('not where there are too many', () => {
    const many = Array.from({ length: 13 }, () => [30, 30]).flat();
    expect(patternsFor(prepare(problem(many, new Array<number>(13).fill(1))))).toBeNull();
    expect(patternsFor(prepare(problem([1, 2, 2, 1, 1, 1, 2, 2], [9, 9, 9, 9], [200, 200])))).toBeNull();
  });
});

it('items of a class go to its hosts in order of arrival, those that were not counted nowhere', () => {
  const job = prepare(problem([50, 1, 33, 1], [4, 3]));
  const rows = [
    { pattern: Int32Array.of(2, 0), hosts: 2 },
    { pattern: Int32Array.of(0, 2), hosts: 1 },
  ];
  expect([...spread(job, rows)]).toEqual([0, 0, 1, 1, 2, 2, -1]);
});
