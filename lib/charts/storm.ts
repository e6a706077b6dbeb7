import type { Chart, View } from '../model/chart';
import type { PlatformResult, Result, StartResult } from '../model/result';
import type { SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, linearAxis, timeAxis, verticalAxis } from './drawing/axis';
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
import { flagTiers } from './drawing/flags';
import { gradedDot, gradedLine } from './drawing/grade';
import { familyName } from './drawing/marker';
import { circle, group, line, step, text } from './drawing/node';
import { duration, instances } from './drawing/number';
import { hollowDot, hollowLine } from './drawing/pinned';
import { type Refused, refusedBelow } from './drawing/refused';
import { gradeEntries, strip } from './drawing/strip';
import { inFocus, placedOf, shortfallOf, sidesOf, subjectsOf } from './drawing/subject';
import { fitText, nameWith, textWidth } from './drawing/text';
import { milestonesOf } from './storm/milestones';
import { stormPlot } from './storm/plot';

const tierHeight = 16;
const plotHeight = 250;

interface Run {
  readonly side: Side;
  readonly platform: PlatformResult;
  readonly start: StartResult;
  readonly label: string;
}

interface Layout {
  readonly runs: readonly Run[];
  readonly tiers: readonly number[];
  readonly keys: readonly SceneNode[];
  readonly time: Axis;
  readonly count: Axis;
  readonly top: number;
  readonly base: number;
  readonly left: number;
  readonly refused: Refused;
}

const blanks = [null, null, null, 'refused', null];
/** When the last instance is ready, on the clock of the curve: since the first request. */
const lastOf = ({ timeline }: StartResult): number => timeline.at(-1)?.[0] ?? 0;

/** Where requests come one after the other, the wait of an instance is shorter than the time since the first of them. */
const isRamp = ({ platforms }: Result): boolean =>
  platforms.some(({ start }) => start !== null && lastOf(start) > start.ready.last * (1 + 1e-9));

const requestOf = (results: readonly Result[]): string => (results.some(isRamp) ? 'first request' : 'request');

function layoutOf(result: Result, width: number, height: number, pinned: Result | null): Layout {
  const subjects = subjectsOf(result, pinned);
  const unlabelled = subjects.flatMap((subject) =>
    sidesOf(subject).flatMap(([side, platform]) => (platform.start ? [{ side, platform, start: platform.start }] : [])),
  );
  const runs = unlabelled.map((run) => ({ ...run, label: labelOf(run, Math.min(240, width * 0.44)) }));
  const since = requestOf(pinned ? [result, pinned] : [result]);
  const words = fitText(`Instances ready since the ${since}, time logarithmic`, width);
  const keys = strip(
    'key',
    runs.length > 0
      ? [
          { words, glyph: null },
          ...gradeEntries(
            'line',
            runs.filter(({ side }) => side === 'B').map(({ start }) => start.provenance.grade),
          ),
        ]
      : [],
    [0, 0, width],
  );
  const seconds = runs.flatMap(({ platform }) => milestonesOf(platform).map(([at]) => at));
  const most = Math.max(1, ...runs.map(({ platform }) => platform.placement.placed));
  const left = textWidth(instances.short(most)) + 14;
  const room = Math.max(0, ...runs.map(({ label }) => textWidth(label))) + 16;
  const time = timeAxis(Math.max(1e-6, Math.min(1e9, ...seconds)) * 0.8, Math.max(1e-6, ...seconds), [
    left,
    width - room,
  ]);
  const tiers = flagTiers(runs.map(({ start, label }) => ({ x: time.at(lastOf(start)), width: textWidth(label) + 8 })));
  const top = keys.height + 18 + (Math.max(-1, ...tiers) + 1) * tierHeight;
  const below = refusedBelow(subjects, width, 0, blanks).bottom;
  const base = runs.length > 0 ? Math.max(top + plotHeight, height - 30 - below) : keys.height;
  const refused = refusedBelow(subjects, width, runs.length > 0 ? base + 30 : base, blanks);
  return {
    runs,
    tiers,
    keys: keys.nodes,
    time,
    count: linearAxis(most, [base, top], instances, true),
    top,
    base,
    left,
    refused,
  };
}

function labelOf({ side, platform, start }: Omit<Run, 'label'>, room: number): string {
  const last = duration.short(lastOf(start));
  const figure = shortfallOf(platform) === '' ? last : `${last} for ${placedOf(platform)}`;
  return nameWith(`${side === 'A' ? 'A ' : ''}${platform.name}`, figure, room);
}

/** Steps of the time line from its first instance on, without those too small to be seen. */
function stepsOf({ start }: Run, { time, count, base, left }: Layout): string {
  const ready = start.timeline.filter(([, instancesReady]) => instancesReady > 0);
  const place = ([seconds, number]: readonly [number, number]) =>
    [seconds > 0 ? time.at(seconds) : left, count.at(number)] as const;
  let [x, y] = [ready[0] ? place(ready[0])[0] : left, base];
  let d = step('M', x, y);
  ready.forEach((each, at) => {
    const [nextX, nextY] = place(each);
    if (at < ready.length - 1 && nextX - x < 1.5 && y - nextY < 1.5) return;
    d += step('H', nextX) + step('V', nextY);
    [x, y] = [nextX, nextY];
  });
  return d;
}

