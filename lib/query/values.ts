import { type Pair, pairsOf, queryOf } from './pairs';

/** Values that are put in a query, or taken out of it by null. */
export type Changes = Readonly<Record<string, string | null>>;

const byKey = ([one]: Pair, [other]: Pair): number => (one < other ? -1 : one > other ? 1 : 0);

/** A query with keys given other values, sorted; null takes a key out. */
export function withValues(query: string, changes: Changes): string {
  const kept = pairsOf(query).filter(([key]) => !Object.hasOwn(changes, key));
  const given = Object.entries(changes).flatMap(([key, value]): Pair[] => (value === null ? [] : [[key, value]]));
  return queryOf([...kept, ...given].toSorted(byKey));
}
