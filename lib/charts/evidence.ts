import type { Comparison, Comparisons } from '../model/comparison';
import { type MeasurableId, measurables } from '../model/experiment';
import { families } from '../model/platform';
import type { Scene, SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, logAxis, logDomain, verticalAxis } from './drawing/axis';
import { compose, gradeCells, gradeColumn, type Item, sourcesColumn } from './drawing/compose';
import { inShort } from './drawing/derivation';
import { familyName, markerPath } from './drawing/marker';
import { inUnit, missOf } from './drawing/miss';
import { circle, group, line, path, rect, step, text } from './drawing/node';
import { factor } from './drawing/number';
import { type KeyEntry, strip, swatch } from './drawing/strip';
import { fitText } from './drawing/text';

/** What the chart needs to be a figure. */
export const evidenceChart = {
  id: 'evidence',
  title: 'Predicted against published',
  reading:
    'One panel per quantity, both axes logarithmic: published across, predicted upwards. On the diagonal a prediction is right, above it too high, inside the band within a factor of two. Full circles are check rows, on which no parameter rests; hollow diamonds are fit rows. Colour is the family of the platform.',
} as const;

type Predicted = Comparison & { readonly predicted: number; readonly error: number };

const isPredicted = (row: Comparison): row is Predicted => row.predicted !== null && row.error !== null;

const gutter = 22;
const head = 40;
const foot = 24;
const rowGap = 22;
const labelRoom = 38;

interface Panel {
  readonly id: MeasurableId;
  readonly name: string;
  readonly unit: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Lower and upper end of both axes. */
  readonly domain: readonly [number, number];
  readonly across: Axis;
  readonly up: Axis;
  /** Left, right, top and base of the square. */
  readonly box: readonly [number, number, number, number];
}

interface Layout {
  readonly keys: readonly SceneNode[];
  readonly panels: readonly Panel[];
  readonly bottom: number;
}

/** Ends of both axes: all figures of a quantity with a little air. A prediction of nothing has no place on them and stands at the edge. */
function domainOf(rows: readonly Predicted[]): readonly [number, number] {
  const values = rows.flatMap(({ published, predicted }) => [published, predicted]).filter((value) => value > 0);
  return logDomain(Math.min(...values) / 1.3, Math.max(...values) * 1.3);
}

const checkDot = (key: string, x: number, y: number, ink: string): SceneNode =>
  circle(key, x, y, 3.4, { fill: ink, stroke: '$surface', 'stroke-width': 0.75 });

const fitDot = (key: string, x: number, y: number, ink: string): SceneNode =>
  path(key, markerPath('type2', x, y, 3.6), { fill: 'none', stroke: ink, 'stroke-width': 1.4 });

function keyEntries(rows: readonly Predicted[]): KeyEntry[] {
  const seen = new Set(rows.map(({ kind }) => kind));
  const glyph = (dot: typeof checkDot) => (x: number, y: number) => dot('glyph', x + 6, y, '$muted');
  return [
    { words: 'check', glyphWidth: 12, glyph: glyph(checkDot) },
    { words: 'fit', glyphWidth: 12, glyph: glyph(fitDot) },
    swatch('within a factor of two', '$well'),
    ...families.filter(({ id }) => seen.has(id)).map(({ id, name }) => swatch(name, `$${id}`)),
    { words: 'published across, predicted upwards', glyph: null },
  ];
}

function layoutOf(rows: readonly Predicted[], width: number): Layout {
  const keys = strip('key', rows.length > 0 ? keyEntries(rows) : [], [2, 0, width - 4]);
  const shown = measurables.flatMap(({ id, name, unit }) => {
    const own = rows.filter(({ quantity }) => quantity === id);
    return own.length > 0 ? [{ id, name, unit, own }] : [];
  });
  const most = Math.max(2, Math.min(5, Math.floor((width + gutter) / (220 + gutter))));
  const each = (width - 4 - gutter * (most - 1)) / most;
  const side = each - labelRoom - 4;
  const pitch = head + side + foot + rowGap;
  const top = keys.height + 12;
  const panels = shown.map(({ own, ...quantity }, at): Panel => {
    const [x, y] = [2 + (at % most) * (each + gutter), top + Math.floor(at / most) * pitch];
    const [left, right, high, base] = [x + labelRoom, x + labelRoom + side, y + head, y + head + side];
    const domain = domainOf(own);
    return {
      ...quantity,
      count: own.length,
      x,
      y,
      width: each,
      domain,
      across: logAxis(...domain, [left, right], false),
      up: logAxis(...domain, [base, high], false),
      box: [left, right, high, base],
    };
  });
  return { keys: keys.nodes, panels, bottom: top + Math.ceil(shown.length / most) * pitch };
}

/** The band of a factor of two about the diagonal, cut to the square. */
function bandOf({ domain: [low, high], across, up }: Panel): string {
  const corners = [
    [low, low],
    [low, 2 * low],
    [high / 2, high],
    [high, high],
    [high, high / 2],
    [2 * low, low],
  ] as const;
  return `${corners.map(([x, y], at) => step(at === 0 ? 'M' : 'L', across.at(x), up.at(y))).join('')}Z`;
}

const unitNames: ReadonlyMap<string, string> = new Map([
  ['x', 'ratio'],
  ['us', 'µs'],
]);

