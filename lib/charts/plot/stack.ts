import type { BarPlot, PlotSeries, PlotValue } from '../../model/plot';
import type { SceneNode } from '../../model/scene';
import { type Axis, horizontalAxis } from '../drawing/axis';
import type { Item } from '../drawing/compose';
import { gradedBar } from '../drawing/grade';
import { group, line, rect, text } from '../drawing/node';
import { hollowBar } from '../drawing/pinned';
import { gradeEntries, type KeyEntry } from '../drawing/strip';
import { type Band, type Bands, bandNames, bandsOf, familyKey, wantedHeight } from './bands';
import { headOf } from './head';
import { lanesOf } from './lanes';
import { axisOf, measureOf, titleOf } from './measure';
import { silentItem } from './silent';
import { aside, before, drawTail, figure, remark, roomFor, tailWidth } from './tail';
import { textured, textureOf } from './texture';
import { type Drawing, gradesOf, type PlotView, valueItem } from './view';

type Series = PlotSeries & { readonly values: readonly PlotValue[] };
type Known = PlotValue & { readonly value: number };

interface Layout extends Bands {
  readonly plot: BarPlot;
  readonly view: PlotView;
  readonly parts: readonly Series[];
  readonly pinned: Series | null;
  readonly totals: readonly PlotValue[];
  readonly axis: Axis;
  readonly right: number;
  readonly graded: boolean;
}

const tickLine = 16;

/** Parts of a platform in order, where each begins and ends: negative ones to the left of zero. */
function spansOf(parts: readonly Series[], at: number): (readonly [Series, Known, number, number])[] {
  let [up, down] = [0, 0];
  return parts.flatMap((series) => {
    const value = series.values[at];
    if (!value || value.value === null || value.value === 0) return [];
    const known: Known = { ...value, value: value.value };
    const from = known.value > 0 ? up : down;
    const to = from + known.value;
    if (known.value > 0) up = to;
    else down = to;
    return [[series, known, from, to] as const];
  });
}

/** The stated wholes, or the sums of the parts. */
function totalsOf(plot: BarPlot, parts: readonly Series[]): readonly PlotValue[] {
  if (plot.totals) return plot.totals;
  return plot.categories.map((_, at) => {
    const known = parts.flatMap(({ values }) => (values[at]?.value == null ? [] : [values[at].value]));
    return { value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0), grade: null };
  });
}

function tailsOf({ plot, pinned, totals, graded }: Pick<Layout, 'plot' | 'pinned' | 'totals' | 'graded'>, at: number) {
  const { short } = measureOf(plot.value);
  const [total, pinnedValue] = [totals[at], pinned?.values[at]];
  return {
    now: total && total.value !== null ? figure(short(total.value), graded ? total.grade : null) : aside(''),
    before: pinnedValue && pinnedValue.value !== null ? before(short(pinnedValue.value)) : aside(''),
    note: remark(plot.categories[at]?.note ?? ''),
  };
}

/** A part's colour, and its texture where textures are asked for. */
const entryOf = ({ name, ink }: Series, at: number, texture: boolean): KeyEntry => ({
  words: name,
  glyphWidth: texture ? 20 : 14,
  glyph: (x, y) => {
    const box = [x, y - 5, texture ? 20 : 14, 10] as const;
    return group('glyph', [
      rect('fill', ...box, { fill: ink }),
      ...(texture ? textured(textureOf(ink, at), 'measured', ink, box) : []),
    ]);
  },
});

/** A line through what is taken off again. */
const sharedEntry: KeyEntry = {
  words: 'shared, counted once',
  glyph: (x, y) => group('glyph', struck(x, x + 22, y)),
};

const struck = (from: number, to: number, y: number): SceneNode[] => [
  line('saved', from, y, to, y, { stroke: '$surface', 'stroke-width': 5 }),
  line('saved-line', from, y, to, y, { stroke: '$text', 'stroke-width': 1.5 }),
];

/** Where the parts of a stack end, and whether the stated whole is less than that. */
function sharedOf({ totals }: BarPlot, parts: readonly Series[], at: number): readonly [number, boolean] {
  const whole = Math.max(0, ...spansOf(parts, at).map(([, , , to]) => to));
  const stated = totals?.[at]?.value ?? null;
  return [whole, stated !== null && whole > stated * (1 + 1e-9)];
}

function layoutOf(plot: BarPlot, view: PlotView) {
  const { width, height } = view;
  const parts = plot.series.filter(
    ({ side, values }) => side === 'B' && values.some(({ value }) => value !== null && value !== 0),
  );
  const pinned = plot.series.find(({ side }) => side === 'A') ?? null;
  const totals = totalsOf(plot, parts);
  const { grades } = gradesOf(parts.flatMap(({ values }) => values));
  const { differ } = gradesOf([...parts.flatMap(({ values }) => values), ...totals]);
  const spare = height - tickLine - wantedHeight(plot.categories.length);
  const keys = parts.map((series, at) => entryOf(series, at, view.texture));
  const shared = plot.categories.some((_, at) => sharedOf(plot, parts, at)[1]);
  const entries = [gradeEntries('bar', grades), shared ? [...keys, sharedEntry] : keys];
  const needed = headOf(titleOf(plot.value), entries, width, height * 0.4).height;
  const most = Math.max(needed, Math.min(spare, height * 0.2));
  const short = headOf(titleOf(plot.value), entries, width, most);
  const families = familyKey(plot.categories, bandsOf(plot.categories, width, short.height + tickLine, height));
  const head = headOf(titleOf(plot.value), [...entries, families], width, most);
  const bands = bandsOf(plot.categories, width, head.height + tickLine, height);
  const rooms = bands.bands.map(({ at }) => {
    const { now, before, note } = tailsOf({ plot, pinned, totals, graded: differ }, at);
    const said = now.words === '' ? 0 : roomFor(note, bands.size, width * 0.2);
    return tailWidth(now, bands.size) + tailWidth(before, bands.size) + said;
  });
  const room = Math.min((width - bands.left) * 0.6, Math.max(30, ...rooms) + 8);
  const ends = plot.categories.flatMap((_, at) => spansOf(parts, at).flatMap(([, , from, to]) => [from, to]));
  const wholes = [...totals, ...(pinned?.values ?? [])].flatMap(({ value }) => value ?? []);
  const axis = axisOf(plot.value, [...ends, ...wholes], [bands.left, width - room]);
  return {
    head,
    layout: { ...bands, plot, view, parts, pinned, totals, axis, right: width, graded: differ } satisfies Layout,
  };
}

