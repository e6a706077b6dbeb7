import type { Chart, View } from '../model/chart';
import type { OverheadPart, OverheadResult, PlatformResult, Result } from '../model/result';
import type { SceneNode } from '../model/scene';
import { type Cell, compose, gradeCells, gradeColumn, type Item, markOf, sourcesColumn } from './drawing/compose';
import { type Finding, tell } from './drawing/finding';
import { gradedBar } from './drawing/grade';
import { familyName } from './drawing/marker';
import { group, line, text } from './drawing/node';
import { added, duration, factor, instances, share } from './drawing/number';
import { type Panel, type Panels, panelHead, panelName, panelsOf, refusedHeight, refusedPanel } from './drawing/panels';
import { hollowBar } from './drawing/pinned';
import { gradeEntries, strip } from './drawing/strip';
import { inFocus, type Subject, sidesOf, subjectsOf } from './drawing/subject';
import { fitText } from './drawing/text';
import { overheadPlot } from './overhead/plot';

const pitch = 35;
const barHeight = 13;
const valueRoom = 62;
/** Part of a panel's width that the words take. */
const wordShare = 0.47;

/** Dearest first; what adds nothing is left out. */
const partsOf = ({ parts }: OverheadResult): OverheadPart[] =>
  parts.filter(({ extra }) => Math.abs(extra) > 1e-9).toSorted((a, b) => b.extra - a.extra);

const heightOf = ({ now, pinned }: Subject, width: number): number => {
  if (now && !now.overhead)
    return (
      refusedHeight({ id: now.id, name: now.name, family: now.family, now, pinned }, width) +
      (pinned?.overhead ? pitch : 0)
    );
  const rows = now?.overhead ? Math.max(1, partsOf(now.overhead).length) : 0;
  return panelHead + pitch * (rows + (pinned?.overhead ? 1 : 0));
};

interface Layout extends Panels {
  readonly keys: readonly SceneNode[];
  /** Largest sum that bars have to reach, where all panels share a scale; null where each has its own. */
  readonly reach: number | null;
}

/** How far the bars of a platform go to either side of 1. */
function reachOf({ now, pinned }: Subject): number {
  const ends = now?.overhead ? spansOf(now.overhead).flatMap(([, from, to]) => [Math.abs(from), Math.abs(to)]) : [];
  return Math.max(0, ...ends, Math.abs((pinned?.overhead?.slowdown ?? 1) - 1));
}

/** Where the bar of each part begins and ends, as time added to 1: they stand on each other's ends. */
function spansOf(overhead: OverheadResult): (readonly [OverheadPart, number, number])[] {
  let sum = 0;
  return partsOf(overhead).map((part) => {
    const from = sum;
    sum += part.extra;
    return [part, from, sum] as const;
  });
}

function layoutOf(result: Result, width: number, pinned: Result | null): Layout {
  const subjects = subjectsOf(result, pinned);
  const reaches = subjects
    .map(reachOf)
    .filter((reach) => reach > 0)
    .toSorted((a, b) => a - b);
  const [smallest = 0, largest = 0] = [reaches[Math.floor(reaches.length / 3)], reaches.at(-1)];
  const shared = largest <= 12 * smallest;
  const grades = subjects.flatMap(({ now }) => now?.overhead?.parts.map(({ provenance }) => provenance.grade) ?? []);
  const note = shared
    ? 'All panels share one scale.'
    : 'Each panel has its own scale: compare the figures, not the lengths.';
  const words = grades.length === 0 ? [] : [{ words: note, glyph: null }, ...gradeEntries('bar', grades)];
  const keys = strip('key', words, [2, 0, width - 4]);
  const panels = panelsOf(subjects, width, keys.height + (words.length > 0 ? 16 : 0), 340, heightOf);
  return { ...panels, keys: keys.nodes, reach: shared && largest > 0 ? largest : null };
}

