import type { Chart, View } from '../model/chart';
import type { PlatformResult, Result, StartResult } from '../model/result';
import type { SceneNode } from '../model/scene';
import { bootFinding } from './boot/finding';
import { type BootLayout, bootLayout, tailWords } from './boot/layout';
import { bootPlot } from './boot/plot';
import { type Axis, horizontalAxis } from './drawing/axis';
import { type Cell, compose, gradeCells, gradeColumn, type Item, markOf, sourcesColumn } from './drawing/compose';
import { gradedBar, gradedDot } from './drawing/grade';
import { familyName } from './drawing/marker';
import { clampedText, group, line, rect, text } from './drawing/node';
import { duration, instances, share } from './drawing/number';
import { hollowDot } from './drawing/pinned';
import { type Row, refusedItem, rowNames } from './drawing/rows';
import { inFocus, sidesOf } from './drawing/subject';
import { textWidth } from './drawing/text';

const measures = [
  ['fastest 5 %', (ready: StartResult['ready']) => ready.quantiles[1] ?? ready.p50],
  ['median', (ready: StartResult['ready']) => ready.p50],
  ['95th percentile', (ready: StartResult['ready']) => ready.p95],
  ['99th percentile', (ready: StartResult['ready']) => ready.p99],
  ['last', (ready: StartResult['ready']) => ready.last],
] as const;

const rowOf = (
  platform: PlatformResult,
  part: string,
  seconds: number,
  of: number | null,
  provenance: Item['mark']['provenance'],
): Cell[] => [platform.name, familyName(platform.family), part, seconds, of, ...gradeCells(provenance)];

/** Nineteen strokes, one for each twentieth of the instances, over the range from 5 to 95 %. */
function spread({ quantiles }: StartResult['ready'], ink: string, y: number, { at }: Axis): SceneNode {
  const inner = quantiles.slice(1, -1);
  const [low = 0, high = 0] = [at(inner[0] ?? 1), at(inner.at(-1) ?? 1)];
  return group('spread', [
    rect('range', low, y - 4, high - low, 8, { fill: ink, 'fill-opacity': 0.2 }),
    ...inner.map((value, k) => line(`q${k}`, at(value), y - 4, at(value), y + 4, { stroke: ink, 'stroke-width': 1 })),
  ]);
}

const tick = (x: number, y: number, half: number, ink: string): SceneNode =>
  line('tick', x, y - half, x, y + half, { stroke: ink, 'stroke-width': 1.5 });

/** What is drawn for one of the five points of a distribution. */
function point(
  platform: PlatformResult,
  start: StartResult,
  at: number,
  x: number,
  y: number,
  layout: BootLayout,
): SceneNode[] {
  const ink = `$${platform.family}`;
  const { ready, provenance } = start;
  if (at === 1)
    return [
      gradedDot('median', provenance.grade, platform.family, [x, y, 5.5]),
      clampedText('label', x, y - 11, duration.short(ready.p50), [layout.times[0] - 6, layout.times[1] + 30], {
        weight: 600,
        ink: '$text',
      }),
    ];
  if (at === 0 || at === 2) return [tick(x, y, 5, ink)];
  if (at === 3) return [tick(x, y, 7, ink)];
  return [
    tick(x, y, 3, ink),
    text('label', Math.max(x + 6, layout.axis.at(ready.p50) + 11), y + 4, tailWords('B', ready.p50, ready.last)),
  ];
}

function timeItems({ top }: Row, platform: PlatformResult, start: StartResult, layout: BootLayout): Item[] {
  const y = top + 26;
  const { ready, provenance } = start;
  const { at } = layout.axis;
  const behind = [
    line('whisker', at(ready.quantiles[1] ?? ready.p50), y, at(ready.last), y, { stroke: `$${platform.family}` }),
    spread(ready, `$${platform.family}`, y, layout.axis),
  ];
  return measures.map(([what, read], k) => {
    const seconds = read(ready);
    const x = at(seconds);
    return {
      side: 'B',
      node: group(`${platform.id}-${what}`, [...(k === 0 ? behind : []), ...point(platform, start, k, x, y, layout)]),
      mark: markOf({
        side: 'B',
        platform,
        series: platform.id,
        what: `${what} of the starts`,
        spoken: duration.spoken(seconds),
        short: duration.short(seconds),
        more: [`of ${instances.spoken(platform.placement.placed)}`],
        box: [x, y, 7, 10],
        provenance,
      }),
      row: rowOf(platform, what, seconds, null, provenance),
      ...(what === 'median' && { above: true }),
    };
  });
}

