import { dimensions, type PlacementResult, type PlatformResult } from '../../model/result';
import { type Cell, gradeCells } from '../drawing/compose';
import { familyName } from '../drawing/marker';
import { hosts as hostCount, instances } from '../drawing/number';

/** What keeps a host from carrying more. */
export function limitOf({ limiting, density }: PlacementResult): string {
  if (limiting === 'instances') return density === 1 ? 'one to a machine' : 'a limit of the platform is reached first';
  return `${dimensions.find(({ id }) => id === limiting)?.name ?? limiting} fills first`;
}

export const sparesIn = ({ hosts, used }: PlacementResult): number => hosts - used;

/** A row of the table: platform, family, what it is about, figures, grade. */
export const rowOf = ({ name, family, placement }: PlatformResult, what: string, cells: readonly Cell[]): Cell[] => [
  name,
  familyName(family),
  what,
  ...cells,
  ...gradeCells(placement.provenance),
];

/** "3 hosts", or "3 hosts in use and 1 spare". */
export function hostsOf({ placement }: PlatformResult): string {
  const spare = sparesIn(placement);
  return spare === 0
    ? hostCount.spoken(placement.used)
    : `${hostCount.spoken(placement.used)} in use and ${instances.short(spare)} spare`;
}
