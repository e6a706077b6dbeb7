import type { Chart, View } from '../model/chart';
import type { Provenance } from '../model/evidence';
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
import { type Finding, tell } from './drawing/finding';
import { gradedBar } from './drawing/grade';
import { familyName } from './drawing/marker';
import { backedText, clampedText, group, line, rect, text } from './drawing/node';
import { share, power as watts } from './drawing/number';
import { hollowBar } from './drawing/pinned';
import { type Row, type Rows, refusedItem, rowNames, rowsOf } from './drawing/rows';
import { gradeEntries, strip } from './drawing/strip';
import { inFocus, sidesOf, subjectsOf } from './drawing/subject';
import { fitText, textWidth } from './drawing/text';
import { powerPlot } from './power/plot';
import { provenanceOf } from './power/provenance';

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

/** "published curve, modelled load", where the load is known less well than the curve. */
function curveAndLoad(platform: PlatformResult, power: PowerResult): string[] {
  const { grade } = provenanceOf(platform, power);
  return grade === power.provenance.grade ? [] : [`${power.provenance.grade} curve, ${grade} load`];
}

function layoutOf(result: Result, width: number, pinned: Result | null): Layout {
  const subjects = subjectsOf(result, pinned);
  const known = subjects.flatMap((subject) =>
    sidesOf(subject).flatMap(([side, platform]) => (platform.power ? [{ side, platform, power: platform.power }] : [])),
  );
  const entries = gradeEntries(
    'bar',
    known.filter(({ side }) => side === 'B').map(({ platform, power }) => provenanceOf(platform, power).grade),
  );
  const keys = strip('grade', known.length > 0 ? [{ words: 'Evidence', glyph: null }, ...entries] : [], [0, 0, width]);
  const head = known.length > 0 ? keys.height + 50 : 0;
  const rows = rowsOf(subjects, width, head, 50 + (pinned ? 18 : 0));
  const [x0, x1] = rows.plot;
  const beside = Math.max(
    0,
    ...known.filter(({ side }) => side === 'A').map(({ power }) => textWidth(pinnedWords(power.watts)) + 8),
  );
  const axis = linearAxis(
    Math.max(0, ...known.map(({ power }) => power.watts)),
    [x0 + 1, rows.narrow ? x1 - beside : x1 - 2 * column],
    watts,
  );
  return { ...rows, axis, keys: keys.nodes, head, today: todayOf(result) };
}

const pinnedWords = (all: number): string => `A ${watts.short(all)}`;

const rowOf = (
  platform: PlatformResult,
  { watts: all, perWorkload, load }: PowerResult,
  provenance: Provenance,
): Cell[] => [platform.name, familyName(platform.family), all, perWorkload, load, 1 - load, ...gradeCells(provenance)];

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
  const all = pinned ? pinnedWords(power.watts) : watts.short(power.watts);
  const provenance = provenanceOf(platform, power);
  const figures = narrow
    ? [text('all', right, y, all, { anchor: 'end', weight: pinned ? 400 : 600, ink: '$text' })]
    : [
        text('each', right - column, y, watts.short(power.perWorkload), { anchor: 'end', ink: '$text' }),
        text('all', right, y, all, { anchor: 'end', weight: pinned ? 400 : 600, ink: '$text' }),
      ];
  const bar = pinned
    ? [hollowBar('bar', zero, top + 38, end - zero, 9)]
    : [
        gradedBar('bar', provenance.grade, `$${platform.family}`, [zero, top + 2, Math.max(1, end - zero), barHeight]),
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
      more: [
        `${watts.short(power.perWorkload)} for each workload`,
        `processors ${share.short(1 - power.load)} idle`,
        ...curveAndLoad(platform, power),
      ],
      box: [(plot[0] + right) / 2, pinned ? top + 43 : top + 15, (right - plot[0]) / 2, pinned ? 8 : 17],
      provenance,
    }),
    row: rowOf(platform, power, provenance),
  };
}

/** Placed, but on hosts of which no published power curve is known here. */
function unknownItem({ top }: Row, platform: PlatformResult, { plot }: Layout): Item {
  const words = 'no power curve of these hosts in our evidence';
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

/** Today's power as a line through all rows; in pieces where figures stand between them. */
function todayLine({ today, axis, head, bottom, plot, narrow, rows }: Layout): SceneNode[] {
  if (today === null) return [];
  const x = axis.at(today);
  const edges = [plot[0], narrow ? plot[1] : plot[1] - 2 * column + 14] as const;
  const pieces = narrow ? rows.map(({ top }) => [top - 1, top + 35] as const) : [[head - 4, bottom - 8] as const];
  return [
    ...pieces.map(([from, to], at) =>
      line(`today-${at}`, x, from, x, to, { stroke: '$text', 'stroke-dasharray': '4 3' }),
    ),
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
  const today = todayOf(result);
  return tell(result, {
    value: ({ power }) => power?.watts ?? null,
    figure: watts.short,
    headline: ({ low, high, lowest, highest }) => {
      const draws = `All hosts together draw ${low.figure} on ${lowest}`;
      if (highest === null) return `${draws}.`;
      return today === high.value
        ? `${draws}, the machines of today ${high.figure}.`
        : `${draws} and ${high.figure} on ${highest}.`;
    },
    list: 'Power of all hosts, least first',
    more: ({ low: { platform }, lowest }) =>
      `That is ${watts.short(platform.power?.perWorkload ?? 0)} for each workload on ${lowest}.`,
    unknown: {
      headline: 'How much power these hosts draw is not in our evidence.',
      summary: 'Power is shown only for hosts of which we have a published power curve.',
    },
  });
}

function draw(result: Result, { width, pinned, focus }: View) {
  const layout = layoutOf(result, width, pinned);
  return compose({
    chart: 'power',
    width,
    height: layout.bottom,
    ...findingOf(result),
    caption: 'Power of all hosts, and how busy their processors are',
    focus: inFocus(result, pinned, focus),
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
  plot: powerPlot,
};
