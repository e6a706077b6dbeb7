import type { Chart, View } from '../model/chart';
import { dimensions, type PlacementResult, type Result } from '../model/result';
import type { SceneNode } from '../model/scene';
import { compose, gradeColumn, type Item, markOf, sourcesColumn } from './drawing/compose';
import { type Finding, type Reading, tell } from './drawing/finding';
import { gradedBar, hatch } from './drawing/grade';
import { group, path, rect, text } from './drawing/node';
import { hosts as hostCount, instances, share } from './drawing/number';
import { panelName } from './drawing/panels';
import { inFocus, isPlaced, type Subject } from './drawing/subject';
import { fitText, textWidth } from './drawing/text';
import { compactPacking } from './vessels/compact';
import { type Block, gaugeLine, headHeight, packingLayout } from './vessels/layout';
import { lotItem } from './vessels/lot';
import { shownDimension } from './vessels/plan';
import { hostsOf, limitOf, rowOf, sparesIn } from './vessels/words';

const reservedMean = ({ groups }: PlacementResult, d: number): number =>
  groups.reduce((sum, { hosts, reserved }) => sum + hosts * (reserved[d] ?? 0), 0) /
  Math.max(
    1,
    groups.reduce((sum, { hosts }) => sum + hosts, 0),
  );

/** How full the hosts are in one dimension: kept, used by instances, stranded, free. */
function gaugeItem({ platform, gauges: [x, top] }: Block, d: number): Item {
  const { placement } = platform;
  const [used = 0, stranded = 0] = [placement.utilisation[d], placement.stranded[d]];
  const { name = '', id = 'cpu' } = dimensions[d] ?? {};
  const limits = d === shownDimension(placement);
  const [y, x0, length] = [top + d * gaugeLine, x + 98, 56];
  const at = (value: number) => x0 + length * Math.min(1, Math.max(0, value));
  const kept = reservedMean(placement, d);
  return {
    side: 'B',
    node: group(`${platform.id}-${id}`, [
      text('name', x, y + 4, name, { weight: limits ? 600 : 400, ink: limits ? '$text' : '$muted' }),
      rect('rim', x0 - 0.5, y - 4.5, length + 1, 9, { fill: 'none', stroke: '$axis', 'stroke-width': 1 }),
      gradedBar('used', placement.provenance.grade, `$${platform.family}`, [
        at(kept),
        y - 4,
        Math.max(0, at(used) - at(kept)),
        8,
      ]),
      rect('kept', x0, y - 4, at(kept) - x0, 8, { fill: '$layer-host-os' }),
      path('stranded', hatch(at(used), y - 4, at(used + stranded) - at(used), 8, 3, true), {
        fill: 'none',
        stroke: '$axis',
        'stroke-width': 1,
      }),
      text('share', x0 + length + 8, y + 4, share.short(used), { weight: limits ? 600 : 400, ink: '$text' }),
    ]),
    mark: markOf({
      side: 'B',
      platform,
      series: `${platform.id} shares`,
      what: `${name}, mean of the hosts`,
      spoken: `${share.spoken(used)} used, ${share.spoken(stranded)} stranded`,
      short: `${share.short(used)} used, ${share.short(stranded)} stranded`,
      more: [`${share.short(kept)} kept by host and platform`, ...(limits ? [limitOf(placement)] : [])],
      box: [x + 85, y, 85, gaugeLine / 2],
      provenance: placement.provenance,
    }),
    row: rowOf(platform, `${name}, mean`, [placement.used, sparesIn(placement), null, used, kept, stranded]),
  };
}

/** The hosts for which there is no room, as a sentence. */
function othersItem({ platform, plan, vessels: [x, y], right }: Block): Item[] {
  if (plan.others === 0) return [];
  const words = fitText(`and ${hostCount.spoken(plan.others)} of other mixtures`, right - x - 4);
  return [
    {
      side: 'B',
      node: text(`${platform.id}-others`, x, y + plan.height - 6, words),
      mark: markOf({
        side: 'B',
        platform,
        series: platform.id,
        what: 'hosts not drawn',
        spoken: hostCount.spoken(plan.others),
        short: hostCount.spoken(plan.others),
        box: [x + textWidth(words) / 2, y + plan.height - 10, textWidth(words) / 2, 8],
        provenance: platform.placement.provenance,
      }),
      row: rowOf(platform, 'other hosts', [plan.others, null, null, null, null, null]),
    },
  ];
}

