import type { Chart, View } from '../model/chart';
import type { PlatformResult, PowerResult, Result } from '../model/result';
import type { SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, linearAxis } from './drawing/axis';
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
import { extremes, type Finding, nothingPlaced } from './drawing/finding';
import { gradedBar } from './drawing/grade';
import { familyName } from './drawing/marker';
import { backedText, clampedText, group, line, rect, text } from './drawing/node';
import { share, power as watts } from './drawing/number';
import { hollowBar } from './drawing/pinned';
import { type Row, type Rows, refusedItem, rowNames, rowsOf } from './drawing/rows';
import { gradeEntries, strip } from './drawing/strip';
import { sidesOf, subjectsOf } from './drawing/subject';
import { fitText } from './drawing/text';

const column = 92;
const barHeight = 14;
const gauge = 96;

interface Layout extends Rows {
  readonly axis: Axis;
  readonly keys: readonly SceneNode[];
  readonly head: number;
  readonly today: number | null;
}

/** What the workloads draw where each keeps its machine: the platform that consolidates nothing. */
const todayOf = ({ platforms }: Result): number | null =>
  platforms.find(({ family }) => family === 'bare-metal')?.power?.watts ?? null;

function layoutOf(result: Result, width: number, pinned: Result | null): Layout {
  const subjects = subjectsOf(result, pinned);
  const known = subjects.flatMap((subject) => sidesOf(subject).flatMap(([, { power }]) => power ?? []));
  const entries = gradeEntries(
    'bar',
    known.map(({ provenance }) => provenance.grade),
  );
  const keys = strip('grade', known.length > 0 ? [{ words: 'Evidence', glyph: null }, ...entries] : [], [0, 0, width]);
  const head = known.length > 0 ? keys.height + 50 : 0;
  const rows = rowsOf(subjects, width, head, 50 + (pinned ? 18 : 0));
  const [x0, x1] = rows.plot;
  const axis = linearAxis(
    Math.max(0, ...known.map((each) => each.watts)),
    [x0 + 1, rows.narrow ? x1 : x1 - 2 * column],
    watts,
  );
  return { ...rows, axis, keys: keys.nodes, head, today: todayOf(result) };
}

const rowOf = (platform: PlatformResult, { watts: all, perWorkload, load, provenance }: PowerResult): Cell[] => [
  platform.name,
  familyName(platform.family),
  all,
  perWorkload,
  load,
  1 - load,
  ...gradeCells(provenance),
];

/** A gauge of the mean processor load, filled as far as the hosts are busy. */
function loadGauge({ load }: PowerResult, x: number, y: number, width: number): SceneNode[] {
  const busy = Math.min(1, Math.max(0, load));
  return [
    rect('gauge', x + 0.5, y - 5.5, gauge, 6, { fill: 'none', stroke: '$axis', 'stroke-width': 1 }),
    rect('busy', x + 0.5, y - 5.5, gauge * busy, 6, { fill: '$muted' }),
    backedText(
      'load',
      x + gauge + 8,
      y,
      fitText(`${share.short(busy)} busy, ${share.short(1 - busy)} idle`, width - gauge - 8),
    ),
  ];
}

function powerItem(
  { top }: Row,
  side: Side,
  platform: PlatformResult,
  power: PowerResult,
  { axis, plot, narrow }: Layout,
): Item {
  const [zero, end] = [axis.at(0), axis.at(power.watts)];
  const pinned = side === 'A';
  const right = plot[1];
  const y = pinned ? top + 47 : narrow ? top - 7 : top + 13;
  const all = `${pinned ? 'A ' : ''}${watts.short(power.watts)}`;
  const figures = narrow
    ? [text('all', right, y, all, { anchor: 'end', weight: 600, ink: '$text' })]
    : [
        text('each', right - column, y, watts.short(power.perWorkload), { anchor: 'end', ink: '$text' }),
        text('all', right, y, all, { anchor: 'end', weight: pinned ? 400 : 600, ink: '$text' }),
      ];
  const bar = pinned
    ? [hollowBar('bar', zero, top + 38, end - zero, 9)]
    : [
        gradedBar('bar', power.provenance.grade, `$${platform.family}`, [
          zero,
          top + 2,
          Math.max(1, end - zero),
          barHeight,
        ]),
        ...loadGauge(power, zero, top + 30, plot[1] - zero),
      ];
  return {
    side,
    node: group(`${platform.id}-${side}`, [...bar, ...figures]),
    mark: markOf({
      side,
      platform,
      series: platform.id,
      what: 'power',
      spoken: `${watts.spoken(power.watts)}, processors ${share.spoken(1 - power.load)} idle`,
      short: watts.short(power.watts),
      more: [`${watts.short(power.perWorkload)} for each workload`, `processors ${share.short(1 - power.load)} idle`],
      box: [(plot[0] + right) / 2, pinned ? top + 43 : top + 15, (right - plot[0]) / 2, pinned ? 8 : 17],
      provenance: power.provenance,
    }),
    row: rowOf(platform, power),
  };
}

