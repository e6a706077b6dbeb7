import type { Chart, View } from '../model/chart';
import type { PlatformResult, Result } from '../model/result';
import type { SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, logAxis, verticalAxis } from './drawing/axis';
import { type Cell, compose, gradeCells, gradeColumn, type Item, markOf, sourcesColumn } from './drawing/compose';
import { dodge } from './drawing/dodge';
import { type Finding, tell } from './drawing/finding';
import { gradedDot, gradedLine } from './drawing/grade';
import { familyName } from './drawing/marker';
import { circle, clampedText, group, line, step, text } from './drawing/node';
import { instances, workloads } from './drawing/number';
import { hollowDot, hollowLine } from './drawing/pinned';
import { type Refused, refusedBelow } from './drawing/refused';
import { gradeEntries, strip } from './drawing/strip';
import { inFocus, placedOf, shortfallOf, sparesOf, subjectsOf } from './drawing/subject';
import { fitText, nameWith, textWidth } from './drawing/text';
import { sweepPlot } from './sweep/plot';
import { type Point, type Run, runsOf, type Sweep } from './sweep/runs';

const blanks = [null, null, null, null, null, 'refused', null];
const labelHeight = 16;
const shortest = 260;

interface Layout {
  readonly runs: readonly Run[];
  readonly labels: readonly { readonly words: string; readonly y: number }[];
  readonly keys: readonly SceneNode[];
  readonly across: Axis;
  readonly up: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly refused: Refused;
}

/** "Docker at 1,000: 43": the label stands at the line's end, the figure is that of the scenario, or of the part that found a host. */
const labelOf = ({ measure }: Sweep, { side, platform, here }: Run, room: number): string =>
  nameWith(
    `${side === 'A' ? 'A ' : ''}${platform.name}`,
    `at ${placedOf(platform)}: ${measure.short(here.value)}`,
    room,
  );

function layoutOf(sweep: Sweep, result: Result, width: number, height: number, pinned: Result | null): Layout {
  const runs = runsOf(sweep, result, pinned);
  const grades = runs.filter(({ side }) => side === 'B').map(({ platform }) => platform.placement.provenance.grade);
  const words = fitText(`${sweep.noun}, against workloads; both logarithmic`, width);
  const keys = strip('key', runs.length > 0 ? [{ words, glyph: null }, ...gradeEntries('line', grades)] : [], [
    0,
    0,
    width,
  ]);
  const labels = runs.map((run) => labelOf(sweep, run, width * 0.45));
  const points = runs.flatMap((run) => [
    ...run.points,
    ...(run.bound === null ? [] : [{ count: run.here.count, value: run.bound }]),
  ]);
  const [counts, values] = [points.map(({ count }) => count), points.map(({ value }) => value)];
  const right = width - Math.max(0, ...labels.map((label) => textWidth(label))) - 28;
  const left = Math.max(
    28,
    ...values.map((value) => textWidth(instances.short(10 ** Math.floor(Math.log10(Math.max(1, value)))))),
  );
  const subjects = subjectsOf(result, pinned);
  const below = refusedBelow(subjects, width, 0, blanks).bottom;
  const top = keys.height + 34;
  const base = top + Math.max(shortest, (runs.length - 1) * labelHeight + 8, height - top - 30 - below);
  const up = logAxis(Math.min(1, ...values), Math.max(1, ...values), [base, top], true);
  const ends = dodge(
    runs.map(({ points: all }) => up.at(all.at(-1)?.value ?? 1)),
    labelHeight,
    top,
    base,
  );
  const foot = runs.length > 0 ? base + 30 : keys.height;
  return {
    runs,
    keys: keys.nodes,
    up,
    left: left + 10,
    right,
    top,
    base,
    labels: labels.map((label, at) => ({ words: label, y: ends[at] ?? top })),
    across: logAxis(1, Math.max(2, ...counts), [left + 12, right]),
    refused: refusedBelow(subjects, width, foot, blanks),
  };
}

function rowOf({ platform, here, bound }: Run, point: Point): Cell[] {
  const { name, family, placement } = platform;
  const known = point === here ? [bound, placement.used, placement.hosts - placement.used] : [null, null, null];
  return [name, familyName(family), point.count, point.value, ...known, ...gradeCells(placement.provenance)];
}

/** The line's end, a hair to its label, and the label. */
function endOf(
  { side, points, platform }: Run,
  { words, y }: Layout['labels'][number],
  { across, up, right }: Layout,
): SceneNode[] {
  const last = points.at(-1) ?? { count: 1, value: 1 };
  const [endX, endY] = [across.at(last.count), up.at(last.value)];
  return [
    line('hair', endX + 2, endY, right + 16, y, {
      stroke: side === 'A' ? '$muted' : `$${platform.family}`,
      'stroke-width': 0.75,
      ...(endX < right - 4 && { 'stroke-dasharray': '1 3' }),
    }),
    text('label', right + 20, y + 4, words, { ink: side === 'A' ? '$muted' : '$text' }),
  ];
}

