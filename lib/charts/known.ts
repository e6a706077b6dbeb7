import type { Known, Neighbour } from '../model/known';
import type { Scene, SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, logAxis, logDomain, timeAxis } from './drawing/axis';
import { compose, gradeCells, gradeColumn, type Item, sourcesColumn } from './drawing/compose';
import { gradedDot } from './drawing/grade';
import { markerPath } from './drawing/marker';
import { inUnit, missOf } from './drawing/miss';
import { circle, group, line, path, rect, text } from './drawing/node';
import { counted, factor, size } from './drawing/number';
import { type KeyEntry, strip, swatch } from './drawing/strip';
import { fitText, textWidth } from './drawing/text';

const pitch = 38;
const foot = 30;
/** Width from which a lane has room for both of its figures, px. */
const roomy = 420;
/** Room beside the axis for the half of a label at its end. */
const air = 16;

interface Layout {
  readonly keys: readonly SceneNode[];
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  /** Top of the first lane, and below the last. */
  readonly top: number;
  readonly base: number;
}

const checkDot = (x: number, y: number, ink: string): SceneNode =>
  circle('published', x, y, 5, { fill: ink, stroke: '$surface', 'stroke-width': 1 });
const fitDot = (x: number, y: number, ink: string): SceneNode =>
  path('published', markerPath('type2', x, y, 5.5), { fill: '$surface', stroke: ink, 'stroke-width': 1.6 });
const modelTick = (x: number, y: number): SceneNode =>
  line('model', x, y - 7, x, y + 7, { stroke: '$text', 'stroke-width': 2 });

const keysOf = ({ asked, range, neighbours }: Known): KeyEntry[] => [
  ...(neighbours.some(({ use }) => use === 'check')
    ? [{ words: 'published, check', glyphWidth: 12, glyph: (x: number, y: number) => checkDot(x + 6, y, '$muted') }]
    : []),
  ...(neighbours.some(({ use }) => use === 'fit')
    ? [{ words: 'published, fit', glyphWidth: 12, glyph: (x: number, y: number) => fitDot(x + 6, y, '$muted') }]
    : []),
  ...(neighbours.some(({ predicted }) => predicted !== null)
    ? [{ words: 'the model on that row', glyphWidth: 12, glyph: (x: number, y: number) => modelTick(x + 6, y) }]
    : []),
  ...(asked.predicted === null
    ? []
    : [
        {
          words: 'this scenario',
          glyphWidth: 12,
          glyph: (x: number, y: number) => gradedDot('glyph', 'modelled', asked.kind, [x + 6, y, 5]),
        },
      ]),
  ...(range ? [swatch(`range of ${range.rows} rows of the same`, '$well')] : []),
];

/** Whole things have no unit, and no gap before it. */
const figureIn = (value: number, unit: string): string => inUnit(value, unit).trim();

const positive = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value) => typeof value === 'number' && value > 0) as number[];

function axisOf({ asked, neighbours }: Known, span: readonly [number, number]): Axis {
  const values = positive([
    asked.predicted,
    ...(asked.spread ?? []),
    ...neighbours.flatMap(({ drawn }) => [drawn.published, drawn.predicted]),
  ]);
  const [low, high] = logDomain(Math.min(...values, 1e12) / 1.15, Math.max(...values, 1e-6) * 1.15);
  if (asked.unit === 's') return timeAxis(low, high, span);
  const measures = { MiB: size, x: factor } as const;
  const measure = asked.unit === 'MiB' || asked.unit === 'x' ? measures[asked.unit] : counted('', '');
  return logAxis(low, high, span, false, measure);
}

function layoutOf(known: Known, width: number): Layout {
  const keys = strip('key', keysOf(known), [2, 0, width - 4]);
  const [left, right, top] = [air, width - air, keys.height + 8];
  return {
    keys: keys.nodes,
    axis: axisOf(known, [left, right]),
    left,
    right,
    top,
    base: top + pitch * (known.neighbours.length + 1),
  };
}

/** What a lane is, at its left, and its figures, at its right. */
function laneWords(words: string, figures: string, y: number, { left, right }: Layout, weight: 400 | 600): SceneNode[] {
  const room = right - left - textWidth(figures) - 12;
  return [
    text('name', left, y + 12, fitText(words, room, 12, weight), { weight, ink: '$text' }),
    text('figures', right, y + 12, figures, { anchor: 'end' }),
  ];
}

function askedItem({ asked }: Known, layout: Layout): Item {
  const { predicted, spread, provenance } = asked;
  const y = layout.top + 24;
  const figures = predicted === null ? 'nothing could be placed' : figureIn(predicted, asked.unit);
  const x = predicted === null || predicted <= 0 ? layout.left : layout.axis.at(predicted);
  const whisker = spread
    ? [line('spread', layout.axis.at(spread[0]), y, layout.axis.at(spread[1]), y, { stroke: `$${asked.kind}` })]
    : [];
  const dot = predicted === null ? [] : [gradedDot('dot', provenance?.grade ?? 'modelled', asked.kind, [x, y, 5.5])];
  return {
    side: 'B',
    node: group('asked', [
      ...laneWords(`${asked.platformName}, this scenario`, figures, layout.top, layout, 600),
      ...whisker,
      ...dot,
    ]),
    mark: {
      name: `this scenario, ${asked.platformName}, ${asked.name}: ${figures}`,
      detail: [`${asked.platformName}, this scenario`, `${asked.name}: ${figures}`, asked.setting],
      series: 'rows',
      x: Math.round(x * 100) / 100,
      y,
      rx: 8,
      ry: 10,
      provenance,
      platform: asked.platform,
    },
    row: [
      'this scenario',
      asked.name,
      asked.platformName,
      null,
      null,
      predicted,
      asked.unit,
      0,
      null,
      ...gradeCells(provenance),
    ],
  };
}

