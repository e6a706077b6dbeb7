import type { Chart, View } from '../model/chart';
import { layerRoles } from '../model/platform';
import type { FootprintPart, FootprintResult, PlatformResult, Result } from '../model/result';
import type { SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, sizeAxis } from './drawing/axis';
import {
  type Cell,
  compose,
  gradeCells,
  gradeColumn,
  type Item,
  markOf,
  type Side,
  sourcesColumn,
} from './drawing/compose';
import { type Finding, tell } from './drawing/finding';
import { gradedBar } from './drawing/grade';
import { familyName } from './drawing/marker';
import { group, line, text } from './drawing/node';
import { counted, size } from './drawing/number';
import { hollowBar } from './drawing/pinned';
import { type Row, type Rows, refusedItem, rowNames, rowsOf } from './drawing/rows';
import { gradeEntries, strip, swatch } from './drawing/strip';
import { inFocus, type Subject, sidesOf, subjectsOf } from './drawing/subject';
import { textWidth } from './drawing/text';
import { type StackSource, stackPlot } from './stack/plot';
import { roleNames } from './stack/roles';

/** What memory and disk differ in. */
export interface Stack extends StackSource, Pick<Chart, 'id' | 'title' | 'question' | 'reading'> {}

/** What runs in any case is the workload's; all else is the platform's. */
const isWorkload = ({ role }: Pick<FootprintPart, 'role'>): boolean => role === 'libraries' || role === 'application';
const ordered = (parts: readonly FootprintPart[]): FootprintPart[] =>
  parts.filter(({ mib }) => mib > 0).toSorted((a, b) => layerRoles.indexOf(a.role) - layerRoles.indexOf(b.role));
const sum = (parts: readonly FootprintPart[]): number => parts.reduce((total, { mib }) => total + mib, 0);
const ofPlatform = (parts: readonly FootprintPart[]): number => sum(parts.filter((part) => !isWorkload(part)));

const copyCount = counted('copy', 'copies');
const column = 84;
const barHeight = 16;

interface Layout extends Rows {
  readonly axis: Axis;
  readonly keys: readonly SceneNode[];
  readonly head: number;
  readonly lane: number;
}

function keysOf(parts: readonly FootprintPart[], width: number) {
  const entries = (workload: boolean) =>
    layerRoles
      .filter((role) => parts.some((part) => part.role === role) && isWorkload({ role }) === workload)
      .map((role) => swatch(roleNames[role], `$layer-${role}`));
  const titled = (words: string, workload: boolean) => [{ words, glyph: null }, ...entries(workload)];
  const rows = [
    titled('Platform', false),
    titled('Workload', true),
    [
      { words: 'Evidence', glyph: null },
      ...gradeEntries(
        'bar',
        parts.map(({ provenance }) => provenance.grade),
      ),
    ],
  ].filter(({ length }) => length > 1);
  let y = 0;
  const nodes = rows.flatMap((row, at) => {
    const drawn = strip(`key-${at}`, row, [0, y, width]);
    y += drawn.height + 2;
    return drawn.nodes;
  });
  return { nodes, height: y + 8 };
}

const footprintsOf = (subjects: readonly Subject[], side: Side): FootprintResult[] =>
  subjects.flatMap(({ now, pinned }) => (side === 'A' ? pinned : now)?.footprint ?? []);

const pinnedWords = (mib: number): string => `A ${size.short(mib)}`;

function layoutOf({ parts, total }: Stack, result: Result, width: number, pinned: Result | null): Layout {
  const subjects = subjectsOf(result, pinned);
  const footprints = [...footprintsOf(subjects, 'A'), ...footprintsOf(subjects, 'B')];
  const keys = footprints.length > 0 ? keysOf(footprints.flatMap(parts), width) : { nodes: [], height: 0 };
  const lane = pinned ? 18 : 0;
  const head = keys.height + (footprints.length > 0 ? 34 : 0);
  const rows = rowsOf(subjects, width, head, 50 + lane);
  const [x0, x1] = rows.plot;
  const most = Math.max(0, ...footprints.map((each) => Math.max(total(each), sum(parts(each)))));
  const beside = footprintsOf(subjects, 'A').map((each) => textWidth(pinnedWords(total(each))) + 8);
  const end = rows.narrow ? x1 - Math.max(0, ...beside) : x1 - 2 * column;
  return { ...rows, axis: sizeAxis(most, [x0 + 1, end]), keys: keys.nodes, head, lane };
}

