import type { BarPlot } from '../../model/plot';
import { placeOf, type Scale } from '../plot/scale';
import type { BarLayout, Lane } from './bar-layout';

interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Value = number | null | undefined;

/** Where a part of a stack begins: at the end of those before it that lie on the same side of zero. */
const startOf = (value: number, before: readonly Value[]): number =>
  before.reduce<number>((sum, each) => (each && each < 0 === value < 0 ? sum + each : sum), 0);

/** Where the bars of side B are that rest on published measurements. */
function published({ series, stacked }: BarPlot, start: number): Stretch[] {
  const valueAt = (k: number, at: number): Value => series[k]?.values[at]?.value;
  const known = series.flatMap(({ side, values }, k) =>
    side === 'A' ? [] : values.flatMap(({ grade }, at) => (grade === 'published' ? [{ k, at }] : [])),
  );
  return known.map(({ k, at }): Stretch => {
    const value = valueAt(k, at) ?? 0;
    const before = series.slice(0, k).map((_, each) => valueAt(each, at));
    const from = stacked ? startOf(value, before) : start;
    const to = stacked ? from + value : value;
    return { at, from: Math.min(from, to), to: Math.max(from, to) };
  });
}

const cm = (value: number): string => `${value.toFixed(3)}cm`;

/** A light line within the outline of each bar that rests on a published measurement, where there is room for it. */
export function cores(plot: BarPlot, scale: Scale, { width }: BarLayout, { thick, shift }: Lane): string[] {
  const inset = Math.min(0.07, thick / 4);
  const half = thick / 2 - inset;
  return published(plot, scale.kind === 'log' ? scale.low : 0)
    .filter(({ from, to }) => (placeOf(scale, to) - placeOf(scale, from)) * width > 3 * inset)
    .map(
      ({ at, from, to }) =>
        `\\draw[ringside core] ([shift={(${cm(inset)},${cm(shift - half)})}]axis cs:${from},${at}) rectangle ([shift={(${cm(-inset)},${cm(shift + half)})}]axis cs:${to},${at});`,
    );
}