/** The pole, its words, and the end of the line in the shape of the family. */
function flag({ side, platform, start, label }: Run, tier: number, { time, count, top }: Layout): SceneNode[] {
  const [x, y] = [time.at(lastOf(start)), count.at(platform.placement.placed)];
  const words = top - 12 - tier * tierHeight;
  return [
    line('pole', x, y, x, words - 9, { stroke: '$axis' }),
    side === 'A'
      ? hollowDot('end', platform.family, x, y, 4.5)
      : gradedDot('end', start.provenance.grade, platform.family, [x, y, 5]),
    text('words', x + 5, words, label, { ink: side === 'A' ? '$muted' : '$text' }),
  ];
}

function itemsOf(run: Run, tier: number, layout: Layout): Item[] {
  const { side, platform, start } = run;
  const ink = `$${platform.family}`;
  const d = stepsOf(run, layout);
  const curve = side === 'A' ? hollowLine('curve', d) : gradedLine('curve', start.provenance.grade, ink, d);
  return milestonesOf(platform).map(([seconds, ready], at) => {
    const [x, y] = [layout.time.at(seconds), layout.count.at(ready)];
    const { placed } = platform.placement;
    const what = ready === placed ? allOf(platform) : `${instances.short(ready)} of ${instances.spoken(placed)} ready`;
    const point =
      ready === placed
        ? flag(run, tier, layout)
        : [circle('point', x, y, 2.5, { fill: side === 'A' ? '$muted' : ink })];
    return {
      side,
      node: group(`${platform.id}-${side}-${ready}`, [...(at === 0 ? [curve] : []), ...point]),
      mark: markOf({
        side,
        platform,
        series: platform.id,
        what,
        spoken: duration.spoken(seconds),
        short: duration.short(seconds),
        box: [x, y, 8, 8],
        provenance: start.provenance,
      }),
      row: rowOf(platform, ready / placed, ready, seconds, start),
    };
  });
}

/** "all 100 instances ready"; where some found no host, they are only those placed. */
function allOf(platform: PlatformResult): string {
  const { placed } = platform.placement;
  if (shortfallOf(platform) !== '') return `all placed ready, ${placedOf(platform)} instances`;
  return placed === 1 ? 'instance ready' : `all ${instances.spoken(placed)} ready`;
}

const rowOf = (
  platform: PlatformResult,
  part: number,
  ready: number,
  seconds: number,
  { provenance }: StartResult,
): Cell[] => [platform.name, familyName(platform.family), part, ready, seconds, ...gradeCells(provenance)];

const findingOf = (result: Result): Finding =>
  tell(result, {
    value: ({ start }) => start && lastOf(start),
    figure: duration.short,
    headline: ({ low, high, lowest, highest }) => {
      const up = `Everything is up ${low.figure} after the ${requestOf([result])} on ${lowest}`;
      return highest === null ? `${up}.` : `${up} and ${high.figure} on ${highest}.`;
    },
    list: `Time from the ${requestOf([result])} until the last instance is ready`,
  });

function furnitureOf({ runs, keys, time, count, top, base, left, refused }: Layout, width: number): SceneNode[] {
  if (runs.length === 0) return [...refused.nodes];
  const right = time.at(Number.MAX_VALUE);
  return [
    ...keys,
    horizontalAxis('time', time, { y: base + 18, grid: [top, base], edges: [0, width] }),
    verticalAxis('count', count, left - 8, [left, right]),
    ...refused.nodes,
  ];
}

function draw(result: Result, { width, height, pinned, focus }: View) {
  const layout = layoutOf(result, width, height, pinned);
  const { runs, tiers, refused } = layout;
  return compose({
    chart: 'storm',
    width,
    height: refused.bottom,
    ...findingOf(result),
    caption: 'Instances ready against the time since the first request',
    focus: inFocus(result, pinned, focus),
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'share', name: 'share of the instances', unit: '1' },
      { id: 'ready', name: 'instances ready', unit: '' },
      { id: 'seconds', name: 'time', unit: 's' },
      gradeColumn,
      sourcesColumn,
    ],
    items: [...runs.flatMap((run, at) => itemsOf(run, tiers[at] ?? 0, layout)), ...refused.items],
    furniture: furnitureOf(layout, width),
    compared: pinned !== null,
  });
}

/** How a storm of starts unfolds: instances ready over time. */
export const storm: Chart = {
  id: 'storm',
  title: 'Boot storm',
  question: 'When everything is asked to start, how long until all of it is up?',
  reading:
    'Each line climbs as instances become ready, and ends, with its flag, at the last one; the time axis is logarithmic and begins at the first request.',
  height: (result, width) => Math.ceil(layoutOf(result, width, 0, null).refused.bottom),
  draw,
  plot: stormPlot,
};
