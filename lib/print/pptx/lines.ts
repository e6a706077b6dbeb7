import { gradeWords } from '../../model/evidence';
import type { LinePlot } from '../../model/plot';
import type { Palette } from '../palette';
import { isFront } from '../plot/front';
import { named } from '../plot/named';
import { placeOf, type Scale, scaleOf } from '../plot/scale';
import { spread } from '../plot/spread';
import type { Cell } from '../xlsx/workbook';
import { axisIds, firstId, secondId, valueAxis } from './axes';
import { type Drawn, laidOut, type Room } from './drawn';
import { ink } from './ink';
import { type Label, labels } from './labels';
import { legible } from './legible';
import { behind, line, stroke } from './paint';
import { numbers, words } from './reference';
import { tag, val } from './tag';

type Series = LinePlot['series'][number];
type Point = Series['points'][number];

interface Layout {
  readonly plot: LinePlot;
  readonly palette: Palette;
  readonly x: Scale;
  readonly y: Scale;
  readonly size: number;
  readonly room: Room;
  /** The area within the axes, shares of the chart. */
  readonly area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const bottom = 46;
const left = 58;

const hereName = 'this scenario';

/** A logarithmic axis has no place for what is not positive. */
const isShown = ({ x, y }: Layout, [px, py]: Point): boolean =>
  (x.kind !== 'log' || px > 0) && (y.kind !== 'log' || py > 0);

/** The workbook: two columns for each line, for lines need not have the same places on the axis. */
function rowsOf({ plot, y }: Layout): Cell[][] {
  const longest = Math.max(2, ...plot.series.map(({ points }) => points.length));
  const { now } = plot;
  const across: readonly Cell[][] =
    now === undefined
      ? []
      : [
          [now, y.low],
          [now, y.high],
        ];
  const title = plot.x.unit === '' ? plot.x.title : `${plot.x.title}, ${plot.x.unit}`;
  return [
    [...plot.series.flatMap(({ name }) => [title, name]), ...(now === undefined ? [] : [title, hereName])],
    ...Array.from({ length: longest }, (_, row) => [
      ...plot.series.flatMap(({ points }): Cell[] => [points[row]?.[0] ?? null, points[row]?.[1] ?? null]),
      ...(across[row] ?? []),
    ]),
    plot.series.flatMap(({ grade }): Cell[] => ['known by', gradeWords[grade]]),
  ];
}

const subjectOf = ({ id, platform, family }: Series) => ({ id: platform ?? id, family });

const nameOf = ({ name, figure }: Series): string => (figure === undefined ? name : `${name}  ${figure}`);

/** The last point that the chart shows, or null. */
const endOf = (layout: Layout, { points }: Series): Point | null =>
  points.findLast((point) => isShown(layout, point)) ?? null;

/** Names in a column beside the lines, at the height of their ends but moved apart where they would lie on each other. */
function namesOf(layout: Layout): Map<Series, Label> {
  const { plot, palette, x, y, size, area, room } = layout;
  const shown = named(plot.series, (area.height * room.height) / (size * 1.25)).flatMap((series) => {
    const end = endOf(layout, series);
    return end ? [{ series, along: placeOf(x, end[0]), down: 1 - placeOf(y, end[1]) }] : [];
  });
  // Of those that end at one height the first to get there stands highest.
  const places = spread(
    shown.map(({ along, down }) => down + along * 1e-6),
    (size * 1.25) / (area.height * room.height),
  );
  const label = ({ series, along, down }: (typeof shown)[number], k: number): Label => ({
    at: series.points.findLastIndex((point) => isShown(layout, point)),
    place: 'r',
    words: nameOf(series),
    moved: [(1 - along) * area.width, ((places[k] ?? down) - down) * area.height],
    size,
    bold: series.side === 'B',
    colour: ink(
      palette,
      series.side === 'A' ? '$muted' : series.ink,
      isFront(room.focus, subjectOf(series)) ? 100 : behind,
    ),
  });
  return new Map(shown.map((each, k) => [each.series, label(each, k)]));
}

function drawnSeries(layout: Layout, series: Series, at: number, label: Label | undefined): string {
  const { palette, room } = layout;
  const opacity = isFront(room.focus, subjectOf(series)) ? 100 : behind;
  const column = 2 * at;
  const shown = series.points.map((point) => (isShown(layout, point) ? point : null));
  return tag(
    'c:ser',
    {},
    val('c:idx', at),
    val('c:order', at),
    tag('c:tx', {}, words({ column: column + 1, from: 0 }, [series.name])),
    tag('c:spPr', {}, line(palette, series.ink, series.grade, series.side, opacity)),
    tag('c:marker', {}, val('c:symbol', 'none')),
    labels(label ? [label] : []),
    tag(
      'c:xVal',
      {},
      numbers(
        { column, from: 1 },
        shown.map((point) => point?.[0] ?? null),
      ),
    ),
    tag(
      'c:yVal',
      {},
      numbers(
        { column: column + 1, from: 1 },
        shown.map((point) => point?.[1] ?? null),
      ),
    ),
    val('c:smooth', 0),
  );
}

/** Where the scenario itself is: a line across, which is no series of the plot. */
function here({ plot, palette, x, y, size }: Layout): string {
  const { now } = plot;
  if (now === undefined || now < x.low || now > x.high) return '';
  const at = plot.series.length;
  const column = 2 * at;
  return tag(
    'c:ser',
    {},
    val('c:idx', at),
    val('c:order', at),
    tag('c:tx', {}, words({ column: column + 1, from: 0 }, [hereName])),
    tag('c:spPr', {}, stroke(ink(palette, '$muted'), 1, 'sysDash')),
    tag('c:marker', {}, val('c:symbol', 'none')),
    labels([{ at: 1, place: 'r', words: hereName, moved: [0, 0.025], size, colour: ink(palette, '$muted') }]),
    tag('c:xVal', {}, numbers({ column, from: 1 }, [now, now])),
    tag('c:yVal', {}, numbers({ column: column + 1, from: 1 }, [y.low, y.high])),
    val('c:smooth', 0),
  );
}

function layoutOf(plot: LinePlot, palette: Palette, room: Room): Layout {
  const size = legible;
  const longest = Math.max(0, ...plot.series.map((series) => [...nameOf(series)].length));
  const right = Math.min(room.width * 0.3, longest * size * 0.58 + 12);
  const points = plot.series.flatMap((series) => series.points);
  return {
    plot,
    palette,
    room,
    size,
    x: scaleOf(
      plot.x,
      points.map(([x]) => x),
      0,
      1,
    ),
    y: scaleOf(
      plot.value,
      points.map(([, y]) => y),
      0.06,
      1,
    ),
    area: {
      left: left / room.width,
      top: 8 / room.height,
      width: 1 - (left + right) / room.width,
      height: 1 - (8 + bottom) / room.height,
    },
  };
}

/** Lines over a common axis as a chart of DrawingML with its workbook. */
export function drawLines(plot: LinePlot, palette: Palette, room: Room): Drawn {
  const layout = layoutOf(plot, palette, room);
  const { x, y, area } = layout;
  const names = namesOf(layout);
  const common = { between: 'midCat', at: val('c:crosses', 'min'), size: legible } as const;
  return {
    rows: rowsOf(layout),
    plotArea: [
      laidOut(area.left, area.top, area.width, area.height),
      tag(
        'c:scatterChart',
        {},
        val('c:scatterStyle', 'lineMarker'),
        val('c:varyColors', 0),
        ...plot.series.map((series, at) => drawnSeries(layout, series, at, names.get(series))),
        here(layout),
        axisIds,
      ),
      valueAxis(palette, { ...common, axis: plot.x, scale: x, position: 'b', id: firstId, crosses: secondId }),
      valueAxis(palette, { ...common, axis: plot.value, scale: y, position: 'l', id: secondId, crosses: firstId }),
    ].join(''),
  };
}
