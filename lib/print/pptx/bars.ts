import type { Grade } from '../../model/evidence';
import { gradeWords } from '../../model/evidence';
import type { BarPlot, PlotValue } from '../../model/plot';
import type { Palette } from '../palette';
import { figure } from '../plot/figure';
import { isFront } from '../plot/front';
import { valuesOf } from '../plot/rows';
import { placeOf, type Scale, scaleOf } from '../plot/scale';
import type { Cell } from '../xlsx/workbook';
import { axisIds, firstId, nameAxis, secondId, valueAxis } from './axes';
import { type Drawn, laidOut, type Room } from './drawn';
import { ink } from './ink';
import { type Label, labels } from './labels';
import { legible } from './legible';
import { valueFormat } from './number-format';
import { bar, behind, hollow, stroke } from './paint';
import { numbers, words } from './reference';
import { tag, val } from './tag';

type Series = BarPlot['series'][number];

/** All of a plot's columns in the workbook, and what is drawn of them. */
interface Layout {
  readonly plot: BarPlot;
  readonly palette: Palette;
  readonly room: Room;
  readonly scale: Scale;
  readonly size: number;
  /** Share of the chart's width that the bars have. */
  readonly share: number;
  /** First column of the ranges of each series. */
  readonly ranges: readonly number[];
}

/** What a logarithmic axis cannot show is left out of the picture; it stands in the workbook all the same. */
const shownOf = ({ scale }: Layout, { value }: PlotValue): number | null =>
  value === null || (scale.kind === 'log' && value <= 0) ? null : value;

const hasRange = ({ values }: Series): boolean =>
  values.some(({ low, high, value }) => value !== null && (low ?? value) < (high ?? value));

const down = ({ value, low }: PlotValue): number => Math.max(0, (value ?? 0) - (low ?? value ?? 0));
const up = ({ value, high }: PlotValue): number => Math.max(0, (high ?? value ?? 0) - (value ?? 0));

const wholeId = 'whole of the stack';

/** Series of the chart: the plot's, and the wholes of stacks as one that is not drawn but has the words. */
const seriesOf = ({ series, stacked, totals }: BarPlot): readonly Series[] =>
  stacked && totals ? [...series, { id: wholeId, name: 'whole', ink: '$text', side: 'B', values: totals }] : series;

/** The workbook: names, values, then how far ranges reach down and up, then how each value is known. */
function rowsOf({ plot }: Layout): Cell[][] {
  const all = seriesOf(plot);
  const ranged = all.filter(hasRange);
  const known = plot.series;
  const head = [
    plot.value.title + (plot.value.unit === '' ? '' : `, ${plot.value.unit}`),
    ...all.map(({ name }) => name),
    ...ranged.flatMap(({ name }) => [`${name}: range below`, `${name}: range above`]),
    ...known.map(({ name }) => `${name}: known by`),
    'note',
  ];
  const line = ({ name, note }: BarPlot['categories'][number], at: number): Cell[] => [
    name,
    ...all.map(({ values }) => values[at]?.value ?? null),
    ...ranged.flatMap(({ values }) => {
      const value = values[at];
      return value && value.value !== null ? [down(value), up(value)] : [null, null];
    }),
    ...known.map(({ values }) => {
      const grade = values[at]?.grade ?? null;
      return grade === null ? null : gradeWords[grade];
    }),
    note,
  ];
  return [head, ...plot.categories.map(line)];
}

/** Per cent. */
const opacityOf = ({ plot, room }: Layout, at: number): number => {
  const category = plot.categories[at];
  return !category || isFront(room.focus, category) ? 100 : behind;
};

/** A single series has the colours of families, parts have their own. */
const inkOf = ({ plot }: Layout, { ink: token }: Series, at: number): string =>
  plot.stacked ? token : `$${plot.categories[at]?.family ?? 'type1'}`;

function fillOf(layout: Layout, series: Series, at: number, grade: Grade | null): string[] {
  const opacity = opacityOf(layout, at);
  return series.side === 'A'
    ? hollow(layout.palette, opacity)
    : bar(layout.palette, inkOf(layout, series, at), grade, opacity);
}

function points(layout: Layout, series: Series): string[] {
  return series.values.flatMap(({ value, grade }, at) =>
    value === null
      ? []
      : [
          tag(
            'c:dPt',
            {},
            val('c:idx', at),
            val('c:invertIfNegative', 0),
            val('c:bubble3D', 0),
            tag('c:spPr', {}, ...fillOf(layout, series, at, grade)),
          ),
        ],
  );
}

/** Width of words, as a share of their size: more than most faces need, for the deck may have another one. */
const wide = 0.56;
const widthOf = (text: string, size: number): number => text.length * size * wide;

