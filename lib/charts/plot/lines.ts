import type { LinePlot, PlotCategory } from '../../model/plot';
import type { SceneNode } from '../../model/scene';
import { type Axis, horizontalAxis, verticalAxis } from '../drawing/axis';
import { type Cell, gradeCells, type Item, markOf } from '../drawing/compose';
import { gradedDot, gradedLine } from '../drawing/grade';
import { familyName } from '../drawing/marker';
import { circle, clampedText, group, line, step, text } from '../drawing/node';
import { hollowDot, hollowLine } from '../drawing/pinned';
import { gradeEntries } from '../drawing/strip';
import { fitText, textWidth } from '../drawing/text';
import { type Head, headOf } from './head';
import {
  besideLines,
  flagsAbove,
  flagsOf,
  type LineLabel,
  lineLabels,
  type Placed,
  platformOf,
  tierHeight,
} from './line-labels';
import { axisOf, measureOf, titleOf } from './measure';
import { type Drawing, noteItem, type PlotView } from './view';

type Series = LinePlot['series'][number];

interface Layout {
  readonly plot: LinePlot;
  readonly view: PlotView;
  readonly head: Head;
  readonly shown: readonly Series[];
  readonly labels: readonly Placed[];
  readonly x: Axis;
  readonly up: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly shortened: string;
}

const lineHeight = 16;
const tickLine = 20;
const leastLabel = 14;

/** What is shown of the lines in the height between, and what is said of the others. */
function shownOf({ series }: LinePlot, height: number) {
  const platforms = [...new Set(series.map(platformOf))];
  const capacity = (room: number) => Math.max(1, Math.floor(room / leastLabel) + 1);
  const whole = platforms.length <= capacity(height);
  const kept = new Set(whole ? platforms : platforms.slice(0, capacity(height - lineHeight)));
  return {
    shown: series.filter((each) => kept.has(platformOf(each))),
    count: kept.size,
    shortened: whole ? '' : `${kept.size} of ${platforms.length} platforms shown`,
  };
}

/** The last point, [x, value]. */
const lastOf = ({ points }: Series): readonly [number, number] => points.at(-1) ?? [1, 1];

/** Lines that end at one height and at different x have their names above: beside the plot they would be far from all but one. */
const endsAbove = ({ now, value }: LinePlot): boolean => now === undefined && value.scale === 'linear';

interface Frame {
  readonly top: number;
  readonly base: number;
  readonly left: number;
  readonly right: number;
}

function axesOf(plot: LinePlot, shown: readonly Series[], { top, base, left, right }: Frame) {
  const points = shown.flatMap((series) => series.points);
  const nows = plot.now === undefined ? [] : [plot.now];
  return {
    x: axisOf(plot.x, [...points.map(([at]) => at), ...nows], [left + 4, right]),
    up: axisOf(
      plot.value,
      points.map(([, value]) => value),
      [base, top],
    ),
  };
}

/** The right edge at which all words of flags are still inside: the widest are not always those of the last. */
function flaggedRight(plot: LinePlot, shown: readonly Series[], labels: readonly LineLabel[], frame: Frame): number {
  const widest = Math.max(0, ...labels.map((label) => label.width));
  for (let right = frame.right; right > frame.right - widest; right -= 6) {
    const { x } = axesOf(plot, shown, { ...frame, right });
    if (labels.every(({ series, width }) => x.at(lastOf(series)[0]) + 5 + width <= frame.right + 12)) return right;
  }
  return frame.right - widest - 2;
}

const titleOfBoth = ({ x, value }: LinePlot): string =>
  x.scale === 'log' && value.scale === 'log'
    ? `${value.title}, against ${x.title}; both logarithmic`
    : `${titleOf(value)}, against ${titleOf(x)}`;

function layoutOf(plot: LinePlot, view: PlotView): Layout {
  const { width, height } = view;
  const grades = plot.series.filter(({ side }) => side === 'B').map(({ grade }) => grade);
  const head = headOf(titleOfBoth(plot), [gradeEntries('line', grades)], width, height >= 300 ? 36 : 18);
  const top = head.height + (plot.now === undefined ? 10 : 27);
  const bottom = height - tickLine - ((plot.refused ?? []).length > 0 ? lineHeight + 4 : 0);
  const { shown, count, shortened } = shownOf(plot, bottom - top);
  const base = bottom - (shortened === '' ? 0 : lineHeight);
  const size = count * 21 <= base - top && width >= 640 ? 15 : count * 17 <= base - top ? 13 : 12;
  const labels = lineLabels(shown, width * (width < 640 ? 0.52 : 0.4), size);
  const ticks = shown.flatMap(({ points }) => points.map(([, value]) => measureOf(plot.value).short(roundest(value))));
  const left = 10 + Math.max(24, ...ticks.map((words) => textWidth(words)));
  const widest = Math.max(0, ...labels.map((label) => label.width));
  const common = { plot, view, head, shown, left, base, shortened };

  const flagged = { top, base, left, right: flaggedRight(plot, shown, labels, { top, base, left, right: width - 12 }) };
  const trial = axesOf(plot, shown, flagged);
  const tiers = flagsOf(labels, (series) => trial.x.at(lastOf(series)[0]));
  const high = (Math.max(-1, ...tiers) + 1) * tierHeight;
  if (endsAbove(plot) && high <= (base - top) * 0.45) {
    const frame = { ...flagged, top: top + high };
    const { x, up } = axesOf(plot, shown, frame);
    const end = (series: Series) => [x.at(lastOf(series)[0]), up.at(lastOf(series)[1])] as const;
    return { ...common, ...frame, x, up, labels: flagsAbove(labels, tiers, { ...frame, end, size }) };
  }
  const frame = { top, base, left, right: width - widest - 38 };
  const { x, up } = axesOf(plot, shown, frame);
  const end = (series: Series) => [x.at(lastOf(series)[0]), up.at(lastOf(series)[1])] as const;
  return { ...common, ...frame, x, up, labels: besideLines(labels, { ...frame, end, size }) };
}

