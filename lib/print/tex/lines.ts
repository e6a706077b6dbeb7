import type { LinePlot } from '../../model/plot';
import { isFront } from '../plot/front';
import { named } from '../plot/named';
import { placeOf, scaleOf } from '../plot/scale';
import { spread } from '../plot/spread';
import { axisOf, axisStyle, tableOf, valueOptions } from './axis';
import { colourName } from './preamble';
import { type Room, widthOf } from './room';
import { tex } from './words';

type Series = LinePlot['series'][number];

/** Left of an axis and below it: its figures and its title, cm. */
const [left, below] = [1.5, 1.1];

/** Size of the axis, cm: what the names at the ends of lines leave of the room. */
function sizeOf({ series }: LinePlot, room: Room | null): Room {
  if (room === null) return { width: 10, height: 6.5 };
  const names = Math.max(0, ...series.map(({ name, figure = '' }) => widthOf(`${name}  ${figure}`)));
  return { width: Math.max(5, room.width - left - names), height: room.height - below };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Lets the paper through what stands behind. */
const veil = ({ id, platform, family }: Series, focus: string | null): string =>
  isFront(focus, { id: platform ?? id, family }) ? '' : ', opacity=0.25';

const styleOf = ({ grade, side, ink }: Series): string =>
  `ringside line ${side === 'A' ? 'compared' : grade}=${colourName(ink)}`;

const drawn = (series: Series, focus: string | null): string[] => [
  `% ${series.id.replace(/[^A-Za-z0-9-]/g, '')}`,
  `\\addplot[${styleOf(series)}${veil(series, focus)}] table[row sep=\\\\]{`,
  ...tableOf(['x', 'y'], series.points),
  '};',
];

/** Names in a column beside the lines, at the height of their ends but moved apart where they would lie on each other. */
function names(
  { series }: LinePlot,
  focus: string | null,
  height: number,
  place: (point: readonly [number, number]) => readonly [number, number],
): string[] {
  const ends = named(series, height / 0.3).flatMap((each) => {
    const end = each.points.at(-1);
    return end ? [{ each, at: place(end) }] : [];
  });
  const small = ends.length > 14;
  const middles = spread(
    ends.map(({ at: [x, y] }) => 1 - y + x * 1e-6),
    (small ? 0.3 : 0.38) / height,
  );
  return ends.map(({ each }, k) => {
    const words = [tex(each.name), ...(each.figure === undefined ? [] : [tex(each.figure)])].join('~ ');
    const colour = each.side === 'A' ? 'ringside-muted' : colourName(each.ink);
    const font = `\\${small ? 'scriptsize' : 'footnotesize'}${each.side === 'B' ? '\\bfseries' : ''}`;
    return `\\node[anchor=west, inner sep=2pt, font=${font}, color=${colour}${veil(each, focus)}] at (rel axis cs:1.01,${round(1 - (middles[k] ?? 0))}) {${words}};`;
  });
}

/** Lines as an axis of PGFPlots, each with its table and its name at its end; it fills the room that there is. */
export function linesTex(plot: LinePlot, focus: string | null, room: Room | null): string[] {
  const { width, height } = sizeOf(plot, room);
  const points = plot.series.flatMap((series) => series.points);
  const x = scaleOf(
    plot.x,
    points.map(([at]) => at),
    0,
    1,
  );
  const y = scaleOf(
    plot.value,
    points.map(([, value]) => value),
    0.06,
    1,
  );
  const options = [
    ...axisStyle,
    `width=${round(width)}cm`,
    `height=${round(height)}cm`,
    'xmajorgrids',
    'ymajorgrids',
    ...valueOptions('x', plot.x, x),
    ...valueOptions('y', plot.value, y),
  ];
  const { now } = plot;
  const here =
    now === undefined || now < x.low || now > x.high
      ? []
      : [
          `\\draw[ringside-muted, dash pattern=on 2pt off 2pt] (axis cs:${now},${y.low}) -- (axis cs:${now},${y.high}) node[anchor=south, font=\\scriptsize] {this scenario};`,
        ];
  return axisOf(options, [
    ...plot.series.flatMap((series) => drawn(series, focus)),
    ...here,
    ...names(plot, focus, height, ([px, py]) => [placeOf(x, px), placeOf(y, py)]),
  ]);
}
