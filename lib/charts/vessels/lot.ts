import type { HostGroup, PlatformResult, Result } from '../../model/result';
import type { SceneNode } from '../../model/scene';
import { type Item, markOf } from '../drawing/compose';
import { group, path, text } from '../drawing/node';
import { hosts as hostCount, instances, share } from '../drawing/number';
import { fitText } from '../drawing/text';
import { type Lot, shownDimension } from './plan';
import { cellsOf, levelsOf, lookOf, reservedOf, rimOf, strandedOf, type Tank } from './tank';
import { whyNotLines } from './why-not';
import { limitOf, rowOf } from './words';

/** The platform whose hosts are drawn, and where they begin. */
export interface Berth {
  readonly platform: PlatformResult;
  readonly vessels: readonly [number, number];
}

/** Instances on each host of a group. */
export const carried = ({ instances: held }: HostGroup): number => held.reduce((sum, [, count]) => sum + count, 0);

const mixOf = ({ instances: held }: HostGroup, { scenario: { workloads } }: Result): string =>
  held.map(([workload, count]) => `${instances.short(count)} ${workloads[workload]?.name ?? 'workloads'}`).join(', ');

/** How many hosts the picture stands for. */
function timesOf({ hosts }: HostGroup, { x, y, side }: Tank, beside: boolean): SceneNode {
  const words = `× ${instances.short(hosts)}`;
  return beside
    ? text('times', x + side + 6, y + side / 2 + 4, words, { ink: '$text' })
    : text('times', x, y + side + 15, fitText(words, side + 16), { ink: '$text' });
}

/** Alike hosts: their rims, what is kept, their instances, what is stranded; a few paths, however many hosts. */
function lotNode({ group: held, tanks, once, beside = false }: Lot, { platform, vessels: [x, y] }: Berth): SceneNode {
  const moved = tanks.map((tank) => ({ x: tank.x + x, y: tank.y + y, side: tank.side }));
  const levels = levelsOf(held, shownDimension(platform.placement));
  const all = (draw: (tank: (typeof moved)[number]) => string): string => moved.map(draw).join('');
  const ink = `$${platform.family}`;
  const cells = cellsOf(moved, held, levels).map(({ workload, part, d, thickness, dashes }, at) => {
    const stroke = {
      fill: 'none',
      stroke: part === 'cell' ? ink : '$surface',
      'stroke-width': thickness,
      'stroke-dasharray': dashes,
    };
    return path(`${part}s-${at}`, d, {
      ...stroke,
      ...(part === 'cell' && lookOf(workload).ink < 1 && { opacity: lookOf(workload).ink }),
    });
  });
  const [first] = moved;
  const [kept, stranded] = [all((tank) => reservedOf(tank, levels)), all((tank) => strandedOf(tank, levels))];
  return group(`${platform.id}-hosts-${held.first}`, [
    path('rims', all(rimOf), { fill: '$well', stroke: '$axis', 'stroke-width': 1 }),
    ...(kept === '' ? [] : [path('kept', kept, { fill: '$layer-host-os' })]),
    ...cells,
    ...(stranded === '' ? [] : [path('stranded', stranded, { fill: 'none', stroke: '$axis', 'stroke-width': 1 })]),
    ...(once && first ? [timesOf(held, first, beside)] : []),
  ]);
}

/** Alike hosts with their mark and row. */
export function lotItem(lot: Lot, block: Berth, result: Result): Item {
  const {
    platform,
    vessels: [x, y],
  } = block;
  const { group: held, tanks } = lot;
  const levels = levelsOf(held, shownDimension(platform.placement));
  const [left, right] = [
    Math.min(...tanks.map((tank) => tank.x)),
    Math.max(...tanks.map((tank) => tank.x + tank.side)),
  ];
  const [top, bottom] = [
    Math.min(...tanks.map((tank) => tank.y)),
    Math.max(...tanks.map((tank) => tank.y + tank.side)),
  ];
  const what =
    held.hosts === 1 ? `host ${held.first + 1}` : `${hostCount.spoken(held.hosts)} alike, first ${held.first + 1}`;
  return {
    side: 'B',
    node: lotNode(lot, block),
    mark: markOf({
      side: 'B',
      platform,
      series: platform.id,
      what,
      spoken: `${instances.spoken(carried(held))} on each, ${share.spoken(levels.used)} full`,
      short: `${instances.spoken(carried(held))} on each, ${share.short(levels.used)} full`,
      more: [mixOf(held, result), limitOf(platform.placement), ...whyNotLines(held, result)],
      box: [x + (left + right) / 2, y + (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2],
      provenance: platform.placement.provenance,
    }),
    row: rowOf(platform, what, [held.hosts, null, carried(held), levels.used, levels.reserved, levels.stranded]),
  };
}
