import type { PlotAxis } from '../../model/plot';

/** Decimals that show three significant digits of a number, none of them a zero at its end. */
export function decimalsOf(value: number): number {
  if (Math.abs(value) >= 100) return 0;
  const [, fraction = ''] = Number(value.toPrecision(3)).toFixed(9).replace(/0+$/, '').split('.');
  return fraction.length;
}

/** Three significant digits, thousands apart, never a whole number rounded: 0.0123, 31.3, 12,345. */
function digitsOf(value: number): string {
  const [whole = '', fraction] = value.toFixed(decimalsOf(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Factor between a value as it stands and as it is written: shares are written in per cent. */
export const writtenOver = ({ measure }: Pick<PlotAxis, 'measure'>): number => (measure === 'share' ? 100 : 1);

/** What stands behind a number; a factor has its sign close by. */
export function unitOf({ measure, unit }: Pick<PlotAxis, 'measure' | 'unit'>): string {
  if (measure === 'share') return '\u00a0%';
  if (measure === 'factor') return '×';
  return unit === '' || measure === 'instances' ? '' : `\u00a0${unit}`;
}

/** A value of an axis in words: "0.9 s", "12,345 MiB", "62 %". */
export const figure = (axis: Pick<PlotAxis, 'measure' | 'unit'>, value: number): string =>
  `${digitsOf(value * writtenOver(axis))}${unitOf(axis)}`;

/** The title of an axis with the unit of its values and its scale: "time until ready, s, logarithmic". */
export function axisTitle({ title, unit, measure, scale }: PlotAxis): string {
  const named = unit !== '' && measure !== 'instances';
  return `${title}${named ? `, ${unit}` : ''}${scale === 'log' ? ', logarithmic' : ''}`;
}
