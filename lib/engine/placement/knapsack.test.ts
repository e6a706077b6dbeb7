import { describe, expect, it } from 'vitest';
import { drawInteger, streamOf } from '../kernel/random';
import { Knapsack } from './knapsack';
import { type Job, type PackProblem, prepare } from './problem';

const problem = (change: Partial<PackProblem>): PackProblem => ({
  dimensions: 2,
  capacity: Float64Array.of(10, 10),
  hostKind: null,
  hostLimit: Infinity,
  demand: Float64Array.of(3, 1, 1, 3, 2, 2),
  item: new Uint8Array(0),
  ...change,
});

const many = 1e6;

/** All fillings of a host, one class after the other. */
function bestByTrial(job: Job, price: Float64Array, stock: Int32Array | null): number {
  const free = Array.from({ length: job.dimensions }, (_, d) => job.capacity[d] ?? 0);
  const rest = (k: number, left: number): number => {
    if (k === job.classes) return 0;
    let best = rest(k + 1, left);
    const need = Array.from({ length: job.dimensions }, (_, d) => job.demand[k * job.stride + d] ?? 0);
    let taken = 0;
    while (taken < left && taken < (stock?.[k] ?? Infinity) && need.every((each, d) => each <= (free[d] ?? 0))) {
      taken++;
      need.forEach((each, d) => {
        free[d] = (free[d] ?? 0) - each;
      });
      best = Math.max(best, taken * (price[k] ?? 0) + rest(k + 1, left - taken));
    }
    need.forEach((each, d) => {
      free[d] = (free[d] ?? 0) + taken * each;
    });
    return best;
  };
  return rest(0, Math.min(job.perHostLimit, 1000));
}

describe('a host of 10 and 10', () => {
  const sack = new Knapsack(prepare(problem({})));

  it('takes what is worth most for both of its resources', () => {
    // Two of each of the first classes and one of the last fill it to the brim.
    expect(sack.fill({ price: Float64Array.of(3, 3, 2.5), floor: 0, branches: many })).toEqual({
      pattern: Int32Array.of(2, 2, 1),
      most: 14.5,
    });
  });

  it('takes no class that is worth nothing, nor more than there are', () => {
    const order = { floor: 0, branches: many };
    expect(sack.fill({ ...order, price: Float64Array.of(1, 0, 0) }).pattern).toEqual(Int32Array.of(3, 0, 0));
    const stock = Int32Array.of(1, 9, 0);
    expect(sack.fill({ ...order, price: Float64Array.of(3, 3, 2.5), stock }).pattern).toEqual(Int32Array.of(1, 3, 0));
  });

  it('has nothing to offer above what it is worth', () => {
    expect(sack.fill({ price: Float64Array.of(3, 3, 2.5), floor: 14.5, branches: many })).toEqual({
      pattern: null,
      most: 14.5,
    });
    expect(sack.guess({ price: Float64Array.of(3, 3, 2.5), floor: 14.5, branches: many })).toBeNull();
  });

  it('tells what a class fills alone', () => {
    expect([0, 1, 2].map((k) => sack.mostAlone(k))).toEqual([3, 3, 5]);
  });
});

describe('any host', () => {
  const stream = streamOf(11, 0);
  let at = 0;
  const pick = (least: number, most: number) => least + drawInteger(stream, at++, most - least + 1);
  const cases = Array.from({ length: 60 }, () => {
    const [classes, dimensions] = [pick(1, 4), pick(1, 3)];
    const limit = pick(0, 2) === 0 ? { perHostLimit: pick(1, 6) } : {};
    const job = prepare(
      problem({
        dimensions,
        capacity: Float64Array.from({ length: dimensions }, () => pick(20, 60)),
        demand: Float64Array.from({ length: classes * dimensions }, () => pick(0, 3) * pick(1, 8)),
        ...limit,
        ...(limit.perHostLimit === undefined && { perHostLimit: 9 }),
      }),
    );
    const price = Float64Array.from({ length: classes }, () => pick(0, 20) / 4);
    const stock = pick(0, 1) ? Int32Array.from({ length: classes }, () => pick(0, 3)) : null;
    return { job, price, stock, best: bestByTrial(job, price, stock) };
  });
  const worth = (pattern: Int32Array | null, price: Float64Array) =>
    pattern ? pattern.reduce((sum, count, k) => sum + count * (price[k] ?? 0), 0) : 0;

  it('is filled as the trial of all fillings finds it', () => {
    for (const { job, price, stock, best } of cases) {
      const order = { price, floor: 0, branches: many, ...(stock && { stock }) };
      const { pattern, most } = new Knapsack(job).fill(order);
      expect(worth(pattern, price)).toBeCloseTo(best, 9);
      expect(most).toBeCloseTo(best, 9);
    }
  });

  it('is never said to be worth less than it is when the search breaks off', () => {
    for (const { job, price, stock, best } of cases)
      for (const branches of [0, 1, 3, 10]) {
        const { pattern, most } = new Knapsack(job).fill({ price, floor: 0, branches, ...(stock && { stock }) });
        expect(worth(pattern, price)).toBeLessThanOrEqual(best + 1e-9);
        expect(most).toBeGreaterThanOrEqual(best - 1e-9);
      }
  });
});