const rowOf = (
  platform: PlatformResult,
  part: string,
  whose: string,
  mib: number,
  copies: number | null,
  provenance: Item['mark']['provenance'],
): Cell[] => [platform.name, familyName(platform.family), part, whose, mib, copies, ...gradeCells(provenance)];

const copiesOf = ({ copies, scope }: FootprintPart): string => {
  const where = { host: 'per host', node: 'per node guest', instance: 'per instance' }[scope];
  return `one ${where}: ${copyCount.spoken(copies)}`;
};

function partItems(row: Row, platform: PlatformResult, parts: readonly FootprintPart[], { axis }: Layout): Item[] {
  const y = row.top + 2;
  let before = 0;
  return ordered(parts).map((part, at) => {
    const [left, right] = [axis.at(before), axis.at(before + part.mib)];
    before += part.mib;
    const words = [`${part.name} ${size.short(part.mib)}`, part.name, roleNames[part.role]].find(
      (each) => textWidth(each) <= right - left - 8,
    );
    return {
      side: 'B',
      node: group(`${platform.id}-${part.role}-${at}`, [
        gradedBar('bar', part.provenance.grade, `$layer-${part.role}`, [
          left,
          y,
          Math.max(0.75, right - left - 1.5),
          barHeight,
        ]),
        ...(words ? [text('label', left, y + barHeight + 14, words)] : []),
      ]),
      mark: markOf({
        side: 'B',
        platform,
        series: platform.id,
        what: part.name,
        spoken: size.spoken(part.mib),
        short: size.short(part.mib),
        more: [copiesOf(part)],
        box: [(left + right) / 2, y + barHeight / 2, (right - left) / 2, barHeight / 2 + 2],
        provenance: part.provenance,
      }),
      row: rowOf(
        platform,
        part.name,
        isWorkload(part) ? 'workload' : 'platform',
        part.mib,
        part.copies,
        part.provenance,
      ),
    };
  });
}

/** Totals as two columns of figures at the right; above the bar, beside the name, where the chart is narrow. */
function totalItem(
  stack: Stack,
  { top }: Row,
  side: Side,
  platform: PlatformResult,
  footprint: FootprintResult,
  layout: Layout,
): Item {
  const parts = stack.parts(footprint);
  const [all, own] = [stack.total(footprint), ofPlatform(parts)];
  const right = layout.plot[1];
  const y = side === 'A' ? top + 47 : layout.narrow ? top - 7 : top + 14;
  const words = side === 'A' ? pinnedWords(all) : size.short(all);
  const figure = text('total', right, y, words, { anchor: 'end', weight: side === 'A' ? 400 : 600, ink: '$text' });
  const figures = layout.narrow
    ? [figure]
    : [text('platform', right - column, y, size.short(own), { anchor: 'end', ink: '$text' }), figure];
  const bar =
    side === 'A' ? [hollowBar('hollow', layout.axis.at(0), top + 38, layout.axis.at(all) - layout.axis.at(0), 9)] : [];
  const shared =
    side === 'B' && footprint.sharedMiB > 0 && sum(parts) > all ? savedBy(top, all, sum(parts), layout.axis) : [];
  return {
    side,
    node: group(`${platform.id}-total-${side}`, [...bar, ...shared, ...figures]),
    mark: markOf({
      side,
      platform,
      series: platform.id,
      what: `${stack.noun}, all`,
      spoken: `${size.spoken(all)}, of which the platform ${size.spoken(own)}`,
      short: `${size.short(all)}, platform ${size.short(own)}`,
      box: [right - 30, y - 4, 30, 9],
      provenance: footprint.provenance,
    }),
    row: rowOf(platform, 'all', 'both', all, null, footprint.provenance),
  };
}

