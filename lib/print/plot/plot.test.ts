import { expect, test } from 'vitest';
import type { BarPlot, PlotAxis } from '../../model/plot';
import { axisTitle, figure } from './figure';
import { named } from './named';
import { readable } from './readable';
import { facetsOf, unstackedSides, valuesOf } from './rows';
import { niceStep, placeOf, scaleOf } from './scale';
import { spread } from './spread';

const axis = (more: Partial<PlotAxis>): PlotAxis => ({
  title: 'time',
  unit: 's',
  measure: 'duration',
  scale: 'linear',
  ...more,
});

test('three digits with the unit, whole numbers as they are, shares in per cent', () => {
  expect([0.0123456, 0.9, 31.25, 12345.6].map((value) => figure(axis({}), value))).toEqual([
    '0.0123\u00a0s',
    '0.9\u00a0s',
    '31.3\u00a0s',
    '12,346\u00a0s',
  ]);
  expect(figure(axis({}), 1e-7)).toBe('0.0000001\u00a0s');
  expect(figure(axis({ measure: 'share', unit: '' }), 0.285)).toBe('28.5\u00a0%');
  expect(figure(axis({ measure: 'factor', unit: '' }), 1.5)).toBe('1.5×');
  expect(figure(axis({ measure: 'instances', unit: 'instances' }), 1200)).toBe('1,200');
  expect(axisTitle(axis({ scale: 'log' }))).toBe('time, s, logarithmic');
});

test('steps are 1, 2 or 5 of a power of ten; a linear axis has at most seven ticks and begins at zero', () => {
  expect([0.7, 1, 1.2, 3, 7, 30].map(niceStep)).toEqual([1, 1, 2, 5, 10, 50]);
  for (let most = 1; most < 5000; most += 7) {
    const { ticks, low, high } = scaleOf(axis({}), [most], 0.15);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(most * 1.14);
  }
  expect(scaleOf(axis({ measure: 'instances' }), [1, 2], 0).step).toBe(1);
  expect(scaleOf(axis({}), [-3, 10], 0).low).toBe(-5);
});

test('a logarithmic axis goes from a power of ten, and has at most seven ticks over twelve decades', () => {
  const { low, ticks, step } = scaleOf(axis({ scale: 'log' }), [0, 1e-6, 5e5], 0);
  expect(low).toBe(1e-7);
  expect(step).toBe(100);
  expect(ticks).toEqual([1e-7, 1e-5, 1e-3, 0.1, 10, 1000, 1e5]);
  expect(scaleOf(axis({ scale: 'log' }), [], 0).low).toBe(0.1);
  expect(scaleOf(axis({ scale: 'log' }), [1, 12345], 0).high).toBe(12400);
});

test('a value lies between both ends, by its logarithm on a logarithmic axis', () => {
  const scale = { low: 0.1, high: 1000, step: 10, ticks: [] } as const;
  expect(placeOf({ ...scale, kind: 'log' }, 10)).toBeCloseTo(0.5, 12);
  expect(placeOf({ ...scale, kind: 'log' }, 0)).toBe(0);
  expect(placeOf({ ...scale, kind: 'linear', low: 0 }, 250)).toBe(0.25);
});

test('middles are moved apart in their order, within bounds, and evenly where there is no room', () => {
  expect(spread([0.5, 0.5, 0.9], 0.2).map((at) => at.toFixed(2))).toEqual(['0.50', '0.70', '0.90']);
  expect(spread([1, 1], 0.2).map((at) => at.toFixed(2))).toEqual(['0.70', '0.90']);
  expect(spread([0, 0, 0, 0], 0.5).map((at) => at.toFixed(3))).toEqual(['0.125', '0.375', '0.625', '0.875']);
  expect(spread([], 0.2)).toEqual([]);
});

const value = (amount: number | null) => ({ value: amount, grade: null });
const plot: BarPlot = {
  kind: 'bars',
  stacked: true,
  categories: ['x', 'y'].map((id) => ({ id, name: id, family: 'type1', note: 'n' })),
  series: [
    { id: 'p', name: 'p', ink: '$text', side: 'B', values: [value(1), value(2)] },
    { id: 'q', name: 'q', ink: '$text', side: 'B', values: [value(3), value(null)] },
    { id: 'all', name: 'all', ink: '$muted', side: 'A', values: [value(9), value(null)] },
  ],
  totals: [value(4), value(2)],
  value: axis({}),
};

test('wholes of side A get rows of their own, below those of B, and only where there is one', () => {
  const { categories, series, totals } = unstackedSides(plot);
  expect(categories.map(({ id, name, note }) => [id, name, note])).toEqual([
    ['x', 'x', 'n'],
    ['x', 'x, A', null],
    ['y', 'y', 'n'],
  ]);
  expect(series.map(({ values }) => values.map((each) => each.value))).toEqual([
    [1, null, 2],
    [3, null, null],
    [null, 9, null],
  ]);
  expect(totals?.map((each) => each.value)).toEqual([4, 9, 2]);
  expect(Math.max(...valuesOf(unstackedSides(plot)))).toBe(9);
});

test('bars that are not stacked make a facet for each series of B, with its A', () => {
  const facets = facetsOf({ ...plot, stacked: false });
  expect(facets.map(({ series }) => series.map(({ id }) => id))).toEqual([['p', 'all'], ['q']]);
  expect(facetsOf(plot)).toHaveLength(1);
});

test('all lines are named where there is room, otherwise those of B', () => {
  const lines = (['B', 'A', 'B'] as const).map((side, at) => ({
    id: `${at}`,
    name: `${at}`,
    ink: '$text',
    side,
    family: 'type1' as const,
    grade: 'modelled' as const,
    points: [],
  }));
  expect(named(lines, 3).map(({ id }) => id)).toEqual(['0', '1', '2']);
  expect(named(lines, 2.9).map(({ id }) => id)).toEqual(['0', '2']);
});

test('one unit for all figures of a plot: GiB where each is one at least, or the largest is ten', () => {
  const memory = axis({ title: 'memory', unit: 'MiB', measure: 'size' });
  const read = (amounts: readonly number[], value: PlotAxis) => {
    const [series] = plot.series;
    if (!series) throw new Error('no series');
    const { totals: _, ...rest } = plot;
    const found = readable({
      ...rest,
      stacked: false,
      value,
      series: [{ ...series, values: amounts.map((each) => ({ value: each, high: 2 * each, grade: null })) }],
    });
    return found.kind === 'bars' ? [found.value.unit, ...(found.series[0]?.values ?? [])] : [];
  };
  expect(read([512, 94_547.2], memory)).toEqual([
    'GiB',
    { value: 0.5, high: 1, grade: null },
    { value: 92.33125, high: 184.6625, grade: null },
  ]);
  expect(read([1024, 2048], memory)[0]).toBe('GiB');
  expect(read([512, 9216], memory)[0]).toBe('MiB');
  expect(read([0.25, 0.5], axis({}))[0]).toBe('ms');
  expect(read([300, 12_000], axis({ unit: 'W', measure: 'power' }))[0]).toBe('kW');
  expect(read([2048], axis({ unit: 'pages', measure: 'size' }))[0]).toBe('pages');
});
