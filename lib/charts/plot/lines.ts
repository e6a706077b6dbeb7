import type { LinePlot, PlotCategory } from '../../model/plot';
import type { SceneNode } from '../../model/scene';
import { type Axis, horizontalAxis, verticalAxis } from '../drawing/axis';
import { type Cell, gradeCells, type Item, markOf } from '../drawing/compose';
import { dodge } from '../drawing/dodge';
import { gradedDot, gradedLine } from '../drawing/grade';
import { familyName } from '../drawing/marker';
import { circle, clampedText, group, line, step, text } from '../drawing/node';
import { hollowDot, hollowLine } from '../drawing/pinned';
import { gradeEntries } from '../drawing/strip';
import { fitText, nameWith, textWidth } from '../drawing/text';
import { type Head, headOf } from './head';
import { axisOf, measureOf, titleOf } from './measure';
import { type Drawing, noteItem, type PlotView } from './view';

type Series = LinePlot['series'][number];

const platformOf = ({ platform, id }: Series): string => platform ?? id;

/** The words at the end of a line. */
interface Label {
  readonly series: Series;
  readonly words: string;
  readonly y: number;
}

interface Layout {
  readonly plot: LinePlot;
  readonly view: PlotView;
  readonly head: Head;
  readonly shown: readonly Series[];
  readonly labels: readonly Label[];
  readonly size: number;
  readonly x: Axis;
  readonly up: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly below: readonly PlotCategory[];
  readonly shortened: string;
}

const lineHeight = 16;
const tickLine = 20;

/** One label for each platform: at the end of its line of B, or of A where it has no other, with the figures of both. */
function labelled(series: readonly Series[]): (readonly [Series, string])[] {
  const of = (side: 'A' | 'B') =>
    new Map(series.filter((each) => each.side === side).map((each) => [platformOf(each), each]));
  const [now, before] = [of('B'), of('A')];
  const ends = [...now.values(), ...[...before.values()].filter((each) => !now.has(platformOf(each)))];
  return ends.map((each) => {
    const twin = each.side === 'B' ? before.get(platformOf(each)) : undefined;
    const figures = [each.figure, twin?.figure && `A ${twin.figure}`].filter(
      (words) => words !== undefined && words !== '',
    );
    return [each, figures.join(' · ')] as const;
  });
}

/** Names without "A", which the label says by itself. */
const nameOf = ({ name, side }: Series): string => (side === 'A' && !/\bA\b/.test(name) ? `${name}, A` : name);

function layoutOf(plot: LinePlot, view: PlotView): Layout {
  const { width, height } = view;
  const platforms = [...new Set(plot.series.map(platformOf))];
  const below = plot.refused ?? [];
  const foot = tickLine + (below.length > 0 ? lineHeight + 4 : 0);
  const title = `${titleOf(plot.value)}, against ${titleOf(plot.x)}`;
  const grades = plot.series.filter(({ side }) => side === 'B').map(({ grade }) => grade);
  const head = headOf(title, [gradeEntries('line', grades)], width, height >= 300 ? 36 : 18);
  const top = head.height + (plot.now === undefined ? 8 : 24);
  const capacity = (base: number) => Math.max(1, Math.floor((base - top) / 14) + 1);
  const whole = platforms.length <= capacity(height - foot);
  const base = height - foot - (whole ? 0 : lineHeight);
  const kept = new Set(platforms.slice(0, whole ? platforms.length : capacity(base)));
  const shown = plot.series.filter((series) => kept.has(platformOf(series)));
  const size = kept.size * 20 <= base - top ? 14 : kept.size * 17 <= base - top ? 13 : 12;
  const labels = labelled(shown).map(
    ([series, figures]) =>
      [
        series,
        figures === ''
          ? fitText(nameOf(series), width * 0.4, size)
          : nameWith(nameOf(series), figures, width * 0.4, size),
      ] as const,
  );
  const points = shown.flatMap((series) => series.points);
  const left = 10 + Math.max(24, ...points.map(([, value]) => textWidth(measureOf(plot.value).short(roundest(value)))));
  const right = width - 30 - Math.max(0, ...labels.map(([, words]) => textWidth(words, size)));
  const nows = plot.now === undefined ? [] : [plot.now];
  const x = axisOf(plot.x, [...points.map(([at]) => at), ...nows], [left + 4, right]);
  const up = axisOf(
    plot.value,
    points.map(([, value]) => value),
    [base, top],
  );
  const gap = Math.min(size + 4, (base - top) / Math.max(1, labels.length - 1));
  const ends = dodge(
    labels.map(([{ points: all }]) => up.at(all.at(-1)?.[1] ?? 1)),
    gap,
    top,
    base,
  );
  return {
    plot,
    view,
    head,
    shown,
    size,
    x,
    up,
    left,
    right,
    top,
    base,
    below,
    labels: labels.map(([series, words], at) => ({ series, words, y: ends[at] ?? top })),
    shortened: whole ? '' : `${kept.size} of ${platforms.length} platforms shown`,
  };
}