/** Part of the stack that merging equal pages takes off again: struck through. */
const savedBy = (top: number, all: number, before: number, { at }: Axis): SceneNode[] => [
  line('saved', at(all), top + 10, at(before), top + 10, { stroke: '$surface', 'stroke-width': 5 }),
  line('saved-line', at(all), top + 10, at(before), top + 10, { stroke: '$text', 'stroke-width': 1.5 }),
];

function itemsOf(stack: Stack, row: Row, layout: Layout): Item[] {
  const shown = sidesOf(row.subject).flatMap(([side, platform]) => {
    if (!platform.footprint) return [];
    const total = totalItem(stack, row, side, platform, platform.footprint, layout);
    return side === 'A' ? [total] : [...partItems(row, platform, stack.parts(platform.footprint), layout), total];
  });
  return [...shown, ...refusedItem(row, layout.plot, ['refused', null, null, null, null, null])];
}

function furnitureOf(layout: Layout): SceneNode[] {
  const { axis, head, plot, bottom, narrow, keys } = layout;
  if (head === 0) return [rowNames(layout)];
  const right = plot[1];
  const heads = narrow
    ? []
    : [
        text('of-platform', right - column, head - 10, 'platform', { anchor: 'end' }),
        text('of-all', right, head - 10, 'all', { anchor: 'end' }),
      ];
  const edges = [plot[0], narrow ? right : right - 2 * column + 14] as const;
  return [
    ...keys,
    horizontalAxis('axis', axis, { y: head - 10, grid: [head - 4, bottom - 8], edges }),
    ...heads,
    rowNames(layout, narrow ? 76 : 0),
  ];
}

const findingOf = ({ noun, total, parts }: Stack, result: Result): Finding =>
  tell(result, {
    value: ({ footprint }) => footprint && total(footprint),
    figure: size.short,
    headline: ({ low, high, lowest, highest, all }) => {
      const takes = `The same workloads take ${low.figure} of ${noun} on ${lowest}`;
      const { footprint } = low.platform;
      if (all.length === 1 && footprint)
        return `${takes}, ${size.short(ofPlatform(parts(footprint)))} of it for the platform.`;
      return highest === null ? `${takes}.` : `${takes} and ${high.figure} on ${highest}.`;
    },
    list: `All ${noun}, least first`,
  });

function draw(stack: Stack, result: Result, { width, pinned, focus }: View) {
  const layout = layoutOf(stack, result, width, pinned);
  return compose({
    chart: stack.id,
    width,
    height: layout.bottom,
    ...findingOf(stack, result),
    caption: `${stack.title} by layer, all copies on all hosts`,
    focus: inFocus(result, pinned, focus),
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'layer', name: 'layer', unit: '' },
      { id: 'whose', name: 'belongs to', unit: '' },
      { id: 'mib', name: stack.noun, unit: 'MiB' },
      { id: 'copies', name: 'copies', unit: '' },
      gradeColumn,
      sourcesColumn,
    ],
    items: layout.rows.flatMap((row) => itemsOf(stack, row, layout)),
    furniture: furnitureOf(layout),
    compared: pinned !== null,
  });
}

/** A chart of one resource, stacked by layer: the platform's layers first, so that they stand on one line, then the workload's. */
export const stackChart = (stack: Stack): Chart => ({
  id: stack.id,
  title: stack.title,
  question: stack.question,
  reading: stack.reading,
  height: (result, width) => Math.ceil(layoutOf(stack, result, width, null).bottom),
  draw: (result, view) => draw(stack, result, view),
  plot: (result, pinned) => stackPlot(stack, result, pinned),
});