function furnitureOf(panel: Panel): SceneNode {
  const { id, name, unit, count, x, y, width, across, up, box } = panel;
  const [left, right, top, base] = box;
  const counted = `${unitNames.get(unit) ?? unit} · ${count} ${count === 1 ? 'row' : 'rows'}`;
  return group(`panel-${id}`, [
    text('name', x, y + 13, fitText(name, width, 13, 600), { size: 13, weight: 600, ink: '$text' }),
    text('note', x, y + 29, fitText(counted, width)),
    path('band', bandOf(panel), { fill: '$well' }),
    horizontalAxis('published', across, { y: base + 16, grid: [top, base], edges: [x, right + 4] }),
    verticalAxis('predicted', up, left - 5, [left, right]),
    line('diagonal', left, base, right, top, { stroke: '$axis' }),
    rect('edge', left, top, right - left, base - top, { fill: 'none', stroke: '$axis' }),
  ]);
}

const useWords = {
  check: 'check: no parameter rests on it',
  fit: 'fit: a parameter rests on it',
} as const;

const detailOf = (row: Predicted, name: string): string[] => [
  `${row.id}: ${row.platformName}, ${name}`,
  `Published ${inUnit(row.published, row.unit)} (${row.printed})`,
  `Predicted ${inUnit(row.predicted, row.unit)}, ${missOf(row.error)}`,
  useWords[row.use],
  ...(row.condition === '' ? [] : [`Condition: ${row.condition}`]),
  ...(row.hardware === '' ? [] : [`Hardware: ${row.hardware}`]),
  `Published in ${row.source}${row.place === '' ? '' : `, ${row.place}`}`,
  ...(row.derivation && row.derivation.parts.length > 0 ? [`Made of: ${inShort(row.derivation)}`] : []),
  `Prediction: ${row.basis}`,
];

function itemOf(row: Predicted, { name, across, up, domain }: Panel): Item {
  const ink = row.kind === null ? '$muted' : `$${row.kind}`;
  const x = across.at(row.published);
  const y = up.at(Math.max(row.predicted, domain[0]));
  const spoken = `published ${inUnit(row.published, row.unit)}, predicted ${inUnit(row.predicted, row.unit)}`;
  return {
    side: 'B',
    node: group(row.id, [(row.use === 'fit' ? fitDot : checkDot)('dot', x, y, ink)]),
    mark: {
      name: `${row.platformName}, ${name}: ${spoken}, ${missOf(row.error)}, ${row.use} row ${row.id}`,
      detail: detailOf(row, name),
      series: name,
      x: Math.round(x * 100) / 100,
      y: Math.round(y * 100) / 100,
      rx: 6,
      ry: 6,
      provenance: row.provenance,
      platform: row.platform,
    },
    row: [
      row.id,
      name,
      row.platformName,
      row.kind === null ? null : familyName(row.kind),
      row.use,
      row.published,
      row.predicted,
      row.unit,
      row.predicted / row.published,
      ...gradeCells(row.provenance),
    ],
  };
}

const columns = [
  { id: 'row', name: 'row', unit: '' },
  { id: 'quantity', name: 'quantity', unit: '' },
  { id: 'platform', name: 'platform', unit: '' },
  { id: 'family', name: 'family', unit: '' },
  { id: 'use', name: 'use', unit: '' },
  { id: 'published', name: 'published', unit: '' },
  { id: 'predicted', name: 'predicted', unit: '' },
  { id: 'unit', name: 'unit', unit: '' },
  { id: 'factor', name: 'predicted over published', unit: '' },
  gradeColumn,
  sourcesColumn,
];

const withinOf = (error: number): string => `a factor of ${factor.short(Math.exp(error)).replace('×', '')}`;

function headlineOf({ check: { expressible, median, p90 } }: Comparisons, rows: readonly Predicted[]): string {
  if (rows.length === 0) return 'None of these rows can be predicted.';
  if (median === null || p90 === null) return 'A parameter rests on each of these rows: none of them checks the model.';
  if (expressible === 1) return `The one check row is predicted within ${withinOf(median)}.`;
  return `Of ${expressible} check rows half are predicted within ${withinOf(median)}, nine in ten within ${withinOf(p90)}.`;
}

function summaryOf(headline: string, worst: Predicted | undefined): string {
  if (!worst) return headline;
  return `${headline} The worst miss is ${worst.id}, ${worst.platformName}: published ${inUnit(worst.published, worst.unit)}, predicted ${inUnit(worst.predicted, worst.unit)}.`;
}

/** Predicted against published as a scene of one panel per quantity, `width` px wide. The order of rows is that of marks and table. */
export function drawEvidence(comparisons: Comparisons, width: number): Scene {
  const rows = comparisons.rows.filter(isPredicted);
  const { keys, panels, bottom } = layoutOf(rows, width);
  const headline = headlineOf(comparisons, rows);
  return compose({
    chart: evidenceChart.id,
    width,
    height: bottom,
    headline,
    summary: summaryOf(headline, rows[0]),
    caption: 'Predicted against published, worst misses first unless sorted otherwise',
    columns,
    items: rows.flatMap((row) => panels.filter(({ id }) => id === row.quantity).map((panel) => itemOf(row, panel))),
    furniture: [...keys, ...panels.map(furnitureOf)],
    compared: false,
    focus: null,
  });
}
