import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lowerBound } from './bound';
import { pack } from './pack';
import { place, placePlainly } from './place';
import { bestFit } from './policies/best-fit';
import { dotProduct } from './policies/dot-product';
import { firstFit } from './policies/first-fit';
import { firstFitLargest } from './policies/first-fit-largest';
import { firstFitSquares } from './policies/first-fit-squares';
import { firstFitSum } from './policies/first-fit-sum';
import { leastRemainder } from './policies/least-remainder';
import { portfolio } from './policies/portfolio';
import { type PackProblem, prepare } from './problem';
import { hostsIn } from './tally';

interface Instance {
  readonly name: string;
  readonly cap: readonly number[];
  readonly items: readonly (readonly number[])[];
  readonly lb: number;
  readonly opt: number | null;
  readonly bestHeuristic: number;
  readonly bins: Readonly<Record<string, number>>;
}

const instances: readonly Instance[] = readFileSync(new URL('oracle/vector-packing.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Instance => JSON.parse(line));

const problemOf = ({ cap, items }: Pick<Instance, 'cap' | 'items'>): PackProblem => ({
  dimensions: cap.length,
  capacity: Float64Array.from(cap),
  hostKind: null,
  hostLimit: Infinity,
  demand: Float64Array.from(items.flat()),
  item: Uint8Array.from(items.keys()),
});

describe('720 published instances of vector bin packing', () => {
  it.each([
    ['FF', firstFit],
    ['FFD-L1-Avg', firstFitSum],
    ['FFD-Linf-Unit', firstFitLargest],
    ['FFD-L2-Avg', firstFitSquares],
    ['BCS-DP1-Avg', dotProduct],
    ['BCS-L2Norm-Avg', leastRemainder],
  ])('%s uses the published number of hosts on every one', (column, ranking) => {
    const ours = instances.map((instance) => hostsIn(place(prepare(problemOf(instance)), ranking, 1)));
    expect(ours).toEqual(instances.map(({ bins }) => bins[column]));
  });

  it('the bound is at least the published one, and never above the optimum', () => {
    for (const instance of instances) {
      const bound = lowerBound(prepare(problemOf(instance)));
      expect(bound, instance.name).toBeGreaterThanOrEqual(instance.lb);
      expect(bound, instance.name).toBeLessThanOrEqual(instance.opt ?? Infinity);
    }
  });

  it('the portfolio is closer to the optimum on average than the best of 351 published heuristics, on a small budget', () => {
    const known = instances.flatMap(({ opt, ...instance }) => (opt === null ? [] : [{ ...instance, opt }]));
    const mean = (bins: readonly number[]): number =>
      bins.reduce((sum, count, n) => sum + count / (known[n]?.opt ?? 0), 0) / known.length;
    const ours = known.map((instance) => pack(problemOf(instance), portfolio, { steps: 20_000 }).hosts);
    expect(known).toHaveLength(650);
    expect(mean(known.map(({ bestHeuristic }) => bestHeuristic))).toBeCloseTo(1.048, 3);
    expect(mean(ours)).toBeLessThan(1.04);
    expect(ours.every((hosts, n) => hosts >= (known[n]?.opt ?? 0))).toBe(true);
  }, 60_000);

  it('best fit by buckets is the plain one in five and ten dimensions, too', () => {
    for (const instance of instances.filter((_, n) => n % 8 === 0)) {
      const job = prepare(problemOf(instance));
      expect(place(job, bestFit, 1)).toEqual(placePlainly(job, bestFit, 1));
    }
  });
});
