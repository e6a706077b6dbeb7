import type { Scene, SceneNode } from '../model/scene';
import { type Axis, horizontalAxis, linearAxis, sizeAxis, verticalAxis } from './drawing/axis';
import { compose, type Item } from './drawing/compose';
import { dodge } from './drawing/dodge';
import { group, line, path, rect, step, text } from './drawing/node';
import { counted, type Measure, size } from './drawing/number';
import { fitText, textWidth } from './drawing/text';

/** What a program had of one resource over time; as many values as there are times. */
interface KernelLine {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
}

export interface KernelPanel {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly KernelLine[];
}

/** Panels of one resource on one scale: the same programs under other rules. */
export interface KernelSeries {
  readonly id: string;
  readonly title: string;
  readonly headline: string;
  readonly measure: 'cores' | 'memory' | 'processes' | 'io';
  /** Times of the samples, seconds. */
  readonly seconds: readonly number[];
  readonly panels: readonly KernelPanel[];
}

const measures: Readonly<Record<KernelSeries['measure'], Measure>> = {
  cores: counted('core', 'cores'),
  memory: size,
  processes: counted('process', 'processes'),
  io: counted('MiB per second', 'MiB per second'),
};

/** Lines tell each other apart by their dashes and labels; colour only helps. */
const styles: readonly { readonly ink: string; readonly dash: string; readonly width: number }[] = [
  { ink: '$accent', dash: 'none', width: 2.5 },
  { ink: '$text', dash: '9 4', width: 2 },
  { ink: '$warning', dash: 'none', width: 1.5 },
  { ink: '$muted', dash: '2 3', width: 2 },
];

const gutter = 28;
const panelHeight = 190;
const left = 46;

interface Frame {
  readonly panel: KernelPanel;
  readonly across: Axis;
  readonly up: Axis;
  readonly box: readonly [left: number, right: number, top: number, base: number];
}

/** Memory has ticks at round numbers of the unit in which it is written. */
const upwards = (measure: KernelSeries['measure'], most: number, range: readonly [number, number]): Axis =>
  measure === 'memory' ? sizeAxis(most, range) : linearAxis(most, range, measures[measure]);

/** Side by side where there is room, else one below the other; all on the same scales. */
function framesOf(series: KernelSeries, width: number): readonly Frame[] {
  const beside = width >= 620 ? series.panels.length : 1;
  const each = (width - gutter * (beside - 1)) / beside;
  const names = series.panels.flatMap(({ lines }) => lines.map(({ name }) => textWidth(name)));
  const room = Math.max(0, ...names) + 12;
  const most = Math.max(...series.panels.flatMap(({ lines }) => lines.flatMap(({ values }) => values)));
  return series.panels.map((panel, at) => {
    const [x, y] = [(at % beside) * (each + gutter), Math.floor(at / beside) * (panelHeight + 58)];
    const box = [x + left, x + each - room, y + 28, y + 28 + panelHeight] as const;
    return {
      panel,
      box,
      across: linearAxis(series.seconds.at(-1) ?? 1, [box[0], box[1]], counted('s', 's')),
      up: upwards(series.measure, most * 1.05, [box[3], box[2]]),
    };
  });
}

function furnitureOf({ panel, across, up, box: [x, right, top, base] }: Frame): SceneNode {
  return group(`panel-${panel.id}`, [
    text('title', x - left, top - 14, fitText(panel.title, right - x + left, 13, 600), {
      size: 13,
      weight: 600,
      ink: '$text',
    }),
    horizontalAxis('time', across, { y: base + 18, grid: [top, base], edges: [x - 8, right + 8] }),
    text('unit', right, base + 34, 'seconds', { anchor: 'end' }),
    verticalAxis('value', up, x - 6, [x, right]),
    line('base', x, base, right, base),
    ...labelsOf(panel, up, right, [top, base]),
  ]);
}

/** Names at the ends of the lines, moved apart. */
function labelsOf(
  { lines }: KernelPanel,
  up: Axis,
  right: number,
  [top, base]: readonly [number, number],
): SceneNode[] {
  const ends = lines.map(({ values }) => up.at(values.at(-1) ?? 0));
  const places = dodge(ends, 15, top, base);
  return lines.flatMap(({ id, name }, at) => [
    line(`hair-${id}`, right + 1, ends[at] ?? base, right + 7, places[at] ?? base, {
      stroke: styles[at % 4]?.ink ?? '$text',
      'stroke-width': 0.75,
    }),
    text(`name-${id}`, right + 10, (places[at] ?? base) + 4, name, { ink: '$text' }),
  ]);
}

/** Samples that are marks: about one a second. */
const isMarked = (at: number, count: number): boolean => (at + 1) % Math.max(1, Math.round(count / 15)) === 0;

function itemsOf(series: KernelSeries, { panel, across, up, box }: Frame): Item[] {
  const measure = measures[series.measure];
  return panel.lines.flatMap((each, which) => {
    const { ink = '$text', dash = 'none', width = 2 } = styles[which % styles.length] ?? {};
    const d = each.values
      .map((value, at) => step(at === 0 ? 'M' : 'L', across.at(series.seconds[at] ?? 0), up.at(value)))
      .join('');
    const curve = path('curve', d, {
      fill: 'none',
      stroke: ink,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      ...(dash !== 'none' && { 'stroke-dasharray': dash }),
    });
    return each.values.flatMap((value, at): Item[] => {
      if (!isMarked(at, each.values.length)) return [];
      const [seconds, x, y] = [series.seconds[at] ?? 0, across.at(series.seconds[at] ?? 0), up.at(value)];
      const first = each.values.findIndex((_, k) => isMarked(k, each.values.length)) === at;
      return [
        {
          side: 'B',
          node: group(
            `${panel.id}-${each.id}-${at}`,
            first ? [curve] : [rect('point', x - 1, y - 1, 2, 2, { fill: ink })],
          ),
          mark: {
            name: `${panel.title}, ${each.name} after ${seconds} s: ${measure.spoken(value)}`,
            detail: [`${each.name}, ${panel.title}`, `after ${seconds} s: ${measure.spoken(value)}`],
            series: `${panel.id}-${each.id}`,
            x: Math.round(x * 100) / 100,
            y: Math.round(Math.min(y, box[3]) * 100) / 100,
            rx: 6,
            ry: 6,
            provenance: null,
            platform: null,
          },
          row: [panel.title, each.name, seconds, value],
        },
      ];
    });
  });
}

/** A resource over time under several rules: panels on one scale, a line for each program, its name at its end. */
export function drawKernelSeries(series: KernelSeries, width: number): Scene {
  const frames = framesOf(series, width);
  return compose({
    chart: series.id,
    width,
    height: Math.max(...frames.map(({ box }) => box[3])) + 40,
    headline: series.headline,
    summary: series.headline,
    caption: `${series.title} over time`,
    columns: [
      { id: 'rules', name: 'rules', unit: '' },
      { id: 'program', name: 'program', unit: '' },
      { id: 'seconds', name: 'time', unit: 's' },
      { id: 'value', name: series.title.toLowerCase(), unit: unitOf[series.measure] },
    ],
    items: frames.flatMap((frame) => itemsOf(series, frame)),
    furniture: frames.map(furnitureOf),
    compared: false,
    focus: null,
  });
}

const unitOf: Readonly<Record<KernelSeries['measure'], string>> = {
  cores: 'cores',
  memory: 'MiB',
  processes: '',
  io: 'MiB/s',
};
