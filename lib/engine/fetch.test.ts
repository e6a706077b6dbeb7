import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import type { Scenario } from '../model/scenario';
import { estateOf } from './estate';
import { containers, database, known, layoutBy, machines, nested, scenario, service } from './estate.fixture';
import { awaitImages } from './fetch';
import type { Layout } from './layout';

const there = (platform: Platform, layout: Layout, able: readonly number[], changes: Partial<Scenario> = {}) => {
  const times = Float64Array.from(able);
  const waited = awaitImages(estateOf({ ...scenario, ...changes }, platform), layout, times);
  expect([...(waited ?? times.map(() => 0))]).toEqual(
    able.map((since, item) => Math.fround((times[item] ?? 0) - since)),
  );
  return [...times];
};
const mix = [service, database].map((workload) => ({ workload, weight: 1 }));

describe('images', () => {
  it('take the set-up and then the pace of one fetch: 1 s and 200 MiB at 50 MiB/s', () => {
    expect(there(containers, layoutBy([[0]]), [0])).toEqual([5]);
    expect(there(containers, layoutBy([[0]]), [7])).toEqual([12]);
  });

  it('of a machine come with the guest’s, side by side: 200 and 500 MiB', () => {
    expect(there(machines, layoutBy([[0]]), [0])).toEqual([1 + 500 / 50]);
  });

  it('are fetched once by each host, when the first workload wants them', () => {
    expect(there(containers, layoutBy([[0, 0, 0]]), [3, 0, 9])).toEqual([5, 5, 9]);
    expect(there(containers, layoutBy([[0], [0]]), [0, 0])).toEqual([5, 5]);
  });

  it('of two workloads are two fetches on one host', () => {
    // Three hosts with two images each ask for 300 MiB/s of the 100 that the store sends.
    expect(
      there(
        containers,
        layoutBy([
          [0, 1],
          [0, 1],
          [0, 1],
        ]),
        new Array(6).fill(0),
        { mix },
      ),
    ).toEqual(new Array(6).fill(1 + 1200 / 100));
  });

  it('are fetched by each node guest for itself', () => {
    expect(there(nested, layoutBy([[0], [0], [0], [0]], 4), [0, 0, 0, 0])).toEqual(new Array(4).fill(1 + 800 / 100));
  });

  it('share the egress with those still on their way', () => {
    // Alone from 1 s to 3 s at 50; then three at 100/3: the first has 100 MiB left and is through at 6 s.
    const [first, ...others] = there(containers, layoutBy([[0], [0], [0]]), [0, 2, 2]);
    expect(first).toBeCloseTo(6, 12);
    expect(others).toEqual([8, 8]);
  });
});

describe('nothing is fetched', () => {
  it.each([
    ['where instances use the files of the host', { ...containers, image: 'host' }],
    ['where workloads stay on their machines', { ...containers, staysOnSource: true }],
  ] as const)('%s', (_, platform) => {
    expect(there(platform, layoutBy([[0, 0]]), [0, 4])).toEqual([0, 4]);
  });
});

it('the pace of one fetch holds where the store could send more', () => {
  const imageStore = { ...scenario.imageStore, egress: known(10_000, 'MiB/s') };
  expect(there(containers, layoutBy([[0], [0], [0]]), [0, 0, 0], { imageStore })).toEqual([5, 5, 5]);
});
