import { expect, test } from 'vitest';
import type { BarPlot, Plot } from '../../model/plot';
import { plots } from '../../print/sheet.fixture';
import { drawPlot } from './draw-plot';

const draw = (plot: Plot, focus: ReadonlySet<string> | null = null) =>
  drawPlot(
    { id: 'x', title: 'X' },
    plot,
    { width: 889, height: 410, focus, texture: false },
    { headline: 'H.', summary: 'S.' },
  );

test.each(Object.entries(plots))(
  '%s: one row for each value that is known, and one for each platform without',
  (_, plot) => {
    const { table, marks, width, height } = draw(plot);
    const known =
      plot.kind === 'lines'
        ? plot.series.flatMap(({ points }) => points).length
        : plot.series
            .flatMap(({ values }) => values)
            .filter(({ value }) => value !== null && (value !== 0 || !plot.stacked)).length;
    const silent =
      plot.kind === 'lines'
        ? 0
        : plot.categories.filter((_, at) => plot.series.every(({ values }) => values[at]?.value === null)).length;
    const totals = plot.kind === 'bars' && plot.stacked ? plot.categories.length : 0;
    expect(table.rows.length).toBe(known + silent + totals);
    expect([marks.length, width, height]).toEqual([table.rows.length, 889, 410]);
  },
);

const stack: BarPlot = {
  kind: 'bars',
  stacked: true,
  categories: [{ id: 'a', name: 'A', family: 'type1', note: null }],
  series: [30, -10, 20].map((value, at) => ({
    id: `s${at}`,
    name: `part ${at}`,
    ink: '$type1',
    side: 'B',
    values: [{ value, grade: 'measured' }],
  })),
  value: { title: 'time', unit: '', measure: 'share', scale: 'linear' },
};

test('parts stand end to end, negative ones to the left of zero, as long as they are large', () => {
  const scene = draw(stack);
  const [first, negative, last] = scene.marks;
  const [a = 0, b = 0, c = 0] = [first, negative, last].map((mark) => 2 * (mark?.rx ?? 0));
  expect(a / b).toBeCloseTo(3, 1);
  expect(c / b).toBeCloseTo(2, 1);
  expect((first?.x ?? 0) + a / 2).toBeCloseTo((last?.x ?? 0) - c / 2, 1);
  expect((negative?.x ?? 0) + b / 2).toBeCloseTo((first?.x ?? 0) - a / 2, 1);
  expect(scene.table.rows.at(-1)?.[3]).toBe(40);
});

test('a stated total stands in place of the sum', () => {
  const scene = draw({ ...stack, totals: [{ value: 35, grade: 'modelled', sources: ['s'] }] });
  expect(scene.table.rows.at(-1)).toEqual(['A', 'Type 1', 'all', 35, null, null, 'modelled', 's']);
});
