import type { BarPlot, LinePlot, Measure, Plot, PlotAxis, PlotValue } from '../../model/plot';

/** A unit, and how many of the unit that plots are in it is. */
type Step = readonly [factor: number, unit: string];

/** Units by what they measure, the smallest first; plots are in those of factor 1. */
const ladders: { readonly [M in Measure]?: readonly Step[] } = {
  duration: [
    [1e-6, 'µs'],
    [1e-3, 'ms'],
    [1, 's'],
  ],
  size: [
    [1 / 1024, 'KiB'],
    [1, 'MiB'],
    [1024, 'GiB'],
    [1024 ** 2, 'TiB'],
    [1024 ** 3, 'PiB'],
  ],
  power: [
    [1, 'W'],
    [1e3, 'kW'],
    [1e6, 'MW'],
  ],
};

const same: Step = [1, ''];

/**
 * The one unit for all values of an axis: the largest in which every value is at least 1, as it is written, or the largest value at
 * least 10. So figures read as they do in a headline, which chooses a unit for each. An axis in another unit keeps that.
 */
function stepOf({ measure, unit }: PlotAxis, values: readonly number[]): Step {
  const ladder = ladders[measure] ?? [];
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0 || !ladder.some(([factor, name]) => factor === 1 && name === unit)) return [1, unit];
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  const written = (value: number, factor: number): number => Number((value / factor).toPrecision(3));
  return ladder.findLast(([factor]) => written(least, factor) >= 1 || written(most, factor) >= 10) ?? ladder[0] ?? same;
}

const valuesIn = (values: readonly PlotValue[], factor: number): PlotValue[] =>
  values.map(({ value, low, high, ...rest }) => ({
    ...rest,
    value: value === null ? null : value / factor,
    ...(low !== undefined && { low: low / factor }),
    ...(high !== undefined && { high: high / factor }),
  }));

/** What stands in words at bars. */
const figuresOf = ({ series, stacked, totals }: BarPlot): number[] =>
  [...(stacked && totals ? totals : series.flatMap(({ values }) => values))].flatMap(({ value }) => value ?? []);

function bars(plot: BarPlot): BarPlot {
  const [factor, unit] = stepOf(plot.value, figuresOf(plot));
  if (factor === 1) return plot;
  return {
    ...plot,
    series: plot.series.map((series) => ({ ...series, values: valuesIn(series.values, factor) })),
    ...(plot.totals && { totals: valuesIn(plot.totals, factor) }),
    value: { ...plot.value, unit },
  };
}

function lines(plot: LinePlot): LinePlot {
  const points = plot.series.flatMap((series) => series.points);
  const x = stepOf(
    plot.x,
    points.map(([at]) => at),
  );
  const y = stepOf(
    plot.value,
    points.map(([, value]) => value),
  );
  if (x[0] === 1 && y[0] === 1) return plot;
  return {
    ...plot,
    series: plot.series.map((series) => ({
      ...series,
      points: series.points.map(([at, value]) => [at / x[0], value / y[0]] as const),
    })),
    ...(plot.now !== undefined && { now: plot.now / x[0] }),
    x: { ...plot.x, unit: x[1] },
    value: { ...plot.value, unit: y[1] },
  };
}

/** The plot in units that its figures are read in: all its numbers, and the units of its axes. */
export const readable = (plot: Plot): Plot => (plot.kind === 'bars' ? bars(plot) : lines(plot));
