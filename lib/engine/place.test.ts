import { describe, expect, it } from 'vitest';
import type { Workload } from '../model/workload';
import { arrivalsOf } from './place';

const mix = (...weights: number[]) => weights.map((weight) => ({ workload: {} as Workload, weight }));

describe('arrivalsOf', () => {
  it('spreads the workloads of a mix evenly', () => {
    expect([...arrivalsOf(mix(1, 1), 6)].toSorted()).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...arrivalsOf(mix(3, 1), 8)].filter((k) => k === 1).length).toBe(2);
  });

  it('keeps the mix within one workload of its weights at every point', () => {
    const weights = [5, 3, 2, 1];
    const counts = [0, 0, 0, 0];
    [...arrivalsOf(mix(...weights), 500)].forEach((k, item) => {
      counts[k] = (counts[k] ?? 0) + 1;
      counts.forEach((count, workload) => {
        expect(Math.abs(count - ((item + 1) * (weights[workload] ?? 0)) / 11)).toBeLessThan(1);
      });
    });
  });

  it('begins the same however many follow', () => {
    expect([...arrivalsOf(mix(4, 2, 1), 20)]).toEqual([...arrivalsOf(mix(4, 2, 1), 90).subarray(0, 20)]);
  });
});