/** What lies on the axis where that is not what was measured. */
const drawnAs: ReadonlyMap<string, string> = new Map([
  ['throughput-ratio', 'time by throughput'],
  ['memory-total', 'memory of all, each'],
]);

function nameOf(row: Neighbour, { asked }: Known): string {
  const who = row.platform === asked.platform ? row.source : row.platformName;
  return `${who}, ${drawnAs.get(row.quantity) ?? row.measured}`;
}

function neighbourItem(row: Neighbour, at: number, known: Known, layout: Layout): Item {
  const { asked } = known;
  const top = layout.top + pitch * (at + 1);
  const y = top + 24;
  const ink = row.kind === null ? '$muted' : `$${row.kind}`;
  const { published, predicted } = row.drawn;
  const x = layout.axis.at(published);
  const said = predicted === null ? 'no prediction' : `model ${figureIn(predicted, asked.unit)}`;
  const wide = layout.right - layout.left > roomy;
  const figures = `${figureIn(published, asked.unit)}${wide ? ` · ${said}` : ''}`;
  return {
    side: 'B',
    node: group(row.id, [
      ...laneWords(`${at + 1}  ${nameOf(row, known)}`, figures, top, layout, 400),
      line('lane', layout.left, y, layout.right, y, { stroke: '$grid' }),
      ...(predicted === null
        ? []
        : [
            line('miss', x, y, layout.axis.at(predicted), y, { stroke: '$text' }),
            modelTick(layout.axis.at(predicted), y),
          ]),
      (row.use === 'fit' ? fitDot : checkDot)(x, y, ink),
    ]),
    mark: {
      name: `${at + 1}, ${row.platformName}, ${row.measured}: published ${figureIn(published, asked.unit)}, ${said}, ${row.use} row ${row.id}`,
      detail: [
        `${row.platformName}, ${row.measured}`,
        `Published ${figureIn(published, asked.unit)} (${row.printed})`,
        row.error === null ? `No prediction: ${row.reason}` : `The model: ${said}, ${missOf(row.error)}`,
        ...row.differs,
      ],
      series: 'rows',
      x: Math.round(x * 100) / 100,
      y,
      rx: 8,
      ry: 10,
      provenance: row.provenance,
      platform: row.platform,
    },
    row: [
      row.id,
      row.measured,
      row.platformName,
      row.use,
      published,
      predicted,
      asked.unit,
      row.distance,
      row.differs.join('; '),
      ...gradeCells(row.provenance),
    ],
  };
}

function furnitureOf({ asked, range, neighbours }: Known, { keys, axis, left, right, top, base }: Layout): SceneNode[] {
  const { predicted } = asked;
  const band = range
    ? [
        rect(
          'range',
          axis.at(range.low) - 1,
          top + pitch,
          axis.at(range.high) - axis.at(range.low) + 2,
          base - top - pitch,
          { fill: '$well' },
        ),
      ]
    : [];
  // Only beside the dots: a line through all lanes would run through their words.
  const plumb =
    predicted !== null && predicted > 0
      ? neighbours.map((_, at) => {
          const y = top + pitch * (at + 1) + 15;
          return line(`plumb-${at}`, axis.at(predicted), y, axis.at(predicted), y + 18, {
            stroke: `$${asked.kind}`,
            'stroke-dasharray': '3 3',
          });
        })
      : [];
  return [
    ...keys,
    ...band,
    horizontalAxis('axis', axis, { y: base + 16, grid: [top + 14, base + 2], edges: [left - air, right + air] }),
    ...plumb,
  ];
}

const columns = [
  { id: 'row', name: 'row', unit: '' },
  { id: 'quantity', name: 'quantity', unit: '' },
  { id: 'platform', name: 'platform', unit: '' },
  { id: 'use', name: 'use', unit: '' },
  { id: 'published', name: 'published', unit: '' },
  { id: 'predicted', name: 'predicted', unit: '' },
  { id: 'unit', name: 'unit', unit: '' },
  { id: 'distance', name: 'distance', unit: '' },
  { id: 'differs', name: 'what differs', unit: '' },
  gradeColumn,
  sourcesColumn,
];

/** A prediction on one axis with what was published near it, and what the model says of each of those; `width` px wide. */
export function drawKnown(known: Known, width: number): Scene {
  const layout = layoutOf(known, width);
  return compose({
    chart: 'known',
    width,
    height: layout.base + foot,
    headline: known.finding,
    summary: known.finding,
    caption: 'The scenario and the published figures nearest to it, nearest first',
    columns,
    items: [askedItem(known, layout), ...known.neighbours.map((row, at) => neighbourItem(row, at, known, layout))],
    furniture: furnitureOf(known, layout),
    compared: false,
    focus: null,
  });
}