/** The power of ten below a value: about as wide as the labels of its axis. */
const roundest = (value: number): number => 10 ** Math.floor(Math.log10(Math.max(1, value)));

function endOf({ series, words, y }: Label, { x, up, right, size }: Layout): SceneNode[] {
  const [endX, endY] = series.points.at(-1) ?? [1, 1];
  const [fromX, fromY] = [x.at(endX), up.at(endY)];
  return [
    line('hair', fromX + 2, fromY, right + 18, y, {
      stroke: series.side === 'A' ? '$muted' : `$${series.family}`,
      'stroke-width': 0.75,
      ...(fromX < right - 4 && { 'stroke-dasharray': '1 3' }),
    }),
    text('label', right + 22, y + size * 0.36, words, { size, ink: series.side === 'A' ? '$muted' : '$text' }),
  ];
}

/** The point that the scenario is at: the one at `now`, else the last. */
const hereOf = ({ points }: Series, now: number | undefined) => points.find(([at]) => at === now) ?? points.at(-1);

function pointNode(series: Series, at: number, { plot, x, up }: Layout): SceneNode[] {
  const [seconds, value] = series.points[at] ?? [1, 1];
  const [px, py] = [x.at(seconds), up.at(value)];
  if (series.points[at] !== hereOf(series, plot.now))
    return [circle('point', px, py, 2.25, { fill: series.side === 'A' ? '$muted' : `$${series.family}` })];
  return series.side === 'A'
    ? [hollowDot('here', series.family, px, py, 5)]
    : [gradedDot('here', series.grade, series.family, [px, py, 6])];
}

function itemsOf(series: Series, layout: Layout): Item[] {
  const { plot, x, up, labels } = layout;
  const ink = `$${series.family}`;
  const d = series.points.map(([px, py], at) => step(at === 0 ? 'M' : 'L', x.at(px), up.at(py))).join('');
  const curve = series.side === 'A' ? hollowLine('curve', d) : gradedLine('curve', series.grade, ink, d);
  const label = labels.find((each) => each.series === series);
  const platform = { id: platformOf(series), name: series.name };
  const provenance = { grade: series.grade, sources: series.sources ?? [] };
  return series.points.map(([px, py], at) => {
    const here = series.points[at] === hereOf(series, plot.now);
    return {
      side: series.side,
      node: group(`${series.id}-${at}`, [
        ...(at === 0 ? [curve, ...(label ? endOf(label, layout) : [])] : []),
        ...pointNode(series, at, layout),
      ]),
      mark: markOf({
        side: series.side,
        platform,
        series: platform.id,
        what: `${measureOf(plot.x).spoken(px)}`,
        spoken: measureOf(plot.value).spoken(py),
        short: measureOf(plot.value).short(py),
        box: [x.at(px), up.at(py), 8, 8],
        provenance,
      }),
      row: [series.name, familyName(series.family), px, py, ...gradeCells(provenance)] satisfies Cell[],
      ...(here && { above: true as const }),
    };
  });
}

/** "Refused: ESXi (too few processors); Docker (...)" on one line below the axis. */
function refusedItems({ below, base, view: { width } }: Layout): Item[] {
  const each = width / Math.max(1, below.length);
  return below.map((category, at) => {
    const words = fitText(`${category.name} · ${category.note ?? ''}`, each - 22);
    return noteItem(
      category,
      group(`silent-${category.id}`, [
        line('bar', at * each + 2, base + tickLine + 4, at * each + 2, base + tickLine + 18, {
          stroke: '$warning',
          'stroke-width': 2,
        }),
        ...(words === '' ? [] : [text('note', at * each + 9, base + tickLine + 15, words)]),
      ]),
      [at * each + each / 2, base + tickLine + 11, each / 2 - 4, 8],
      [null, null, 'refused', null],
    );
  });
}

/** Lines over a common axis, one per platform, with its name at the end. */
export function drawLines(plot: LinePlot, view: PlotView): Drawing {
  const layout = layoutOf(plot, view);
  const { head, x, up, left, right, top, base, shown, shortened } = layout;
  if (plot.series.length === 0)
    return { items: refusedItems({ ...layout, base: head.height - tickLine }), furniture: head.nodes };
  const now =
    plot.now === undefined
      ? []
      : [
          line('now', x.at(plot.now), top - 4, x.at(plot.now), base, { stroke: '$text', 'stroke-dasharray': '4 3' }),
          clampedText(
            'now-label',
            x.at(plot.now),
            top - 9,
            `${measureOf(plot.x).short(plot.now)} ${plot.x.title}`,
            [0, right + 16],
            { ink: '$text' },
          ),
        ];
  return {
    items: [...shown.flatMap((series) => itemsOf(series, layout)), ...refusedItems(layout)],
    furniture: [
      ...head.nodes,
      horizontalAxis('x', x, { y: base + 16, grid: [top, base], edges: [0, right + 16] }),
      verticalAxis('values', up, left - 4, [left, right]),
      ...now,
      ...(shortened === '' ? [] : [text('shortened', 0, view.height - 4, shortened)]),
    ],
  };
}
