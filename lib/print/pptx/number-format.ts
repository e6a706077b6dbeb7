import type { PlotAxis } from '../../model/plot';
import { decimalsOf, unitOf, writtenOver } from '../plot/figure';
import type { Scale } from '../plot/scale';

const suffixOf = (axis: PlotAxis): string => {
  const unit = unitOf(axis).replaceAll('"', '');
  return axis.measure === 'share' ? '%' : unit === '' ? '' : `"${unit}"`;
};

const format = (axis: PlotAxis, decimals: number): string =>
  `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${suffixOf(axis)}`;

/** The format that shows three digits of this value: it goes on to hold when somebody edits the number. */
export const valueFormat = (axis: PlotAxis, value: number): string =>
  format(axis, decimalsOf(value * writtenOver(axis)));

/** The format of an axis' ticks. */
export function tickFormat(axis: PlotAxis, { kind, step, low }: Scale): string {
  if (kind === 'linear') return format(axis, decimalsOf(step * writtenOver(axis)));
  return axis.measure === 'share' ? format(axis, low < 0.01 ? 1 : 0) : `General${suffixOf(axis)}`;
}
