import { describe, expect, it } from 'vitest';
import type { ExperimentRow } from '../model/experiment';
import { faultOf, publishedOf } from './published';

const figure = (
  quantity: ExperimentRow['quantity'],
  value: number,
  unit: string,
  baseline?: number,
): Parameters<typeof publishedOf>[0] => ({
  quantity,
  value,
  unit,
  ...(baseline === undefined ? {} : { baseline: { value: baseline } }),
});

describe('a published figure', () => {
  it.each([
    ['slowdown', 483, 's', 265, 483 / 265],
    ['slowdown', 2308, 'cycles', 242, 2308 / 242],
    ['slowdown', 5, '% slower', undefined, 1.05],
    ['slowdown', 4, 'x', undefined, 4],
    ['throughput-ratio', 684.38, 'requests/s', 718.24, 684.38 / 718.24],
    ['throughput-ratio', 38, '%', undefined, 0.38],
    ['throughput-ratio', 7.5, '% loss', undefined, 0.925],
    ['latency-added', 48.4, 'us', 32.9, 15.5],
    ['latency-added', 0.06, 'ms', undefined, 60],
    ['latency-added', 14718.59, 'transactions/s', 26608.44, 30.35923],
    ['boot-p50', 160.85, 'ms', undefined, 0.16085],
    ['memory-per-instance', 1048576, 'kB', undefined, 1000],
    ['vmm-memory', 1, 'GiB', undefined, 1024],
    ['sharing-saving', 72, '%', undefined, 0.72],
    ['node-reserve-cpu', 60, 'millicores', undefined, 0.06],
  ] as const)('as %s, %d %s against %s, is %d', (quantity, value, unit, baseline, expected) => {
    expect(faultOf(figure(quantity, value, unit, baseline))).toBe(null);
    const read = publishedOf(figure(quantity, value, unit, baseline));
    expect(read).toBeCloseTo(expected, 5);
  });

  it('needs a baseline where its unit must cancel', () => {
    const allowed =
      'for slowdown one of x, % slower; another unit needs baseline.value: the same figure of the baseline, in that unit';
    expect(faultOf(figure('slowdown', 483, 's'))).toEqual({ field: 'unit', allowed });
    expect(faultOf(figure('slowdown', 483, 's', 0))).toEqual({ field: 'baseline.value', allowed: 'more than 0, in s' });
  });

  it('has a unit of its quantity, and is more than nothing', () => {
    expect(faultOf(figure('boot-mean', 1, 'min'))).toEqual({ field: 'unit', allowed: 'for boot-mean one of s, ms' });
    expect(faultOf(figure('latency-added', 1, 's'))?.allowed).toBe(
      'for latency-added one of us, ms, ns; a rate such as requests/s needs baseline.value in the same',
    );
    expect(faultOf(figure('throughput-ratio', 100, '% loss'))?.field).toBe('value');
    expect(() => publishedOf(figure('boot-mean', 1, 'min'))).toThrow('boot-mean is not measured in min');
  });
});
