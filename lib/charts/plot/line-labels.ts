import type { LinePlot } from '../../model/plot';
import type { SceneNode } from '../../model/scene';
import { dodge } from '../drawing/dodge';
import { flagTiers } from '../drawing/flags';
import { markerPath } from '../drawing/marker';
import { group, line, path, text } from '../drawing/node';
import { fitText, textWidth } from '../drawing/text';

type Series = LinePlot['series'][number];

export const platformOf = ({ platform, id }: Series): string => platform ?? id;

/** What is written at the end of a line. */
export interface LineLabel {
  readonly series: Series;
  readonly name: string;
  /** "43", or with the pinned scenario "43 · A 51". */
  readonly figure: string;
  readonly width: number;
}

/** One label for each platform: at the line of B, or of A where there is no other, with the figures of both. */
export function lineLabels(series: readonly Series[], room: number, size: number): LineLabel[] {
  const of = (side: 'A' | 'B') =>
    new Map(series.filter((each) => each.side === side).map((each) => [platformOf(each), each]));
  const [now, before] = [of('B'), of('A')];
  const ends = [...now.values(), ...[...before.values()].filter((each) => !now.has(platformOf(each)))];
  return ends.map((each) => {
    const twin = each.side === 'B' ? before.get(platformOf(each)) : undefined;
    const parts = [each.figure ?? '', twin?.figure === undefined ? '' : `A ${twin.figure}`];
    const figure = parts.filter((words) => words !== '').join(' · ');
    const own = figure === '' ? 0 : textWidth(figure, size, 600) + 7;
    const name = fitText(each.name, Math.max(40, room - own), size);
    return { series: each, name, figure, width: textWidth(name, size) + own };
  });
}

const words = ({ series, name, figure }: LineLabel, x: number, y: number, size: number): SceneNode[] => {
  const ink = series.side === 'A' ? '$muted' : '$text';
  return [
    text('name', x, y, name, { size, ink }),
    ...(figure === '' ? [] : [text('figure', x + textWidth(name, size) + 7, y, figure, { size, weight: 600, ink })]),
  ];
};

/** A label that has found its place. */
export interface Placed {
  readonly series: Series;
  readonly nodes: readonly SceneNode[];
}

interface Room {
  readonly end: (series: Series) => readonly [number, number];
  readonly top: number;
  readonly base: number;
  readonly right: number;
  readonly size: number;
}

/** Words right of the plot, as near as they can be to their line's end; a hair leads there where it is not far. */
export function besideLines(labels: readonly LineLabel[], { end, top, base, right, size }: Room): Placed[] {
  const order = labels.toSorted((a, b) => {
    const [[ax, ay], [bx, by]] = [end(a.series), end(b.series)];
    return Math.abs(ay - by) > 1 ? ay - by : bx - ax;
  });
  const gap = Math.min(size + 5, (base - top) / Math.max(1, labels.length - 1));
  const places = dodge(
    order.map(({ series }) => end(series)[1]),
    gap,
    top,
    base,
  );
  return order.map((label, at) => {
    const { series } = label;
    const y = places[at] ?? top;
    const [endX, endY] = end(series);
    const hair =
      right - endX < 60
        ? [line('hair', endX + 3, endY, right + 16, y, { stroke: `$${series.family}`, 'stroke-width': 0.75 })]
        : [];
    return {
      series,
      nodes: [
        ...hair,
        path('shape', markerPath(series.family, right + 25, y, 4), {
          fill: series.side === 'A' ? '$muted' : `$${series.family}`,
        }),
        ...words(label, right + 36, y + size * 0.36, size),
      ],
    };
  });
}

export const tierHeight = 18;

/** How many lines of flags it takes, where lines end at different times but at one height. */
export const flagsOf = (labels: readonly LineLabel[], endX: (series: Series) => number): number[] =>
  flagTiers(labels.map(({ series, width }) => ({ x: endX(series), width: width + 8 })));

/** Words above the plot, on poles that stand at the lines' ends. */
export function flagsAbove(labels: readonly LineLabel[], tiers: readonly number[], { end, top, size }: Room): Placed[] {
  return labels.map((label, at) => {
    const { series } = label;
    const [x, y] = end(series);
    const baseline = top - 12 - (tiers[at] ?? 0) * tierHeight;
    return {
      series,
      nodes: [
        group('flag', [
          line('pole', x, y, x, baseline - size * 0.76, { stroke: '$axis' }),
          ...words(label, x + 5, baseline, size),
        ]),
      ],
    };
  });
}
