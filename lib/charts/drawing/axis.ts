import { ticks } from 'd3';
import type { SceneNode } from '../../model/scene';
import { group, line, text } from './node';
import { counted, duration, type Measure, size } from './number';
import { textWidth } from './text';

/** A scale with the few values worth writing beside it. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly label: (value: number) => string;
}

type Pair = readonly [number, number];

const mostTicks = 7;

/** Room that a tick's label needs, px. */
const roomOf = (label: string): number => textWidth(label) + 14;

/** Whether labels at these places stay clear of each other. */
const fits = ({ at, ticks: values, label }: Axis): boolean =>
  values.length <= mostTicks &&
  values.every((value, i) => {
    const next = values[i + 1];
    return next === undefined || Math.abs(at(next) - at(value)) >= (roomOf(label(value)) + roomOf(label(next))) / 2;
  });

const within = (values: readonly number[], [low, high]: Pair): number[] =>
  values.filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));

/** The first of the choices, finest first, whose labels fit; failing all, the ends of the last. */
function chosen(at: Axis['at'], label: Axis['label'], choices: readonly (readonly number[])[]): Axis {
  const axes = choices.filter((values) => values.length > 0).map((values) => ({ at, label, ticks: values }));
  const last = axes.at(-1)?.ticks ?? [];
  return axes.find(fits) ?? { at, label, ticks: last.slice(0, 1) };
}

const powers = Array.from({ length: 22 }, (_, i) => 10 ** (i - 7));
const everyOther = powers.filter((_, i) => i % 2 === 1);
const oneTwoFive = powers.flatMap((power) => [power, 2 * power, 5 * power]);
const oneThree = powers.flatMap((power) => [power, 3 * power]);

const clockCoarse = [...powers.filter((power) => power < 11), 60, 600, 3600, 36_000, 360_000];
const clockSparse = [1e-6, 1e-4, 1e-3, 1e-2, 1, 60, 3600, 86_400];
const clockFine = [
  ...oneTwoFive.filter((value) => value < 21),
  30,
  60,
  120,
  300,
  600,
  1800,
  3600,
  7200,
  18_000,
  36_000,
  86_400,
  172_800,
];

/** A logarithmic domain that is never empty: at least a factor of four wide. */
export function logDomain(low: number, high: number): Pair {
  if (!(low > 0)) throw new Error(`a logarithmic axis cannot begin at ${low}`);
  const middle = Math.sqrt(low * high);
  return [Math.min(low, middle / 2), Math.max(high, middle * 2)];
}

// Two lines each, where the scales of d3 would bring calendars and colours to every reader.
const linearScale =
  ([low, high]: Pair, [start, end]: Pair): Axis['at'] =>
  (value) => {
    const share = (value - low) / (high - low);
    return start * (1 - share) + end * share;
  };
const logScale = ([low, high]: Pair, range: Pair): Axis['at'] => {
  const at = linearScale([Math.log(low), Math.log(high)], range);
  return (value) => at(Math.log(Math.min(high, Math.max(low, value))));
};

/** Seconds on a logarithmic scale, with ticks where a clock has them. */
export function timeAxis(low: number, high: number, range: Pair): Axis {
  const domain = logDomain(low, high);
  const choices = [clockFine, clockCoarse, clockSparse].map((all) => within(all, domain));
  return chosen(logScale(domain, range), duration.short, choices);
}

/** Positive numbers on a logarithmic scale; `whole` leaves out ticks below one. */
export function logAxis(
  low: number,
  high: number,
  range: Pair,
  whole = true,
  measure: Measure = counted('', ''),
): Axis {
  const domain = logDomain(low, high);
  const choices = [oneTwoFive, oneThree, powers, everyOther].map((all) =>
    within(whole ? all.filter((v) => v >= 1) : all, domain),
  );
  return chosen(logScale(domain, range), measure.short, choices);
}

/** Numbers from zero, or from `low` where there are negative ones, on a linear scale; `whole` leaves out ticks between whole numbers. */
export function linearAxis(high: number, range: Pair, measure: Measure, whole = false, low = 0): Axis {
  const top = high > 0 ? high : 1;
  const choices = [6, 5, 4, 3, 2, 1].map((wanted) =>
    ticks(low, top, wanted).filter((value) => !whole || Number.isInteger(value)),
  );
  return chosen(linearScale([low, top], range), measure.short, choices);
}

/** MiB from zero on a linear scale, with ticks at round numbers of the unit in which they are written. */
export function sizeAxis(high: number, range: Pair): Axis {
  const top = high > 0 ? high : 1;
  const unit = 1024 ** Math.floor(Math.log(top) / Math.log(1024) + 1e-9);
  const choices = [6, 5, 4, 3, 2, 1].map((wanted) => ticks(0, top / unit, wanted).map((value) => value * unit));
  return chosen(linearScale([0, top], range), (value) => (value === 0 ? '0' : size.short(value)), choices);
}

export interface Placing {
  /** Baseline of the labels. */
  readonly y: number;
  /** Where the lines through the plot begin and end. */
  readonly grid: Pair;
  /** Edges that labels keep inside of. */
  readonly edges: Pair;
}

/** Labels and faint lines of a horizontal axis. */
export function horizontalAxis(
  key: string,
  { at, ticks: values, label }: Axis,
  { y, grid, edges }: Placing,
): SceneNode {
  let free = Number.NEGATIVE_INFINITY;
  const labels = values.flatMap((value) => {
    const words = label(value);
    const half = textWidth(words) / 2;
    const x = Math.max(edges[0] + half, Math.min(edges[1] - half, at(value)));
    if (x - half < free) return [];
    free = x + half + 6;
    return [text(`label-${words}`, x, y, words, { anchor: 'middle' })];
  });
  const lines = values.map((value) =>
    line(`line-${value}`, at(value), grid[0], at(value), grid[1], { stroke: '$grid' }),
  );
  return group(key, [...lines, ...labels]);
}

/** Labels, right-aligned at `x`, and faint lines from `grid[0]` to `grid[1]` of a vertical axis. */
export function verticalAxis(key: string, { at, ticks: values, label }: Axis, x: number, grid: Pair): SceneNode {
  return group(
    key,
    values.flatMap((value) => [
      line(`line-${value}`, grid[0], at(value), grid[1], at(value), { stroke: '$grid' }),
      text(`label-${value}`, x, at(value) + 4, label(value), { anchor: 'end' }),
    ]),
  );
}
