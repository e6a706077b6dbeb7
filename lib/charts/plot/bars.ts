import type { BarPlot, PlotSeries, PlotValue } from '../../model/plot';
import type { SceneNode } from '../../model/scene';
import { type Axis, horizontalAxis } from '../drawing/axis';
import type { Item } from '../drawing/compose';
import { gradedBar } from '../drawing/grade';
import { familyOrder } from '../drawing/marker';
import { group, line, text } from '../drawing/node';
import { hollowBar } from '../drawing/pinned';
import { gradeEntries } from '../drawing/strip';
import { fitText } from '../drawing/text';
import { type Band, type Bands, bandNames, bandsOf, familyKey, wantedHeight } from './bands';
import { capital, headOf } from './head';
import { lanesOf } from './lanes';
import { axisOf, measureOf, titleOf } from './measure';
import { silentItem } from './silent';
import { aside, before, drawTail, figure, remark, roomFor, tailWidth } from './tail';
import { textured } from './texture';
import { type Drawing, gradesOf, type PlotView, valueItem } from './view';

type Series = PlotSeries & { readonly values: readonly PlotValue[] };

/** Bars of one series, beside those of others. */
interface Facet {
  readonly series: Series;
  readonly pinned: Series | null;
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
}

interface Layout extends Bands {
  readonly facets: readonly Facet[];
  readonly plot: BarPlot;
  readonly view: PlotView;
  /** Whether grades differ, so that each figure shows its own. */
  readonly graded: boolean;
}

const tickLine = 16;
const gutter = 28;

/** Figures of one row: of B, of A, and what is said beside them. */
function tailsOf(
  { plot, graded }: Pick<Layout, 'plot' | 'graded'>,
  { series, pinned }: Pick<Facet, 'series' | 'pinned'>,
  at: number,
) {
  const { short } = measureOf(plot.value);
  const [now, pinnedValue] = [series.values[at], pinned?.values[at]];
  const has = now && now.value !== null;
  return {
    now: has ? figure(short(now.value as number), graded ? now.grade : null) : aside(''),
    before: pinnedValue && pinnedValue.value !== null ? before(short(pinnedValue.value)) : aside(''),
    note: remark(plot.categories[at]?.note ?? ''),
  };
}

const valuesOf = ({ values }: Series): number[] =>
  values.flatMap(({ value, low, high }) => (value === null ? [] : [value, low ?? value, high ?? value]));

function facetsOf(plot: BarPlot, bands: Bands, width: number, graded: boolean): Facet[] {
  const shown = plot.series.filter(({ side }) => side === 'B');
  const hollow = plot.series.filter(({ side }) => side === 'A');
  const each = (width - bands.left - gutter * (shown.length - 1)) / Math.max(1, shown.length);
  const all = plot.series.flatMap(valuesOf);
  const floor = plot.value.scale === 'log' ? all.filter((value) => value > 0).map((value) => value * 0.6) : [];
  return shown.map((series, k) => {
    const left = bands.left + k * (each + gutter);
    const right = left + each;
    const facet = { series, pinned: hollow[k] ?? null };
    const rooms = bands.bands.map(({ at }) => {
      const { now, before, note } = tailsOf({ plot, graded }, facet, at);
      const said = now.words === '' ? 0 : roomFor(note, bands.size, each * 0.3);
      return tailWidth(now, bands.size) + tailWidth(before, bands.size) + (k === shown.length - 1 ? said : 0);
    });
    const room = Math.min(each * 0.75, Math.max(30, ...rooms) + 8);
    return { ...facet, left, right, axis: axisOf(plot.value, [...all, ...floor], [left, right - room]) };
  });
}

function layoutOf(plot: BarPlot, view: PlotView) {
  const { width, height } = view;
  const { grades, differ } = gradesOf(plot.series.filter(({ side }) => side === 'B').flatMap(({ values }) => values));
  const many = plot.series.filter(({ side }) => side === 'B').length > 1;
  const heads = tickLine + (many ? 17 : 0);
  const spare = height - heads - wantedHeight(plot.categories.length);
  const most = Math.max(18, Math.min(spare, height * 0.2));
  const short = headOf(titleOf(plot.value), [gradeEntries('dot', grades)], width, most);
  const families = familyKey(plot.categories, bandsOf(plot.categories, width, short.height + heads, height));
  const head = headOf(titleOf(plot.value), [gradeEntries('dot', grades), families], width, most);
  const found = bandsOf(plot.categories, width, head.height + heads, height);
  const bands = many && width < 640 ? { ...found, size: 12 } : found;
  const layout: Layout = { ...bands, facets: facetsOf(plot, bands, width, differ), plot, view, graded: differ };
  return { head, layout };
}

const zeroOf = ({ axis }: Facet): number => axis.at(0);

/** From low to high, with the paper showing on both sides of it. */
function whisker({ low, high }: PlotValue, { at }: Axis, y: number, half: number): SceneNode[] {
  if (low === undefined || high === undefined || high <= low) return [];
  const [x0, x1] = [at(low), at(high)];
  return [
    line('halo', x0, y, x1, y, { stroke: '$surface', 'stroke-width': 3.5 }),
    line('range', x0, y, x1, y, { stroke: '$text', 'stroke-width': 1.5 }),
    line('low', x0, y - half, x0, y + half, { stroke: '$text', 'stroke-width': 1.5 }),
    line('high', x1, y - half, x1, y + half, { stroke: '$text', 'stroke-width': 1.5 }),
  ];
}