/** Right end of all that is drawn of a row. */
function endOf({ parts, pinned, axis }: Layout, at: number): number {
  const spans = spansOf(parts, at).flatMap(([, , from, to]) => [axis.at(from), axis.at(to)]);
  const before = pinned?.values[at]?.value ?? null;
  return Math.max(axis.at(0), ...spans, ...(before === null ? [] : [axis.at(before)]));
}

function partItems(layout: Layout, band: Band): Item[] {
  const { category, at, middle } = band;
  const { top, thick } = lanesOf(layout.pitch, middle, layout.pinned !== null);
  const { axis, parts, plot, view, pitch } = layout;
  return spansOf(parts, at).map(([series, value, from, to]) => {
    const [left, right] = [axis.at(Math.min(from, to)), axis.at(Math.max(from, to))];
    const box = [left, top, Math.max(0.75, right - left - 1.5), thick] as const;
    const grade = value.grade ?? 'measured';
    return valueItem({
      side: 'B',
      category,
      part: series.name,
      value,
      measure: measureOf(plot.value),
      node: group(`${category.id}-${series.id}`, [
        gradedBar('bar', grade, series.ink, box),
        ...(view.texture ? textured(textureOf(series.ink, parts.indexOf(series)), grade, series.ink, box) : []),
      ]),
      box: [(left + right) / 2, middle, (right - left) / 2, pitch / 2 - 1],
    });
  });
}

function totalItems(layout: Layout, band: Band): Item[] {
  const { category, at, middle } = band;
  const { axis, totals, plot, size, right, parts } = layout;
  const total = totals[at];
  if (!total || total.value === null) return [];
  const known: Known = { ...total, value: total.value };
  const { now, before, note } = tailsOf(layout, at);
  const { top, thick } = lanesOf(layout.pitch, middle, layout.pinned !== null);
  const x = endOf(layout, at) + 8;
  const aft = x + tailWidth(now, size) + tailWidth(before, size);
  const [whole, shared] = sharedOf(plot, parts, at);
  const saved = shared ? struck(axis.at(known.value), axis.at(whole), top + thick / 2) : [];
  return [
    {
      ...valueItem({
        side: 'B',
        category,
        part: 'all',
        value: known,
        measure: measureOf(plot.value),
        node: group(`${category.id}-total`, [
          ...saved,
          ...drawTail('figure', now, x, middle, size, right),
          ...drawTail('note', note, aft, middle, size, right),
        ]),
        box: [Math.min(right - 20, x + 24), middle, 24, layout.pitch / 2 - 1],
      }),
      above: true,
    },
  ];
}

function beforeItems(layout: Layout, band: Band): Item[] {
  const { category, at, middle } = band;
  const { axis, pinned, size, plot, right } = layout;
  const value = pinned?.values[at];
  if (!pinned || !value || value.value === null) return [];
  const { below, thin } = lanesOf(layout.pitch, middle, layout.pinned !== null);
  const [zero, x] = [axis.at(0), axis.at(value.value)];
  const { now, before } = tailsOf(layout, at);
  return [
    valueItem({
      side: 'A',
      category,
      part: 'all',
      value: { ...value, value: value.value },
      measure: measureOf(plot.value),
      node: group(`${category.id}-pinned`, [
        hollowBar('bar', Math.min(zero, x), below, Math.abs(x - zero), thin),
        ...drawTail('figure', before, endOf(layout, at) + 8 + tailWidth(now, size), middle, size, right),
      ]),
      box: [(zero + x) / 2, below + thin / 2, Math.abs(x - zero) / 2, thin / 2 + 2],
    }),
  ];
}

function silentItems(layout: Layout, band: Band): Item[] {
  const { category, at, middle } = band;
  const { totals, size, right, pitch } = layout;
  if (category.note === null || (totals[at]?.value ?? null) !== null) return [];
  const { before } = tailsOf(layout, at);
  return [silentItem({ category, x: endOf(layout, at) + 6 + tailWidth(before, size), right, middle, pitch, size })];
}

/** Parts of a whole end to end, one bar per platform; the whole stands at its end. */
export function drawStack(plot: BarPlot, view: PlotView): Drawing {
  const { head, layout } = layoutOf(plot, view);
  const { axis, bottom, shortened, right } = layout;
  const furniture = [
    ...head.nodes,
    horizontalAxis('axis', axis, { y: head.height + 12, grid: [head.height + tickLine, bottom], edges: [0, right] }),
    line('zero', axis.at(0), head.height + tickLine, axis.at(0), bottom),
    bandNames(layout, view.focus),
    ...(shortened === '' ? [] : [text('shortened', 0, view.height - 4, shortened)]),
  ];
  const items = layout.bands.flatMap((band) => [
    ...partItems(layout, band),
    ...beforeItems(layout, band),
    ...totalItems(layout, band),
    ...silentItems(layout, band),
  ]);
  return { items, furniture };
}
