import type { Knob } from '../../lib/parameters';
import { type Pair, pairsOf, queryOf } from '../../lib/query/pairs';

const byKey = ([one]: Pair, [other]: Pair): number => (one < other ? -1 : one > other ? 1 : 0);

/** The value of a key in a query, or null. */
export const read = (query: string, key: string): string | null =>
  pairsOf(query).find(([name]) => name === key)?.[1] ?? null;

/** The value that a knob stands at. */
export const setting = (query: string, { key, usual }: Knob): string => read(query, key) ?? String(usual);

/** A query with keys given other values, sorted; null takes a key out. */
export function withValues(query: string, changes: Readonly<Record<string, string | null>>): string {
  const kept = pairsOf(query).filter(([key]) => !Object.hasOwn(changes, key));
  const given = Object.entries(changes).flatMap(([key, value]): Pair[] => (value === null ? [] : [[key, value]]));
  return queryOf([...kept, ...given].toSorted(byKey));
}

/** A query with a knob turned; its usual value is left out. */
export const turned = (query: string, { key, usual }: Knob, value: string): string =>
  withValues(query, { [key]: value === String(usual) ? null : value });

const viewKeys: readonly string[] = ['a', 'focus', 'tab', 'theme'];

/** The part of a page's query that the simulation depends on. */
export const scenarioPart = (query: string): string =>
  queryOf(pairsOf(query).filter(([key]) => !viewKeys.includes(key)));

/** The address of a query on the page that is open. */
export const addressOf = (query: string): string => (query === '' ? window.location.pathname : `?${query}`);