interface Place {
  readonly layout: Layout;
  readonly facet: Facet;
  readonly band: Band;
}

/** Right end of all that is drawn of a row. */
function endOf({ facet, band: { at } }: Place): number {
  const ends = [facet.series.values[at], facet.pinned?.values[at]].flatMap((value) =>
    value === undefined || value.value === null
      ? []
      : [facet.axis.at(value.high ?? value.value), facet.axis.at(value.value)],
  );
  return Math.max(zeroOf(facet), ...ends);
}

function nowItem(place: Place, value: PlotValue & { readonly value: number }): Item {
  const { layout, facet, band } = place;
  const { category, middle, at } = band;
  const { plot, size, view } = layout;
  const { top, thick } = lanesOf(layout.pitch, middle, facet.pinned !== null);
  const [zero, x] = [zeroOf(facet), facet.axis.at(value.value)];
  const [left, width] = [Math.min(zero, x), Math.max(1, Math.abs(x - zero))];
  const { now, before, note } = tailsOf(layout, facet, at);
  const from = endOf(place) + 8;
  const aft = from + tailWidth(now, size) + tailWidth(before, size);
  const last = facet === layout.facets.at(-1);
  const ink = `$${category.family}`;
  const bar = [left, top, width, thick] as const;
  return valueItem({
    side: 'B',
    category,
    part: facet.series.name,
    value,
    measure: measureOf(plot.value),
    node: group(`${category.id}-${facet.series.id}`, [
      gradedBar('bar', value.grade ?? 'measured', ink, bar),
      ...(view.texture ? textured(familyOrder(category.family), value.grade ?? 'measured', ink, bar) : []),
      ...whisker(value, facet.axis, top + thick / 2, Math.min(6, thick * 0.32)),
      ...drawTail('figure', now, from, middle, size, facet.right),
      ...(last ? drawTail('note', note, aft, middle, size, facet.right) : []),
    ]),
    box: [(left + from) / 2, middle, Math.max(8, (from - left) / 2), layout.pitch / 2 - 1],
  });
}

function beforeItem(place: Place, value: PlotValue & { readonly value: number }): Item {
  const { layout, facet, band } = place;
  const { category, middle, at } = band;
  const { below, thin } = lanesOf(layout.pitch, middle, true);
  const [zero, x] = [zeroOf(facet), facet.axis.at(value.value)];
  const { now, before } = tailsOf(layout, facet, at);
  return valueItem({
    side: 'A',
    category,
    part: facet.series.name,
    value,
    measure: measureOf(layout.plot.value),
    node: group(`${category.id}-${facet.series.id}-pinned`, [
      hollowBar('bar', Math.min(zero, x), below, Math.abs(x - zero), thin),
      ...drawTail('figure', before, endOf(place) + 8 + tailWidth(now, layout.size), middle, layout.size, facet.right),
    ]),
    box: [(zero + x) / 2, below + thin / 2, Math.abs(x - zero) / 2, thin / 2 + 2],
  });
}

/** What is said of a platform without any value on side B, across all facets. */
function silentItems(layout: Layout, band: Band): Item[] {
  const { category, middle, at } = band;
  const { pitch, size, view } = layout;
  const [facet] = layout.facets;
  const silent = layout.facets.every(({ series }) => (series.values[at]?.value ?? null) === null);
  if (!facet || category.note === null || !silent) return [];
  const { before } = tailsOf(layout, facet, at);
  const x = endOf({ layout, facet, band }) + 6 + tailWidth(before, size);
  const right =
    layout.facets.findLast(({ pinned }, k) => k === 0 || (pinned?.values[at]?.value ?? null) !== null) === facet
      ? view.width
      : facet.right;
  return [silentItem({ category, x, right, middle, pitch, size })];
}

const itemsOf = (layout: Layout): Item[] =>
  layout.bands.flatMap((band) => [
    ...layout.facets.flatMap((facet) => {
      const place = { layout, facet, band };
      const [now, before] = [facet.series.values[band.at], facet.pinned?.values[band.at]];
      return [
        ...(before && before.value !== null ? [beforeItem(place, { ...before, value: before.value })] : []),
        ...(now && now.value !== null ? [nowItem(place, { ...now, value: now.value })] : []),
      ];
    }),
    ...silentItems(layout, band),
  ]);

/** Bars from a common line, one per platform; several series stand beside each other, each with an axis of its own. */
export function drawBars(plot: BarPlot, view: PlotView): Drawing {
  const { head, layout } = layoutOf(plot, view);
  const { facets, bottom, shortened } = layout;
  const top = head.height + (facets.length > 1 ? 17 : 0);
  const furniture = [
    ...head.nodes,
    ...facets.flatMap((facet, k) => [
      horizontalAxis(`axis-${k}`, facet.axis, {
        y: top + 12,
        grid: [top + tickLine, bottom],
        edges: [k === 0 ? 0 : facet.left - gutter / 2, facet.right],
      }),
      line(`zero-${k}`, zeroOf(facet), top + tickLine, zeroOf(facet), bottom),
      ...(facets.length > 1
        ? [
            text(
              `series-${k}`,
              facet.left,
              head.height + 11,
              fitText(capital(facet.series.name), facet.right - facet.left),
              { ink: '$text' },
            ),
          ]
        : []),
    ]),
    bandNames(layout, view.focus),
    ...(shortened === '' ? [] : [text('shortened', 0, view.height - 4, shortened)]),
  ];
  return { items: itemsOf(layout), furniture };
}
