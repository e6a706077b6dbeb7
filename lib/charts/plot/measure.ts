import type { Measure as MeasureName, PlotAxis } from '../../model/plot';
import { type Axis, linearAxis, logAxis, sizeAxis, timeAxis } from '../drawing/axis';
import { duration, factor, instances, type Measure, power, size } from '../drawing/number';

/** Two digits, and whole per cents from one on: 0.75 %, 26 %, 107 %. */
const percent = (value: number): string => {
  const digits = Math.abs(value) < 0.995 ? Number((100 * value).toPrecision(2)) : Math.round(100 * value);
  return instances.short(digits);
};
const share: Measure = {
  short: (value) => `${percent(value)}\u00a0%`,
  spoken: (value) => `${percent(value)} percent`,
};

const measures: { readonly [M in MeasureName]: Measure } = { duration, size, instances, power, factor, share };

/** How the numbers of an axis are written. */
export const measureOf = ({ measure }: PlotAxis): Measure => measures[measure];

/** The scale of an axis over these values; a linear one begins at zero, or below where there are negative ones. */
export function axisOf(axis: PlotAxis, values: readonly number[], range: readonly [number, number]): Axis {
  const high = Math.max(...values, Number.MIN_VALUE);
  if (axis.scale === 'linear') {
    const low = Math.min(0, ...values);
    return axis.measure === 'size' && low === 0
      ? sizeAxis(high, range)
      : linearAxis(high, range, measureOf(axis), axis.measure === 'instances', low);
  }
  const positive = values.filter((value) => value > 0);
  const [low, top] = positive.length === 0 ? [1, 10] : [Math.min(...positive), Math.max(...positive)];
  return axis.measure === 'duration'
    ? timeAxis(low, top, range)
    : logAxis(low, top, range, axis.measure === 'instances', measureOf(axis));
}

/** "time until ready, logarithmic". */
export const titleOf = ({ title, scale }: PlotAxis): string => (scale === 'log' ? `${title}, logarithmic` : title);