/** Placed, but on hosts for which nobody has published what they draw. */
function unknownItem({ top }: Row, platform: PlatformResult, { plot }: Layout): Item {
  const words = 'no published power curve for these hosts';
  const { provenance } = platform.placement;
  return {
    side: 'B',
    node: backedText(`unknown-${platform.id}`, plot[0] + 8, top + 13, fitText(words, plot[1] - plot[0] - 8)),
    mark: markOf({
      side: 'B',
      platform,
      series: platform.id,
      what: 'power',
      spoken: `unknown, ${words}`,
      short: words,
      box: [(plot[0] + plot[1]) / 2, top + 9, (plot[1] - plot[0]) / 2, 9],
      provenance: null,
    }),
    row: [platform.name, familyName(platform.family), null, null, null, null, 'unknown', provenance.sources.join('; ')],
  };
}

const itemsOf = (row: Row, layout: Layout): Item[] => [
  ...sidesOf(row.subject).flatMap(([side, platform]) => {
    if (platform.power) return [powerItem(row, side, platform, platform.power, layout)];
    return side === 'B' && platform.placement.placed > 0 ? [unknownItem(row, platform, layout)] : [];
  }),
  ...refusedItem(row, layout.plot, [null, null, null, null, 'refused', null]),
];

/** Today's power as a line through all rows. */
function todayLine({ today, axis, head, bottom, plot, narrow }: Layout): SceneNode[] {
  if (today === null) return [];
  const x = axis.at(today);
  const edges = [plot[0], narrow ? plot[1] : plot[1] - 2 * column + 14] as const;
  return [
    line('today', x, head - 4, x, bottom - 8, { stroke: '$text', 'stroke-dasharray': '4 3' }),
    clampedText('today-label', x, head - 28, `today ${watts.short(today)}`, edges, { ink: '$text' }),
  ];
}

function furnitureOf(layout: Layout): SceneNode[] {
  const { axis, head, plot, bottom, narrow, keys } = layout;
  if (head === 0) return [rowNames(layout)];
  const right = plot[1];
  const heads = narrow
    ? []
    : [
        text('each', right - column, head - 10, 'per workload', { anchor: 'end' }),
        text('all', right, head - 10, 'all', { anchor: 'end' }),
      ];
  const edges = [plot[0], narrow ? right : right - 2 * column + 8] as const;
  return [
    ...keys,
    horizontalAxis('axis', axis, { y: head - 10, grid: [head - 4, bottom - 8], edges }),
    ...todayLine(layout),
    ...heads,
    rowNames(layout, narrow ? 80 : 0),
  ];
}

function findingOf(result: Result): Finding {
  const sorted = result.platforms
    .flatMap(({ name, power }) => (power ? [{ name, power }] : []))
    .toSorted((a, b) => a.power.watts - b.power.watts);
  const ends = extremes(sorted, ({ power }) => watts.short(power.watts));
  if (!ends)
    return result.platforms.some(({ placement }) => placement.placed > 0)
      ? {
          headline: 'What these hosts draw has not been published.',
          summary: 'No power is shown where no power curve of the host has been published.',
        }
      : nothingPlaced(result);
  const { low, high, lowest, highest } = ends;
  const each = ({ name, power }: (typeof sorted)[number]): string => `${name} ${watts.short(power.watts)}`;
  const today = todayOf(result);
  const draws = `All hosts together draw ${watts.short(low.power.watts)} on ${lowest}`;
  const against =
    highest === null
      ? ''
      : today === high.power.watts
        ? `, the machines of today ${watts.short(today)}`
        : ` and ${watts.short(high.power.watts)} on ${highest}`;
  return {
    headline: `${draws}${against}.`,
    summary: `Power of all hosts, least first: ${sorted.map(each).join(', ')}. Per workload ${low.name} needs ${watts.short(low.power.perWorkload)}.`,
  };
}

function draw(result: Result, { width, pinned, focus }: View) {
  const layout = layoutOf(result, width, pinned);
  return compose({
    chart: 'power',
    width,
    height: layout.bottom,
    ...findingOf(result),
    caption: 'Power of all hosts, and how busy their processors are',
    focus,
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'watts', name: 'power', unit: 'W' },
      { id: 'each', name: 'power per workload', unit: 'W' },
      { id: 'load', name: 'processors busy', unit: '1' },
      { id: 'idle', name: 'processors idle', unit: '1' },
      gradeColumn,
      sourcesColumn,
    ],
    items: layout.rows.flatMap((row) => itemsOf(row, layout)),
    furniture: furnitureOf(layout),
    compared: pinned !== null,
  });
}

/** What all hosts draw, against what the machines of today draw. */
export const power: Chart = {
  id: 'power',
  title: 'Power',
  question: 'How much power do the hosts draw, and how much of them is idle?',
  reading:
    'Each bar is the power of all hosts; the broken line is what the machines of today draw, and the gauge below a bar shows how busy the processors are.',
  height: (result, width) => Math.ceil(layoutOf(result, width, null).bottom),
  draw,
};
