import type { PlotAxis } from '../../model/plot';
import { axisTitle, figure } from '../plot/figure';
import type { Scale } from '../plot/scale';
import { tex } from './words';

const braced = (words: readonly string[]): string => words.map((each) => `{${each}}`).join(',');

/** The options of an axis of values: both ends, at most seven ticks, each with its figure and unit. */
export function valueOptions(letter: 'x' | 'y', axis: PlotAxis, { kind, low, high, ticks }: Scale): string[] {
  return [
    ...(kind === 'log' ? [`${letter}mode=log`, `log origin ${letter}=infty`] : []),
    `${letter}min=${low}`,
    `${letter}max=${high}`,
    `${letter}tick={${ticks.join(',')}}`,
    `${letter}ticklabels={${braced(ticks.map((tick) => tex(figure(axis, tick))))}}`,
    `minor ${letter} tick num=0`,
    `${letter}label={${tex(axisTitle(axis))}}`,
  ];
}

/** What all axes have in common. */
export const axisStyle: readonly string[] = [
  'scale only axis',
  'clip=false',
  'axis x line*=bottom',
  'axis y line*=left',
  'axis line style={ringside-axis}',
  'tick style={draw=none}',
  'major grid style={ringside-grid}',
  'tick label style={font=\\footnotesize, color=ringside-muted}',
  'label style={font=\\footnotesize, color=ringside-muted}',
  'unbounded coords=discard',
  'scaled ticks=false',
];

/** An axis: options, then what is drawn in it. */
export const axisOf = (options: readonly string[], body: readonly string[]): string[] => [
  '\\begin{axis}[',
  ...options.map((option) => `  ${option},`),
  ']',
  ...body,
  '\\end{axis}',
];

/** Rows as a table of PGFPlots that stands in one line each, so that it can stand in a frame of Beamer. */
export const tableOf = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string[] => [
  `${head.join(' ')}\\\\`,
  ...rows.map((cells) => `${cells.map((cell) => (cell === null ? 'nan' : String(cell))).join(' ')}\\\\`),
];