/** The power of ten below a value: about as wide as the labels of its axis. */
const roundest = (value: number): number => 10 ** Math.floor(Math.log10(Math.max(1, value)));

/** The point that the scenario is at: the one at `now`, else the last. */
const hereOf = ({ points }: Series, now: number | undefined) => points.find(([at]) => at === now) ?? points.at(-1);

function pointNode(series: Series, at: number, { plot, x, up }: Layout): SceneNode[] {
  const [across, value] = series.points[at] ?? [1, 1];
  const [px, py] = [x.at(across), up.at(value)];
  if (series.points[at] !== hereOf(series, plot.now))
    return [circle('point', px, py, 2.25, { fill: series.side === 'A' ? '$muted' : `$${series.family}` })];
  return series.side === 'A'
    ? [hollowDot('here', series.family, px, py, 5)]
    : [gradedDot('here', series.grade, series.family, [px, py, 6])];
}

function itemsOf(series: Series, layout: Layout): Item[] {
  const { plot, x, up, labels } = layout;
  const [across, along] = [measureOf(plot.x), measureOf(plot.value)];
  const d = series.points.map(([px, py], at) => step(at === 0 ? 'M' : 'L', x.at(px), up.at(py))).join('');
  const curve =
    series.side === 'A' ? hollowLine('curve', d) : gradedLine('curve', series.grade, `$${series.family}`, d);
  const label = labels.find((each) => each.series === series)?.nodes ?? [];
  const platform = { id: platformOf(series), name: series.name };
  const provenance = { grade: series.grade, sources: series.sources ?? [] };
  return series.points.map(([px, py], at) => {
    const here = series.points[at] === hereOf(series, plot.now);
    return {
      side: series.side,
      node: group(`${series.id}-${at}`, [...(at === 0 ? [curve, ...label] : []), ...pointNode(series, at, layout)]),
      mark: markOf({
        side: series.side,
        platform,
        series: platform.id,
        what: `${plot.x.title}, ${across.spoken(px)}`,
        spoken: along.spoken(py),
        short: along.short(py),
        box: [x.at(px), up.at(py), 8, 8],
        provenance,
      }),
      row: [series.name, familyName(series.family), px, py, ...gradeCells(provenance)] satisfies Cell[],
      ...(here && { above: true as const }),
    };
  });
}

/** Those without a line, side by side in one line of words below `top`. */
function refusedItems(below: readonly PlotCategory[], top: number, width: number): Item[] {
  const each = width / Math.max(1, below.length);
  return below.map((category, at) => {
    const x = at * each;
    const words = fitText(`${category.name} · ${category.note ?? ''}`, each - 22);
    return noteItem(
      category,
      group(`silent-${category.id}`, [
        line('bar', x + 2, top, x + 2, top + 14, { stroke: '$warning', 'stroke-width': 2 }),
        ...(words === '' ? [] : [text('note', x + 9, top + 11, words)]),
      ]),
      [x + each / 2, top + 7, each / 2 - 4, 8],
      [null, null, 'refused', null],
    );
  });
}

function nowLine({ plot, view, x, top, base, right }: Layout): SceneNode[] {
  if (plot.now === undefined) return [];
  const at = x.at(plot.now);
  const words = `${measureOf(plot.x).short(plot.now)} ${plot.x.title}`;
  return [
    line('now', at, top - 4, at, base, { stroke: '$text', 'stroke-dasharray': '4 3' }),
    clampedText('now-label', at, top - 9, words, [0, right + 16], { ink: '$text' }),
    text('now-figures', right + 36, top - 12, fitText(`at ${words}`, view.width - right - 36)),
  ];
}

/** Lines over a common axis, one per platform, with its name at the end. */
export function drawLines(plot: LinePlot, view: PlotView): Drawing {
  const layout = layoutOf(plot, view);
  const { head, x, up, left, right, top, base, shown, shortened } = layout;
  const below = plot.refused ?? [];
  if (plot.series.length === 0)
    return { items: refusedItems(below, head.height + 4, view.width), furniture: head.nodes };
  return {
    items: [
      ...shown.flatMap((series) => itemsOf(series, layout)),
      ...refusedItems(below, base + tickLine + 4, view.width),
    ],
    furniture: [
      ...head.nodes,
      horizontalAxis('x', x, { y: base + 16, grid: [top, base], edges: [0, right + 16] }),
      verticalAxis('values', up, left - 4, [left, right]),
      ...nowLine(layout),
      ...(shortened === '' ? [] : [text('shortened', 0, view.height - 4, shortened)]),
    ],
  };
}
