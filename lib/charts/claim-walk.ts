import type { ClaimWalk } from '../model/claim';
import type { Scene, SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, linearAxis, logAxis, sizeAxis, verticalAxis } from './drawing/axis';
import { compose, gradeCells, gradeColumn, type Item, sourcesColumn } from './drawing/compose';
import { markerPath } from './drawing/marker';
import { group, line, path, rect, step, text } from './drawing/node';
import { counted, duration, factor } from './drawing/number';
import { strip, swatch } from './drawing/strip';
import { textWidth } from './drawing/text';

const plotHeight = 190;
const foot = 22;
const labelRoom = 62;
/** Height of the words of one turn. */
const tier = 18;
const broken = { 'stroke-dasharray': '4 3' };

interface Layout {
  readonly keys: readonly SceneNode[];
  readonly x: Axis;
  readonly y: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
}

/** Figures from zero up, with ticks in their unit. */
function figureAxis({ unit, points, bound }: ClaimWalk, range: readonly [number, number]): Axis {
  const high = 1.05 * Math.max(bound ?? 0, ...points.flatMap(({ figures }) => figures));
  if (unit === 'MiB') return sizeAxis(high, range);
  if (unit === 's') return linearAxis(high, range, duration);
  return unit === 'x' ? linearAxis(high, range, factor) : linearAxis(high, range, counted('', ''), true);
}

function keysOf({ sides, families, bound }: ClaimWalk, width: number) {
  const lines = sides.map((words, side) => ({
    words,
    glyph: (x: number, y: number) =>
      group('glyph', [
        line('line', x, y, x + 22, y, { stroke: `$${families[side]}`, 'stroke-width': 2 }),
        path('marker', markerPath(families[side] ?? 'type1', x + 11, y, 4), { fill: `$${families[side]}` }),
      ]),
  }));
  const limit = { words: 'bound', glyph: (x: number, y: number) => line('glyph', x, y, x + 22, y, broken) };
  return strip('key', [...lines, ...(bound === null ? [] : [limit]), swatch('true', '$well')], [2, 0, width - 4]);
}

function layoutOf(walk: ClaimWalk, width: number): Layout {
  const keys = keysOf(walk, width);
  const [left, right, top] = [labelRoom, width - 12, keys.height + 12 + tier * walk.turns.length];
  const base = top + plotHeight;
  const values = walk.points.map(({ value }) => value);
  const x = logAxis(Math.min(...values), Math.max(...values), [left, right]);
  return { keys: keys.nodes, x, y: figureAxis(walk, [base, top]), left, right, top, base };
}

/** Ground behind the values with which the claim is true: halfway to their neighbours. */
function groundOf({ points }: ClaimWalk, { x, left, right, top, base }: Layout): SceneNode[] {
  const edge = (at: number, toward: number): number => {
    const [one, other] = [points[at], points[at + toward]];
    if (!one || !other) return toward < 0 ? left : right;
    return (x.at(one.value) + x.at(other.value)) / 2;
  };
  return points.flatMap(({ outcome }, at) => {
    if (outcome !== 'holds') return [];
    const [from, to] = [edge(at, -1), edge(at, 1)];
    return [rect(`true-${at}`, from, top, to - from, base - top, { fill: '$well' })];
  });
}

function linesOf({ families, points }: ClaimWalk, { x, y }: Layout): SceneNode[] {
  return families.map((family, side) => {
    const corners = points.map(({ value, figures }, at) =>
      step(at === 0 ? 'M' : 'L', x.at(value), y.at(figures[side] ?? 0)),
    );
    return path(`line-${side}`, corners.join(''), { fill: 'none', stroke: `$${family}`, 'stroke-width': 1.5 });
  });
}

/** Upright lines where the verdict turns, each with the place in words above the plot, on a line of its own. */
function polesOf({ turns }: ClaimWalk, { x, right, top, base }: Layout): SceneNode[] {
  return turns.map(({ between: [near, far], words }, at) => {
    const [place, y] = [(x.at(near) + x.at(far)) / 2, top - 8 - tier * at];
    const wide = textWidth(words);
    const start = place + 6 + wide > right ? place - 6 - wide : place + 6;
    return group(`turn-${at}`, [
      line('pole', place, y - 10, place, base, { stroke: '$text', 'stroke-width': 1.5 }),
      text('words', start, y, words, { ink: '$text' }),
    ]);
  });
}

function furnitureOf(walk: ClaimWalk, layout: Layout): SceneNode[] {
  const { keys, x, y, left, right, base } = layout;
  const bound = walk.bound === null ? [] : [line('bound', left, y.at(walk.bound), right, y.at(walk.bound), broken)];
  return [
    ...keys,
    ...groundOf(walk, layout),
    verticalAxis('figures', y, left - 6, [left, right]),
    horizontalAxis('values', x, { y: base + 16, grid: [base, base + 4], edges: [left - 12, right + 12] }),
    ...bound,
    ...linesOf(walk, layout),
    ...polesOf(walk, layout),
  ];
}

function itemsOf(walk: ClaimWalk, { x, y }: Layout): Item[] {
  return walk.sides.flatMap((name, side) =>
    walk.points.map(({ value, words, outcome, figures, told, provenance }, at): Item => {
      const family = walk.families[side] ?? 'type1';
      const [px, py] = [x.at(value), y.at(figures[side] ?? 0)];
      const verdict = outcome === 'holds' ? 'true' : 'false';
      return {
        side: 'B',
        node: path(`point-${side}-${at}`, markerPath(family, px, py, 3.2), { fill: `$${family}` }),
        mark: {
          name: `${name}, ${words}: ${told[side]}, ${verdict}`,
          detail: [`${name}, ${words}`, `${walk.measure}: ${told[side]}`, `The claim is ${verdict} here`],
          series: name,
          x: Math.round(px * 100) / 100,
          y: Math.round(py * 100) / 100,
          rx: 6,
          ry: 6,
          provenance,
          platform: null,
        },
        row: [name, value, figures[side] ?? null, verdict, ...gradeCells(provenance)],
      };
    }),
  );
}

/** Both figures of a claim over one parameter, with the places where the verdict turns, as a scene `width` px wide. */
export function drawClaimWalk(walk: ClaimWalk, width: number): Scene {
  const layout = layoutOf(walk, width);
  const along = `${walk.measure} along ${walk.title.toLowerCase()}`;
  return compose({
    chart: `claim-${walk.claim}`,
    width,
    height: layout.base + foot,
    headline: walk.finding,
    summary: `${along}. ${walk.finding}`,
    caption: along,
    columns: [
      { id: 'side', name: 'side', unit: '' },
      { id: 'parameter', name: walk.title.toLowerCase(), unit: '' },
      { id: 'value', name: walk.measure, unit: ['x', '1'].includes(walk.unit) ? '' : walk.unit },
      { id: 'verdict', name: 'claim', unit: '' },
      gradeColumn,
      sourcesColumn,
    ],
    items: itemsOf(walk, layout),
    furniture: furnitureOf(walk, layout),
    compared: false,
    focus: null,
  });
}
