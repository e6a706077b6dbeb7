import { describe, expect, it } from 'vitest';
import type { Experiment, ExperimentRow } from './model/experiment';
import type { Askable } from './model/known';
import type { Platform } from './model/platform';
import { drawnAt, near } from './near';
import { askables } from './near/askables';
import { platforms } from './platforms';
import { parse } from './query';

const asked = (id: string) => askables.find((each) => each.id === id) as Askable;
const platform = (id: string) => platforms.find((each) => each.id === id) as Platform;
const { scenario } = parse('n=10&hosts=dell-r740&work=static-web');
const experiment: Experiment = { name: 'test', rows: [] };

const row = (id: string, more: Partial<ExperimentRow>): ExperimentRow => ({
  id,
  source: id,
  host: 'dell-r740',
  platform: 'firecracker',
  workload: 'static-web',
  instances: 10,
  quantity: 'boot-p50',
  value: 1,
  unit: 's',
  use: 'check',
  ...more,
});
const nearest = (rows: readonly ExperimentRow[], quantity = 'boot-p50', id = 'firecracker') =>
  near(
    asked(quantity),
    platform(id),
    scenario,
    rows.map((each) => ({ experiment, row: each, year: 2018 })),
  );
const distance = (more: Partial<ExperimentRow>) => nearest([row('a', more)])[0]?.distance;

describe('distance', () => {
  it('is nothing where all is the same', () => {
    expect(nearest([row('a', {})])[0]).toMatchObject({
      distance: 0,
      same: ['same platform', 'same quantity', 'same workload', 'same machine', '10 at once'],
      differs: [],
    });
  });

  it('is one point for each place among statistics of a start, two for each phase unseen, three for the cache', () => {
    expect(distance({ quantity: 'boot-p90' })).toBe(2);
    expect(distance({ quantity: 'makespan' })).toBe(5);
    expect(distance({ clock: { from: 'monitor', to: 'kernel' } })).toBe(8);
    expect(distance({ clock: { from: 'monitor', to: 'kernel' }, without: ['firmware'] })).toBe(10);
    expect(distance({ cache: 'cold' })).toBe(3);
  });

  it('is ten points for each power of ten between starts in flight, however often that was repeated', () => {
    expect(distance({ instances: 1000 })).toBe(20);
    expect(distance({ instances: 500, concurrency: 10 })).toBe(0);
    const [serial] = nearest([row('a', { instances: 500, concurrency: 1 })]);
    expect([serial?.distance, serial?.differs]).toEqual([10, ['one at a time rather than 10 at once']]);
  });

  it('is ten points a place and two for each power of ten of instances for what is no start', () => {
    const memory = (more: Partial<ExperimentRow>) =>
      nearest([row('a', { quantity: 'memory-per-instance', unit: 'MiB', ...more })], 'memory-per-instance')[0]
        ?.distance;
    expect([memory({}), memory({ instances: 1000 }), memory({ quantity: 'memory-total' })]).toEqual([0, 4, 10]);
  });

  it('is half a point and half of the years for another machine: 2017 and 2018 are one apart', () => {
    expect(distance({ host: { other: 'a cloud' } })).toBe(1);
  });

  it('is eight for a workload with another guest, and says which', () => {
    const [found] = nearest([row('a', { workload: { other: 'hackbench' } })]);
    expect([found?.distance, found?.differs]).toEqual([8, ['“hackbench” rather than Static web server']]);
  });

  it('is a hundred or more for another platform of the family, and without end beyond', () => {
    expect(distance({ platform: 'cloud-hypervisor' })).toBeGreaterThanOrEqual(100);
    expect(distance({ platform: 'cloud-hypervisor' })).toBeLessThan(151);
    expect(nearest([row('a', { platform: 'docker' }), row('b', { platform: { other: 'OSv' } })])).toEqual([]);
  });

  it('knows no row of another quantity', () => {
    expect(nearest([row('a', { quantity: 'image-size' })])).toEqual([]);
    expect(nearest([row('a', {})], 'density')).toEqual([]);
  });
});

it('shows at most eight rows and three of one source, nearest first, ties in the order given', () => {
  const rows = [1, 10, 100, 1000, 10_000].flatMap((instances) =>
    ['a', 'b', 'c'].map((source) => row(`${source}-${instances}`, { source, instances })),
  );
  expect(nearest(rows).map(({ row: { id } }) => id)).toEqual([
    'a-10',
    'b-10',
    'c-10',
    'a-1',
    'b-1',
    'c-1',
    'a-100',
    'b-100',
  ]);
});

it('draws totals for each instance and throughput as the time that it takes', () => {
  expect(drawnAt({ quantity: 'memory-total', instances: 4 }, 100)).toBe(25);
  expect(drawnAt({ quantity: 'throughput-ratio' }, 0.8)).toBe(1.25);
  expect(drawnAt({ quantity: 'boot-mean' }, 3)).toBe(3);
});
