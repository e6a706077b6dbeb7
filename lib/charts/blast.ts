import type { Chart, View } from '../model/chart';
import type { BlastResult, PlatformResult, Result } from '../model/result';
import type { SceneNode } from '../model/scene';
import { blastPlot } from './blast/plot';
import { type Axis, logAxis } from './drawing/axis';
import { compose, gradeCells, gradeColumn, type Item, markOf, type Side, sourcesColumn } from './drawing/compose';
import { type Finding, tell } from './drawing/finding';
import { gradedDot } from './drawing/grade';
import { familyName } from './drawing/marker';
import { circle, group, line, rect, text } from './drawing/node';
import { instances } from './drawing/number';
import { type Panel, type Panels, panelHead, panelName, panelsOf, refusedHeight, refusedPanel } from './drawing/panels';
import { gradeEntries, strip } from './drawing/strip';
import { inFocus, isPlaced, type Subject, sidesOf, subjectsOf } from './drawing/subject';
import { fitText, textWidth } from './drawing/text';

const pitch = 20;
const nameShare = 0.44;

/** The top of the stack first, as architecture pictures have it. */
const stacked = (platform: PlatformResult | null): BlastResult[] => platform?.blast.toReversed() ?? [];

interface Layout extends Panels {
  readonly most: number;
  readonly compared: boolean;
  readonly figureRoom: number;
  readonly keys: readonly SceneNode[];
}

const words = 'Instances lost when one copy of a layer fails: mean (dot) and most (stroke), logarithmic';

const figureOf = (now: BlastResult | undefined, before: BlastResult | undefined): string =>
  [...(now ? [instances.short(now.mean)] : []), ...(before ? [`A ${instances.short(before.mean)}`] : [])].join(' · ');

const layersOf = ({ now, pinned }: Subject): BlastResult[] => (now ? stacked(now) : stacked(pinned));

const heightOf = (subject: Subject, width: number): number =>
  subject.now?.blast.length === 0 ? refusedHeight(subject, width) : panelHead + pitch * layersOf(subject).length;

function layoutOf(result: Result, width: number, pinned: Result | null): Layout {
  const subjects = subjectsOf(result, pinned);
  const every = subjects.flatMap((subject) => sidesOf(subject).flatMap(([, { blast }]) => blast));
  const most = Math.max(1, ...every.map((layer) => layer.most));
  const figures = subjects.flatMap(({ now, pinned: before }) =>
    stacked(now).map((layer) => textWidth(figureOf(layer, twinOf(before, layer)))),
  );
  const grades = subjects.flatMap(({ now }) => (isPlaced(now) ? now.placement.provenance.grade : []));
  const keys = strip('key', [{ words, glyph: null }, ...gradeEntries('dot', grades)], [2, 0, width - 4]);
  const panels = panelsOf(subjects, width, keys.height + 8, 280, heightOf);
  const figureRoom = Math.max(30, ...figures) + 16;
  return { ...panels, most, compared: pinned !== null, figureRoom, keys: keys.nodes };
}

const twinOf = (platform: PlatformResult | null, { role, name }: BlastResult): BlastResult | undefined =>
  platform?.blast.find((layer) => layer.role === role && layer.name === name);

const where = { host: 'one per host', node: 'one per node guest', instance: 'one per instance' } as const;

const failing = { host: 'on one host', node: 'in one node guest', instance: 'of one instance' } as const;

/** A layer's line from no instance to those lost: a stem, its mean, and a stroke at the worst copy. */
function stem(
  side: Side,
  { family, placement }: PlatformResult,
  layer: BlastResult,
  y: number,
  { at }: Axis,
  x0: number,
): SceneNode[] {
  const [mean, worst] = [at(Math.max(1, layer.mean)), at(Math.max(1, layer.most))];
  if (side === 'A') return [circle('hollow', mean, y, 6.5, { fill: 'none', stroke: '$muted', 'stroke-width': 1.25 })];
  const ink = `$${family}`;
  return [
    line('stem', x0, y, mean, y, { stroke: ink, 'stroke-width': 3 }),
    ...(worst - mean > 5
      ? [
          line('range', mean, y, worst, y, { stroke: ink }),
          line('worst', worst, y - 4, worst, y + 4, { stroke: ink, 'stroke-width': 1.5 }),
        ]
      : []),
    gradedDot('mean', placement.provenance.grade, 'type1', [mean, y, 4], ink),
  ];
}