const rowOf = (
  platform: PlatformResult,
  part: string,
  technique: string | null,
  value: number | null,
  slowdown: number | null,
  rate: number | null,
  cost: number | null,
  provenance: Item['mark']['provenance'],
): Cell[] => [
  platform.name,
  familyName(platform.family),
  part,
  technique,
  value,
  slowdown,
  rate,
  cost,
  ...gradeCells(provenance),
];

type Scale = (value: number) => number;

function partItem(
  { x, y, width }: Panel,
  platform: PlatformResult,
  at: number,
  [part, from, to]: readonly [OverheadPart, number, number],
  scale: Scale,
): Item {
  const top = y + panelHead + at * pitch;
  const [left, right] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
  const value = added.short(part.extra);
  const room = width * wordShare - 26;
  return {
    side: 'B',
    node: group(`${platform.id}-${part.event}-${at}`, [
      text('event', x + 18, top + 10, fitText(part.name, room), { ink: '$text' }),
      text('technique', x + 18, top + 25, fitText(part.technique, room)),
      line('base', scale(from), top + (at === 0 ? 0 : 6 + barHeight - pitch), scale(from), top + 6 + barHeight, {
        stroke: '$axis',
      }),
      gradedBar('bar', part.provenance.grade, `$${platform.family}`, [
        left,
        top + 6,
        Math.max(1, right - left),
        barHeight,
      ]),
      text('value', Math.max(right, left + 1) + 6, top + 16, value, { ink: '$text' }),
    ]),
    mark: markOf({
      side: 'B',
      platform,
      series: platform.id,
      what: `${part.name}, ${part.technique}`,
      spoken: added.spoken(part.extra),
      short: `${value} of native time`,
      more: [`${instances.short(part.ratePerSecond)} a second, ${duration.short(part.extraUs / 1e6)} each`],
      box: [x + width / 2, top + 13, width / 2, 13],
      provenance: part.provenance,
    }),
    row: rowOf(
      platform,
      part.name,
      part.technique,
      part.extra,
      null,
      part.ratePerSecond,
      part.extraUs,
      part.provenance,
    ),
  };
}

/** The name with the slowdown, which is the value that a reader finds there. */
function totalItem(panel: Panel, platform: PlatformResult, overhead: OverheadResult, empty: boolean): Item {
  const { x, y, width } = panel;
  const value = factor.short(overhead.slowdown);
  const spare = overhead.throughput < 1 ? [`throughput limited to ${share.short(overhead.throughput)}`] : [];
  return {
    side: 'B',
    node: group(`${platform.id}-total`, [
      panelName(panel, value),
      ...(empty ? [text('nothing', x + 18, y + panelHead + 10, 'nothing added to native execution')] : []),
    ]),
    mark: markOf({
      side: 'B',
      platform,
      series: platform.id,
      what: 'processor time against native',
      spoken: factor.spoken(overhead.slowdown),
      short: value,
      more: [`${duration.short(overhead.latencyUs / 1e6)} added to one request`, ...spare],
      box: [x + width / 2, y + 9, width / 2, 11],
      provenance: overhead.provenance,
    }),
    row: rowOf(platform, 'all', null, overhead.slowdown - 1, overhead.slowdown, null, null, overhead.provenance),
  };
}

function pinnedItem(panel: Panel, platform: PlatformResult, overhead: OverheadResult, top: number, scale: Scale): Item {
  const { x, width } = panel;
  const value = factor.short(overhead.slowdown);
  const [left, right] = [scale(Math.min(0, overhead.slowdown - 1)), scale(Math.max(0, overhead.slowdown - 1))];
  return {
    side: 'A',
    node: group(`${platform.id}-pinned`, [
      text('event', x + 18, top + 16, 'A, all together'),
      hollowBar('bar', left, top + 6, right - left, barHeight),
      text('value', Math.max(right, left + 1) + 6, top + 16, value),
    ]),
    mark: markOf({
      side: 'A',
      platform,
      series: platform.id,
      what: 'processor time against native',
      spoken: factor.spoken(overhead.slowdown),
      short: value,
      box: [x + width / 2, top + 14, width / 2, 14],
      provenance: overhead.provenance,
    }),
    row: rowOf(platform, 'all', null, overhead.slowdown - 1, overhead.slowdown, null, null, overhead.provenance),
  };
}