/** The scenario itself: the family's shape, and a bar at the best that any placement could reach. */
function hereOf({ side, platform, here, bound }: Run, { across, up }: Layout): SceneNode[] {
  const [x, y] = [across.at(here.count), up.at(here.value)];
  if (side === 'A') return [hollowDot('here', platform.family, x, y, 4.5)];
  const limit =
    bound === null
      ? []
      : [line('bound', x - 7, up.at(bound), x + 7, up.at(bound), { stroke: `$${platform.family}`, 'stroke-width': 2 })];
  return [...limit, gradedDot('here', platform.placement.provenance.grade, platform.family, [x, y, 5])];
}

function itemsOf(sweep: Sweep, run: Run, label: Layout['labels'][number], layout: Layout): Item[] {
  const { side, platform, points, here } = run;
  const ink = `$${platform.family}`;
  const { across, up } = layout;
  const d = points.map(({ count, value }, at) => step(at === 0 ? 'M' : 'L', across.at(count), up.at(value))).join('');
  const curve =
    side === 'A' ? hollowLine('curve', d) : gradedLine('curve', platform.placement.provenance.grade, ink, d);
  return points.map((point, at) => {
    const [x, y] = [across.at(point.count), up.at(point.value)];
    const isHere = point === here;
    const bound = isHere ? run.bound : null;
    const least = bound === null ? '' : `, the bound is ${sweep.measure.short(bound)}`;
    return {
      side,
      node: group(`${platform.id}-${side}-${point.count}`, [
        ...(at === 0 ? [curve, ...endOf(run, label, layout)] : []),
        ...(isHere ? hereOf(run, layout) : [circle('point', x, y, 2, { fill: side === 'A' ? '$muted' : ink })]),
      ]),
      mark: markOf({
        side,
        platform,
        series: platform.id,
        what: workloads.spoken(point.count),
        spoken: `${sweep.measure.spoken(point.value)}${least}`,
        short: `${sweep.measure.spoken(point.value)}${least}`,
        more: isHere ? [sparesOf(platform.placement), shortfallOf(platform)].filter((words) => words !== '') : [],
        box: [x, y, 8, 8],
        provenance: platform.placement.provenance,
      }),
      row: rowOf(run, point),
      ...(isHere && { above: true }),
    };
  });
}

/** With spare hosts, how many of the hosts they are. */
function figureOf({ measure }: Sweep, value: number, { placement }: PlatformResult): string {
  const spares = sparesOf(placement);
  return spares === '' ? measure.short(value) : `${measure.short(value)} (${spares})`;
}

const findingOf = (sweep: Sweep, result: Result): Finding =>
  tell(result, {
    value: ({ placement }) => sweep.value(placement, placement.placed, placement.hosts),
    figure: (value, platform) => figureOf(sweep, value, platform),
    headline: sweep.finding,
    list: `${sweep.noun}, fewest first`,
  });

function furnitureOf({ runs, keys, across, up, left, right, top, base, refused }: Layout, result: Result): SceneNode[] {
  if (runs.length === 0) return [...refused.nodes];
  const { count } = result.scenario;
  const x = across.at(count);
  return [
    ...keys,
    horizontalAxis('workloads', across, { y: base + 18, grid: [top, base], edges: [0, right + 16] }),
    verticalAxis('values', up, left - 6, [left, right]),
    line('now', x, top - 4, x, base, { stroke: '$text', 'stroke-dasharray': '4 3' }),
    clampedText('now-label', x, top - 9, workloads.spoken(count), [0, right + 16], { ink: '$text' }),
    ...refused.nodes,
  ];
}

function draw(sweep: Sweep, result: Result, { width, height, pinned, focus }: View) {
  const layout = layoutOf(sweep, result, width, height, pinned);
  const { runs, labels, refused } = layout;
  return compose({
    chart: sweep.id,
    width,
    height: refused.bottom,
    ...findingOf(sweep, result),
    caption: `${sweep.noun} against the number of workloads`,
    focus: inFocus(result, pinned, focus),
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'workloads', name: 'workloads', unit: '' },
      { id: 'value', name: sweep.noun.toLowerCase(), unit: '' },
      { id: 'bound', name: 'bound', unit: '' },
      { id: 'used', name: 'hosts in use', unit: '' },
      { id: 'spare', name: 'spare hosts', unit: '' },
      gradeColumn,
      sourcesColumn,
    ],
    items: [
      ...runs.flatMap((run, at) => itemsOf(sweep, run, labels[at] ?? { words: '', y: 0 }, layout)),
      ...refused.items,
    ],
    furniture: furnitureOf(layout, result),
    compared: pinned !== null,
  });
}

/** A chart of a quantity of the placement against the number of workloads, on logarithmic axes, with the scenario marked. */
export const sweepChart = (sweep: Sweep): Chart => ({
  id: sweep.id,
  title: sweep.title,
  question: sweep.question,
  reading: sweep.reading,
  height: (result, width) => Math.ceil(layoutOf(sweep, result, width, 0, null).refused.bottom),
  draw: (result, view) => draw(sweep, result, view),
  plot: (result, pinned) => sweepPlot(sweep, result, pinned),
});
