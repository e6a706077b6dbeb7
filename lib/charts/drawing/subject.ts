import type { FamilyId } from '../../model/platform';
import type { PlacementResult, PlatformResult, Result } from '../../model/result';
import type { Side } from './compose';
import { familyOrder } from './marker';
import { instances } from './number';

/** A platform as charts show it: how it does now, and how in the pinned scenario. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly family: FamilyId;
  readonly now: PlatformResult | null;
  readonly pinned: PlatformResult | null;
}

/** Every platform of either scenario, by family, in the order given within one. */
export function subjectsOf(result: Result, pinned: Result | null): Subject[] {
  const before = new Map(pinned?.platforms.map((platform) => [platform.id, platform]));
  const now = new Map(result.platforms.map((platform) => [platform.id, platform]));
  const all = [...result.platforms, ...[...before.values()].filter(({ id }) => !now.has(id))];
  return all
    .map(({ id, name, family }) => ({ id, name, family, now: now.get(id) ?? null, pinned: before.get(id) ?? null }))
    .toSorted((a, b) => familyOrder(a.family) - familyOrder(b.family));
}

/** Both scenarios of a subject, A first drawn so that B lies over it. */
export const sidesOf = ({ now, pinned }: Subject): (readonly [Side, PlatformResult])[] => [
  ...(pinned ? [['A', pinned] as const] : []),
  ...(now ? [['B', now] as const] : []),
];

export const isPlaced = (platform: PlatformResult | null): platform is PlatformResult =>
  platform !== null && platform.placement.placed > 0;

/** What was refused and why, in one sentence per reason. */
export const refusalOf = ({ placement }: PlatformResult): string =>
  placement.refusals.length === 0 ? 'nothing was placed' : placement.refusals.map(({ reason }) => reason).join(' ');

/** "9 in use and 2 spare" where some hosts wait for others to fail; empty otherwise. */
export const sparesOf = ({ hosts, used }: PlacementResult): string =>
  hosts > used ? `${instances.short(used)} in use and ${instances.short(hosts - used)} spare` : '';

/** How many workloads were asked for, whether or not they found a host. */
const askedOf = ({ placement: { placed, refusals } }: PlatformResult): number =>
  placed + refusals.reduce((sum, { count }) => sum + count, 0);

/** "80 of 100", or "100" where all found a host. */
export function placedOf(platform: PlatformResult): string {
  const [placed, asked] = [platform.placement.placed, askedOf(platform)];
  return placed === asked ? instances.short(placed) : `${instances.short(placed)} of ${instances.short(asked)}`;
}

/** "80 of 100 placed" where some found no host; empty otherwise. */
export function shortfallOf(platform: PlatformResult | null): string {
  return isPlaced(platform) && platform.placement.placed < askedOf(platform) ? `${placedOf(platform)} placed` : '';
}

/** The platforms that the id of a platform, or of a family, brings forward; null where it means none of those here. */
export function inFocus(result: Result, pinned: Result | null, focus: string | null): ReadonlySet<string> | null {
  const all = [...result.platforms, ...(pinned?.platforms ?? [])];
  const found = all.filter(({ id, family }) => id === focus || family === focus);
  return found.length === 0 ? null : new Set(found.map(({ id }) => id));
}