/** A figure at the end of a bar, beyond the whisker where there is one. */
function figureAt(layout: Layout, side: 'A' | 'B', at: number, value: number, high: number): Label {
  const { plot, palette, scale, share, room } = layout;
  const size = side === 'A' ? Math.max(legible, layout.size - 2) : layout.size;
  const end = placeOf(scale, value);
  const beyond = placeOf(scale, Math.max(value, high)) - end;
  const half = (widthOf(figure(plot.value, value), size) / 2 + 3) / room.width;
  // LibreOffice takes what is not above 1 for negative on a logarithmic axis and would write before the bar.
  const low = scale.kind === 'log' && value <= 1;
  return {
    at,
    place: low ? 'ctr' : 'outEnd',
    format: valueFormat(plot.value, value),
    moved: [(low ? end / 2 + beyond : beyond) * share + (low ? half : 0), 0],
    size,
    bold: side === 'B',
    colour: ink(palette, side === 'A' ? '$muted' : '$text', opacityOf(layout, at)),
  };
}

/** Figures of a series; the parts of a stack have none, and its whole has one that begins where the stack ends. */
function figures(layout: Layout, series: Series): Label[] {
  const whole = series.id === wholeId;
  if (layout.plot.stacked && !whole) return [];
  return series.values.flatMap((each, at): Label[] => {
    const value = shownOf(layout, each);
    if (value === null) return [];
    if (!whole) return [figureAt(layout, series.side, at, value, each.high ?? value)];
    return [{ ...figureAt(layout, 'B', at, value, value), place: 'inBase', moved: [0, 0] }];
  });
}

function whiskers(layout: Layout, series: Series, column: number): string {
  if (!hasRange(series)) return '';
  const reach = (of: (value: PlotValue) => number): (number | null)[] =>
    series.values.map((value) => (shownOf(layout, value) === null ? null : of(value)));
  return tag(
    'c:errBars',
    {},
    val('c:errBarType', 'both'),
    val('c:errValType', 'cust'),
    val('c:noEndCap', 0),
    tag('c:plus', {}, numbers({ column: column + 1, from: 1 }, reach(up))),
    tag('c:minus', {}, numbers({ column, from: 1 }, reach(down))),
    tag('c:spPr', {}, stroke(ink(layout.palette, '$text'), 1.25)),
  );
}

function drawnSeries(layout: Layout, series: Series, at: number): string {
  const { plot, palette, ranges, room } = layout;
  const unseen = series.id === wholeId;
  const fill = unseen
    ? ['<a:noFill/>', stroke(null)]
    : series.side === 'A'
      ? hollow(palette)
      : bar(palette, inkOf(layout, series, 0), null);
  return tag(
    'c:ser',
    {},
    val('c:idx', at),
    val('c:order', at),
    tag('c:tx', {}, words({ column: at + 1, from: 0 }, [series.name])),
    tag('c:spPr', {}, ...fill),
    val('c:invertIfNegative', 0),
    ...(unseen || (series.side === 'A' && room.focus === null) ? [] : points(layout, series)),
    labels(figures(layout, series)),
    whiskers(layout, series, ranges[at] ?? 0),
    tag(
      'c:cat',
      {},
      words(
        { column: 0, from: 1 },
        plot.categories.map(({ name }) => name),
      ),
    ),
    tag(
      'c:val',
      {},
      numbers(
        { column: at + 1, from: 1 },
        series.values.map((value) => shownOf(layout, value)),
      ),
    ),
  );
}

function layoutOf(plot: BarPlot, palette: Palette, room: Room): Layout {
  const all = seriesOf(plot);
  const pitch = (room.height - 60) / Math.max(1, plot.categories.length);
  const size = Math.max(legible, Math.min(16, Math.round(pitch * 0.58)));
  const longest = Math.max(0, ...valuesOf(plot).map((value) => widthOf(figure(plot.value, value), size)));
  const names = room.named
    ? Math.min(room.width * 0.3, Math.max(0, ...plot.categories.map(({ name }) => widthOf(name, size))))
    : 6;
  const left = (names + 8) / room.width;
  const bars = room.width * (1 - left);
  const scale = scaleOf(plot.value, valuesOf(plot), Math.min(0.6, (longest + 14) / Math.max(1, bars - longest - 14)));
  let column = all.length + 1;
  const ranges = all.map((series) => {
    const first = column;
    if (hasRange(series)) column += 2;
    return first;
  });
  return { plot, palette, room, scale, size, share: 1 - left, ranges };
}

/** Bars, one band per platform, as a chart of DrawingML with its workbook. */
export function drawBars(plot: BarPlot, palette: Palette, room: Room): Drawn {
  const layout = layoutOf(plot, palette, room);
  const { scale, share, size } = layout;
  const both = plot.series.length > 1;
  const top = 4;
  const chart = tag(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', plot.stacked ? 'stacked' : 'clustered'),
    val('c:varyColors', 0),
    ...seriesOf(plot).map((series, at) => drawnSeries(layout, series, at)),
    val('c:gapWidth', plot.stacked || !both ? 45 : 60),
    val('c:overlap', plot.stacked ? 100 : 0),
    axisIds,
  );
  const axis = valueAxis(palette, {
    axis: plot.value,
    scale,
    position: 'b',
    id: secondId,
    crosses: firstId,
    at: val('c:crosses', 'max'),
    between: 'between',
    size: legible,
  });
  return {
    rows: rowsOf(layout),
    plotArea: [
      laidOut(1 - share, top / room.height, share - 0.005, (room.height - top - 44) / room.height),
      chart,
      nameAxis(palette, scale, size, room.named),
      axis,
    ].join(''),
  };
}