/** The mean time cut into phases, as a bar of full length. */
function phaseItems({ top }: Row, platform: PlatformResult, start: StartResult, layout: BootLayout): Item[] {
  const [x0, x1] = layout.shares;
  const [y, height] = layout.beside ? [top + 19, 14] : [top + 38, 9];
  const total = start.phases.reduce((sum, { mean }) => sum + mean, 0) || 1;
  let x = x0;
  return start.phases.map((phase) => {
    const part = phase.mean / total;
    const [left, width] = [x, part * (x1 - x0)];
    x += width;
    const words = `${phase.name} ${share.short(part)}`;
    const label = [words, phase.name].find((each) => textWidth(each) <= width - 8);
    return {
      side: 'B',
      node: group(`${platform.id}-phase-${phase.id}`, [
        gradedBar('bar', phase.provenance.grade, `$phase-${phase.id}`, [left, y, Math.max(0.5, width - 1.5), height]),
        ...(label ? [text('label', left, y + height + 14, label)] : []),
      ]),
      mark: markOf({
        side: 'B',
        platform,
        series: `${platform.id} phases`,
        what: `${phase.name}, mean`,
        spoken: `${duration.spoken(phase.mean)}, ${share.spoken(part)} of the start`,
        short: `${duration.short(phase.mean)}, ${share.short(part)}`,
        box: [left + width / 2, y + height / 2, width / 2, height / 2 + 2],
        provenance: phase.provenance,
      }),
      row: rowOf(platform, phase.name, phase.mean, part, phase.provenance),
    };
  });
}

/** The pinned median and its range, in a lane of its own below. */
function pinnedItem(
  { top }: Row,
  platform: PlatformResult,
  { ready, provenance }: StartResult,
  layout: BootLayout,
): Item {
  const y = top + (layout.beside ? 50 : 70);
  const { at } = layout.axis;
  const x = at(ready.p50);
  return {
    side: 'A',
    node: group(`${platform.id}-pinned`, [
      line('range', at(ready.quantiles[1] ?? ready.p50), y, at(ready.last), y, { stroke: '$muted' }),
      hollowDot('median', platform.family, x, y, 4.5),
      text('label', Math.max(at(ready.last) + 8, x + 10), y + 4, tailWords('A', ready.p50, ready.last)),
    ]),
    mark: markOf({
      side: 'A',
      platform,
      series: platform.id,
      what: 'median of the starts',
      spoken: duration.spoken(ready.p50),
      short: duration.short(ready.p50),
      box: [x, y, 7, 8],
      provenance,
    }),
    row: rowOf(platform, 'median', ready.p50, null, provenance),
  };
}

const itemsOf = (row: Row, layout: BootLayout): Item[] => [
  ...sidesOf(row.subject).flatMap(([side, platform]) => {
    if (!platform.start) return [];
    if (side === 'A') return [pinnedItem(row, platform, platform.start, layout)];
    return [...timeItems(row, platform, platform.start, layout), ...phaseItems(row, platform, platform.start, layout)];
  }),
  ...refusedItem(row, layout.plot, ['refused', null, null, null, null]),
];

function furnitureOf(layout: BootLayout): SceneNode[] {
  const { head, plot, shares, beside, axis, bottom, keys } = layout;
  const place = {
    y: head - 10,
    grid: [head - 4, bottom - 8] as const,
    edges: [plot[0], beside ? shares[0] - 16 : plot[1]] as const,
  };
  const titles = [
    text('title', plot[0], head - 27, 'time until ready, logarithmic', { ink: '$text' }),
    ...(beside ? [text('shares', shares[0], head - 27, 'where the mean time goes', { ink: '$text' })] : []),
  ];
  return [...keys, ...(head > 0 ? [horizontalAxis('axis', axis, place), ...titles] : []), rowNames(layout)];
}

function draw(result: Result, { width, pinned, focus }: View) {
  const layout = bootLayout(result, width, pinned);
  return compose({
    chart: 'boot-time',
    width,
    height: layout.bottom,
    ...bootFinding(result),
    caption: 'Time from the request until an instance is ready, and its phases',
    focus: inFocus(result, pinned, focus),
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'part', name: 'part', unit: '' },
      { id: 'seconds', name: 'time', unit: 's' },
      { id: 'share', name: 'share of the mean', unit: '1' },
      gradeColumn,
      sourcesColumn,
    ],
    items: layout.rows.flatMap((row) => itemsOf(row, layout)),
    furniture: furnitureOf(layout),
    compared: pinned !== null,
  });
}

/** How long until an instance is ready: the distribution over a storm of starts, and what the time is made of. */
export const bootTime: Chart = {
  id: 'boot-time',
  title: 'Boot time',
  question: 'How long does it take until an instance is ready, and where does the time go?',
  reading:
    'Each stroke is a twentieth of the instances, the large shape is the median, the end of the line is the last one; the bar splits the mean time into phases.',
  height: (result, width) => Math.ceil(bootLayout(result, width, null).bottom),
  draw,
  plot: bootPlot,
};
