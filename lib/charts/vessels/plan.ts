import { dimensions, type HostGroup, type PlacementResult } from '../../model/result';
import type { Tank } from './tank';

/** Hosts that are drawn: each of a group, or one for all of them. */
export interface Lot {
  readonly group: HostGroup;
  readonly tanks: readonly Tank[];
  /** True when one picture stands for all hosts of the group. */
  readonly once: boolean;
  /** Their number stands beside it, not below. */
  readonly beside?: boolean;
}

export interface Plan {
  readonly lots: readonly Lot[];
  /** Hosts for which there was no room. */
  readonly others: number;
  readonly height: number;
}

const least = 10;
const lowest = 180;
const highest = 480;
/** Area that a cell needs to be seen as one, px^2. */
const cellArea = 9;
const captionHeight = 20;
const mostLines = 3;

const gapOf = (side: number): number => (side < 16 ? 2 : 3);
const acrossOf = (side: number, width: number): number =>
  Math.max(1, Math.floor((width + gapOf(side)) / (side + gapOf(side))));

const carried = ({ instances }: HostGroup): number => instances.reduce((sum, [, count]) => sum + count, 0);

/** The dimension whose shares the vessels show: the one that runs out, or the fullest where a limit of the platform does. */
export function shownDimension({ limiting, utilisation }: PlacementResult): number {
  const named = dimensions.findIndex(({ id }) => id === limiting);
  return named >= 0 ? named : Math.max(0, utilisation.indexOf(Math.max(...utilisation)));
}

/** Side of a vessel that shows `n` instances one by one, px. */
const wished = (n: number): number => Math.round(Math.min(200, Math.max(124, Math.sqrt(14 * n))));

/** Largest side, down to the least, at which all hosts fit; null where even the least is too large. */
function sideFor(hosts: number, width: number, most: number): number | null {
  const high = (side: number) => Math.ceil(hosts / acrossOf(side, width)) * (side + gapOf(side));
  for (let side = Math.min(most, width); side >= least; side--) if (high(side) <= lowest) return side;
  return high(least) <= highest ? least : null;
}

/** Every host, in order, side by side; null where they or their instances would be too small. */
function allOf({ groups, otherHosts }: PlacementResult, width: number): Plan | null {
  const hosts = groups.reduce((sum, group) => sum + group.hosts, 0);
  const most = Math.max(1, ...groups.map(carried));
  const side = otherHosts > 0 ? null : sideFor(hosts, width, Math.max(wished(most), least));
  if (side === null || side ** 2 / most < cellArea) return null;
  const across = acrossOf(side, width);
  const pitch = side + gapOf(side);
  let at = 0;
  const lots = groups.map((group) => {
    const tanks = Array.from({ length: group.hosts }, (_, k) => ({
      x: ((at + k) % across) * pitch,
      y: Math.floor((at + k) / across) * pitch,
      side,
    }));
    at += group.hosts;
    return { group, tanks, once: false };
  });
  return { lots, others: 0, height: Math.ceil(hosts / across) * pitch };
}

/** One vessel for each sort of host, those with most hosts first, with their number below. */
function sortsOf({ groups, otherHosts }: PlacementResult, width: number): Plan {
  const sorted = groups.toSorted((a, b) => b.hosts - a.hosts || a.first - b.first);
  const side = Math.min(width, Math.max(56, Math.min(150, 0.7 * wished(Math.max(1, ...groups.map(carried))))));
  const pitch = side + 18;
  const across = Math.max(1, Math.floor((width + 18) / pitch));
  const shown = sorted.slice(0, across * mostLines);
  const lots = shown.map((group, at) => ({
    group,
    once: true,
    tanks: [{ x: (at % across) * pitch, y: Math.floor(at / across) * (side + captionHeight + 6), side }],
  }));
  const others = otherHosts + sorted.slice(shown.length).reduce((sum, { hosts }) => sum + hosts, 0);
  return {
    lots,
    others,
    height: Math.ceil(shown.length / across) * (side + captionHeight + 6) + (others > 0 ? 20 : 0),
  };
}

/** How the hosts of a platform are drawn in `width` px: one by one where that can be read, sort by sort where not. */
export const planOf = (placement: PlacementResult, width: number): Plan =>
  allOf(placement, width) ?? sortsOf(placement, width);
