import type { BarPlot, PlotCategory, PlotValue } from '../../model/plot';

type Series = BarPlot['series'][number];

/** A line of bars of a stacked plot: B with its parts, or A with its whole. */
interface Row {
  readonly category: PlotCategory;
  readonly name: string;
  readonly side: 'A' | 'B';
  readonly at: number;
}

const nothing: PlotValue = { value: null, grade: null };

/**
 * A stacked plot with a row of its own for each whole of side A, below that of side B: office programs and PGFPlots stack all
 * series of a row. Plots without a side A are left as they are.
 */
export function unstackedSides(plot: BarPlot): BarPlot {
  const wholes = plot.series.find(({ side }) => side === 'A');
  if (!plot.stacked || !wholes) return plot;
  const rows = plot.categories.flatMap((category, at): Row[] => [
    { category, name: category.name, side: 'B', at },
    ...((wholes.values[at]?.value ?? null) === null
      ? []
      : [{ category, name: `${category.name}, A`, side: 'A' as const, at }]),
  ]);
  const picked = ({ side, values }: Series) =>
    rows.map((row) => (row.side === side ? (values[row.at] ?? nothing) : nothing));
  return {
    ...plot,
    categories: rows.map(({ category, name, side }) => ({
      ...category,
      name,
      note: side === 'A' ? null : category.note,
    })),
    series: plot.series.map((series) => ({ ...series, values: picked(series) })),
    ...(plot.totals && {
      totals: rows.map(({ side, at }) => (side === 'A' ? wholes.values[at] : plot.totals?.[at]) ?? nothing),
    }),
  };
}

/** Series that stand beside each other, each with an axis of its own and with what it was on side A; one where bars are stacked. */
export function facetsOf(plot: BarPlot): BarPlot[] {
  const shown = plot.series.filter(({ side }) => side === 'B');
  if (plot.stacked || shown.length < 2) return [unstackedSides(plot)];
  const before = plot.series.filter(({ side }) => side === 'A');
  return shown.map((series, at) => {
    const pinned = before[at];
    return { ...plot, series: pinned ? [series, pinned] : [series] };
  });
}

/** All numbers that an axis has to show: values, ends of ranges, and the wholes of stacks. */
export function valuesOf({ series, stacked, totals, categories }: BarPlot): number[] {
  const numbers = (values: readonly PlotValue[]): number[] =>
    values.flatMap(({ value, low, high }) => (value === null ? [] : [value, low ?? value, high ?? value]));
  const ends = categories.flatMap((_, at) => {
    const parts = series.map(({ values }) => values[at]?.value ?? 0);
    return [parts.filter((part) => part > 0), parts.filter((part) => part < 0)].map((signed) =>
      signed.reduce((sum, part) => sum + part, 0),
    );
  });
  return [...(stacked ? ends : series.flatMap(({ values }) => numbers(values))), ...numbers(totals ?? [])];
}
