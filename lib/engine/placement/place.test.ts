import { describe, expect, it } from 'vitest';
import { firstFitDirections } from './first-fit-directions';
import { newFleet } from './fleet';
import { anyProblem } from './oracle/any-problem';
import { catalogue, checksum, distinct } from './oracle/scenarios';
import { place, placePlainly } from './place';
import { policies } from './policies';
import { bestFit } from './policies/best-fit';
import { bestFitLargest } from './policies/best-fit-largest';
import { firstFit } from './policies/first-fit';
import { firstFitLargest } from './policies/first-fit-largest';
import { prepare } from './problem';
import { hostsIn } from './tally';

const rankings = policies.flatMap((policy) => ('score' in policy && policy.by === 'workload' ? [policy] : []));

describe('the fast paths', () => {
  it.each(rankings.map((ranking) => [ranking.id, ranking] as const))('%s answers like the plain scan', (_, ranking) => {
    for (let seed = 0; seed < 300; seed++) {
      const job = prepare(anyProblem(seed));
      expect(place(job, ranking, seed), `problem ${seed}`).toEqual(placePlainly(job, ranking, seed));
    }
  });

  it('first fit by directions answers like the plain scan, with and without a limit', () => {
    for (const dimensions of [4, 2]) {
      for (const hostLimit of [Infinity, 70]) {
        const whole = distinct(2000, 7);
        const job = prepare({ ...narrowed(whole, dimensions), hostLimit });
        const host = new Int32Array(job.items);
        firstFitDirections(job, newFleet(job), null, host);
        expect(host).toEqual(placePlainly(job, firstFit, 1));
      }
    }
  });
});

/** Items in pairs that fill a host to the last unit of every resource: each first half, then each second half. */
function halves(pairs: number): ReturnType<typeof distinct> {
  const { capacity, demand, ...rest } = distinct(pairs, 3);
  const others = demand.map((amount, at) => capacity[at % 4]! - amount);
  return {
    ...rest,
    capacity,
    demand: Float64Array.from([...demand, ...others]),
    item: Uint32Array.from({ length: 2 * pairs }, (_, i) => (i < pairs ? pairs + i : i - pairs)),
  };
}

function narrowed(problem: ReturnType<typeof distinct>, dimensions: number): ReturnType<typeof distinct> {
  const keep = (rows: Float64Array): Float64Array => rows.filter((_, at) => at % problem.dimensions < dimensions);
  return { ...problem, dimensions, capacity: keep(problem.capacity), demand: keep(problem.demand) };
}

describe('to the last unit', () => {
  it('best fit and first fit by directions find the host that an item fills exactly', () => {
    const job = prepare(halves(400));
    const host = new Int32Array(job.items);
    firstFitDirections(job, newFleet(job), null, host);
    expect(host).toEqual(placePlainly(job, firstFit, 1));
    expect(place(job, bestFit, 1)).toEqual(placePlainly(job, bestFit, 1));
  });

  it('best fit looks in the bucket of exactly its own size', () => {
    const problem = { dimensions: 1, capacity: Float64Array.of(2 ** 20), hostKind: null, hostLimit: Infinity };
    const demand = Float64Array.of(2 ** 20 - 65_535, 65_535);
    const job = prepare({ ...problem, demand, item: Uint8Array.of(0, 1) });
    expect([...place(job, bestFit, 1)]).toEqual([0, 0]);
  });
});

describe('scenario S1 with 10,000 items', () => {
  const items = prepare(distinct(10_000));
  it.each([
    [firstFit, 371, 3791110793],
    [bestFit, 371, 2121896318],
    [firstFitLargest, 427, 3790649474],
    [bestFitLargest, 425, 3869668326],
  ])('places distinct items as every other program does: $id', (ranking, hosts, sum) => {
    const host = place(items, ranking, 1);
    expect(hostsIn(host)).toBe(hosts);
    expect(checksum(host)).toBe(sum);
  });

  it('places 32 flavours as every other program does', () => {
    const job = prepare(catalogue(10_000));
    const host = place(job, firstFit, 1);
    expect([hostsIn(host), checksum(host)]).toEqual([379, 2935458105]);
    expect(hostsIn(place(job, firstFitLargest, 1))).toBe(510);
  });
});