function layerItem(
  panel: Panel,
  side: Side,
  platform: PlatformResult,
  layer: BlastResult,
  at: number,
  axis: Axis,
  figure: string,
): Item {
  const y = panel.y + panelHead + at * pitch + 4;
  const x0 = panel.x + 18 + panel.width * nameShare;
  const label = fitText(layer.name, panel.width * nameShare - 22);
  return {
    side,
    node: group(`${platform.id}-${layer.role}-${at}-${side}`, [
      ...(label !== '' && side === 'B'
        ? [
            rect('layer', panel.x + 4, y - 8, 5, 16, { fill: `$layer-${layer.role}` }),
            text('name', panel.x + 18, y + 4, label, { ink: '$text' }),
          ]
        : []),
      ...stem(side, platform, layer, y, axis, x0),
      ...(figure === '' ? [] : [text('figure', panel.x + panel.width, y + 4, figure, { anchor: 'end', ink: '$text' })]),
    ]),
    mark: markOf({
      side,
      platform,
      series: platform.id,
      what: `failure of ${layer.name} ${failing[layer.scope]}`,
      spoken: `${instances.spoken(layer.mean)} lost on average, ${instances.short(layer.most)} at most`,
      short: `${instances.short(layer.mean)} lost, ${instances.short(layer.most)} at most`,
      more: [where[layer.scope]],
      box: [panel.x + panel.width / 2, y, panel.width / 2, pitch / 2],
      provenance: platform.placement.provenance,
    }),
    row: [
      platform.name,
      familyName(platform.family),
      layer.name,
      where[layer.scope],
      layer.mean,
      layer.most,
      ...gradeCells(platform.placement.provenance),
    ],
  };
}

function itemsOf(panel: Panel, { most, figureRoom }: Layout): Item[] {
  const x0 = panel.x + 18 + panel.width * nameShare;
  const axis = logAxis(0.5, most, [x0 - 8, panel.x + panel.width - figureRoom]);
  const { now, pinned } = panel.subject;
  const lines = layersOf(panel.subject);
  return sidesOf(panel.subject).flatMap(([side, platform]) => {
    if (platform.blast.length === 0)
      return side === 'B' ? refusedPanel(panel, ['refused', null, null, null, null, null]) : [];
    return stacked(platform).flatMap((layer) => {
      const at = lines.findIndex(({ role, name }) => role === layer.role && name === layer.name);
      if (at < 0) return [];
      const figure =
        side === 'B'
          ? figureOf(layer, pinned ? twinOf(pinned, layer) : undefined)
          : now
            ? ''
            : figureOf(undefined, layer);
      return [layerItem(panel, side, platform, layer, at, axis, figure)];
    });
  });
}

const findingOf = (result: Result): Finding =>
  tell(result, {
    value: ({ blast }) => (blast.length > 0 ? Math.max(...blast.map(({ mean }) => mean)) : null),
    figure: instances.short,
    headline: ({ low, high, lowest, highest }) => {
      const lost = `One failing host takes ${instances.spoken(low.value)} with it on ${lowest}`;
      return highest === null ? `${lost}, on average.` : `${lost} and ${high.figure} on ${highest}, on average.`;
    },
    list: 'Instances lost with one host, on average',
  });

function draw(result: Result, { width, pinned, focus }: View) {
  const layout = layoutOf(result, width, pinned);
  return compose({
    chart: 'blast',
    width,
    height: layout.bottom,
    ...findingOf(result),
    caption: 'Instances lost when one copy of a layer fails',
    focus: inFocus(result, pinned, focus),
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'layer', name: 'layer', unit: '' },
      { id: 'copies', name: 'copies', unit: '' },
      { id: 'mean', name: 'lost on average', unit: 'instances' },
      { id: 'most', name: 'lost at most', unit: 'instances' },
      gradeColumn,
      sourcesColumn,
    ],
    items: layout.panels.flatMap((panel) => itemsOf(panel, layout)),
    furniture: [...layout.keys, ...layout.panels.map((panel) => panelName(panel, ''))],
    compared: layout.compared,
  });
}

/** What breaks together: each platform's layers, and how many instances hang on one copy of each. */
export const blast: Chart = {
  id: 'blast',
  title: 'Blast radius',
  question: 'How many instances are lost when one copy of a layer fails?',
  reading:
    'Layers are stacked as they run, the hardware at the bottom; the longer a line, the more instances hang on one copy of that layer.',
  height: (result, width) => Math.ceil(layoutOf(result, width, null).bottom),
  draw,
  plot: blastPlot,
};
