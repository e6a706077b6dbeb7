import { type Unit, vendor } from '../../model/evidence';
import type { Tier } from '../../model/reserve';

/** Tiers from where each ends (null for the last) and the share that is kept of what lies in it. */
export const tiers = (unit: Unit, steps: readonly (readonly [number | null, number])[]): readonly Tier[] =>
  steps.map(([end, share]) => ({
    share: vendor(share, '1', 'node_reserved'),
    ...(end === null ? {} : { upTo: vendor(end, unit, 'node_reserved') }),
  }));