/** Where a panel's bars may lie; sums below 1 (a technique that saves work) get room at the left. */
function scaleOf(panel: Panel, shared: number | null): Scale {
  const reach = shared ?? (reachOf(panel.subject) || 1);
  const least = panel.subject.now?.overhead
    ? Math.min(0, ...spansOf(panel.subject.now.overhead).map(([, , to]) => to))
    : 0;
  const [x0, x1] = [panel.x + panel.width * wordShare, panel.x + panel.width - valueRoom];
  return (value) => x0 + ((Math.max(least, value) - least) / (Math.max(reach, reach - least) || 1)) * (x1 - x0);
}

function itemsOf(panel: Panel, reach: number | null): Item[] {
  const scale = scaleOf(panel, reach);
  const { subject } = panel;
  const { now } = subject;
  const spans = now?.overhead ? spansOf(now.overhead) : [];
  const below = panel.y + heightOf(subject, panel.width) - pitch;
  return sidesOf(subject).flatMap(([side, platform]) => {
    if (!platform.overhead)
      return side === 'B' ? refusedPanel(panel, ['refused', null, null, null, null, null, null, null]) : [];
    if (side === 'A') return [pinnedItem(panel, platform, platform.overhead, below, scale)];
    return [
      totalItem(panel, platform, platform.overhead, spans.length === 0),
      ...spans.map((span, at) => partItem(panel, platform, at, span, scale)),
    ];
  });
}

const findingOf = (result: Result): Finding =>
  tell(result, {
    value: ({ overhead }) => overhead?.slowdown ?? null,
    figure: factor.short,
    headline: ({ low, high, lowest, highest }) => {
      const dearest = high.platform.overhead && partsOf(high.platform.overhead)[0];
      const cause = dearest ? `, above all by ${dearest.name} (${dearest.technique})` : '';
      const most = highest === null ? '' : ` and ${high.figure} on ${highest}`;
      return `The same work takes ${low.figure} the native processor time on ${lowest}${most}${cause}.`;
    },
    list: 'Processor time against native, least first',
  });

function draw(result: Result, { width, pinned, focus }: View) {
  const { panels, keys, reach, bottom } = layoutOf(result, width, pinned);
  const unnamed = panels.filter(({ subject }) => !subject.now?.overhead);
  return compose({
    chart: 'overhead',
    width,
    height: bottom,
    ...findingOf(result),
    caption: 'Processor time added to native execution, by event and technique',
    focus: inFocus(result, pinned, focus),
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'event', name: 'event', unit: '' },
      { id: 'technique', name: 'technique', unit: '' },
      { id: 'extra', name: 'time added', unit: 's/s' },
      { id: 'slowdown', name: 'slowdown', unit: '1' },
      { id: 'rate', name: 'events', unit: '1/s' },
      { id: 'cost', name: 'added to one event', unit: 'us' },
      gradeColumn,
      sourcesColumn,
    ],
    items: panels.flatMap((panel) => itemsOf(panel, reach)),
    furniture: [...keys, ...unnamed.map((panel) => panelName(panel, ''))],
    compared: pinned !== null,
  });
}

/** Why processor time grows: from 1.00 to the slowdown, one step for each kind of event. */
export const overhead: Chart = {
  id: 'overhead',
  title: 'Processor overhead',
  question: 'How much more processor time does the same work take, and which mechanism is to blame?',
  reading:
    'Each panel starts from native execution; every bar adds what one kind of event costs more under the technique named beside it, and the figure at the top is where they end.',
  height: (result, width) => Math.ceil(layoutOf(result, width, null).bottom),
  draw,
  plot: overheadPlot,
};