function pinnedItem({ panel }: Block, { pinned }: Subject): Item[] {
  if (!isPlaced(pinned)) return [];
  const { placement } = pinned;
  const words = `A ${hostsOf(pinned)}, ${instances.short(placement.density)} on each`;
  const [x, y] = [panel.x + 18, panel.y + headHeight];
  return [
    {
      side: 'A',
      node: group(`${pinned.id}-pinned`, [
        rect('hollow', x + 0.5, y - 9.5, 9, 9, { fill: 'none', stroke: '$muted', 'stroke-width': 1 }),
        text('words', x + 16, y, fitText(words, panel.width - 36)),
      ]),
      mark: markOf({
        side: 'A',
        platform: pinned,
        series: pinned.id,
        what: 'all hosts',
        spoken: hostsOf(pinned),
        short: hostsOf(pinned),
        box: [x + 60, y - 5, 60, 9],
        provenance: placement.provenance,
      }),
      row: rowOf(pinned, 'all hosts', [placement.used, sparesIn(placement), placement.density, null, null, null]),
    },
  ];
}

/** Name, hosts in use, what runs out. */
function nameOf({ panel, platform }: Block): SceneNode {
  const { placement } = platform;
  const [used, limit] = [hostsOf(platform), limitOf(placement)];
  const lines = [`${used}, ${limit}`, sparesIn(placement) > 0 ? used : limit, limit];
  const room = panel.width - 18;
  const words = lines.find((each) => textWidth(each) <= room) ?? fitText(limit, room);
  return group(`block-${platform.id}`, [
    panelName(panel, instances.short(placement.hosts), placement.provenance.grade),
    text('limit', panel.x + 18, panel.y + 46, words),
  ]);
}

const findingOf = (result: Result): Finding =>
  tell(result, {
    value: ({ placement }) => placement.hosts,
    figure: (_, platform) => hostsOf(platform),
    headline: ({ low, high, lowest, highest }) => {
      const why = (who: string, { name, platform }: Reading): string =>
        who === name ? ` (${limitOf(platform.placement)})` : '';
      const takes = `It takes ${low.figure} on ${lowest}${why(lowest, low)}`;
      return highest === null ? `${takes}.` : `${takes} and ${high.figure} on ${highest}${why(highest, high)}.`;
    },
    list: 'Hosts, fewest first',
  });

/** All of it, at the height that it takes. */
function wholePacking(result: Result, { width, pinned, focus }: View) {
  const { blocks, keys, refused } = packingLayout(result, width, pinned);
  const items = blocks.flatMap((block) => [
    ...pinnedItem(block, block.panel.subject),
    ...dimensions.map((_, d) => gaugeItem(block, d)),
    ...block.plan.lots.map((lot) => lotItem(lot, block, result)),
    ...othersItem(block),
  ]);
  return {
    items: [...items, ...refused.items],
    furniture: [...keys, ...blocks.map(nameOf), ...refused.nodes],
    height: refused.bottom,
    focus: inFocus(result, pinned, focus),
  };
}

const heightOf = (result: Result, width: number): number =>
  Math.ceil(packingLayout(result, width, null).refused.bottom);

function draw(result: Result, view: View) {
  const { width, height, pinned } = view;
  const drawing = height < heightOf(result, width) ? compactPacking(result, view) : wholePacking(result, view);
  return compose({
    chart: 'packing',
    width,
    ...findingOf(result),
    caption: 'What the hosts carry and how full they are',
    columns: [
      { id: 'platform', name: 'platform', unit: '' },
      { id: 'family', name: 'family', unit: '' },
      { id: 'what', name: 'what', unit: '' },
      { id: 'hosts', name: 'hosts in use', unit: '' },
      { id: 'spare', name: 'spare hosts', unit: '' },
      { id: 'instances', name: 'instances on each', unit: '' },
      { id: 'used', name: 'used', unit: '1' },
      { id: 'kept', name: 'kept by host and platform', unit: '1' },
      { id: 'stranded', name: 'stranded', unit: '1' },
      gradeColumn,
      sourcesColumn,
    ],
    ...drawing,
    compared: pinned !== null,
  });
}

/** The hosts themselves, with every instance in them. */
export const packing: Chart = {
  id: 'packing',
  wide: true,
  title: 'Packing',
  question: 'What does each host carry, what is left over, and why does no more fit?',
  reading:
    'Each box is a host, filled from the bottom as far as the resource that runs out first; each cell is an instance, all of a host drawn alike in size. Where hosts are many, alike ones are drawn once with their number.',
  height: heightOf,
  draw,
};
