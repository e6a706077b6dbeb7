import type { FamilyId } from '../../model/platform';
import type { PlatformResult, Result } from '../../model/result';
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

/** "80 of 100 placed" where some found no host; empty otherwise. */
export function shortfallOf(platform: PlatformResult | null): string {
  if (!isPlaced(platform)) return '';
  const { placed, refusals } = platform.placement;
  const missing = refusals.reduce((sum, { count }) => sum + count, 0);
  return missing === 0 ? '' : `${instances.short(placed)} of ${instances.short(placed + missing)} placed`;
}
