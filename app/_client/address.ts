import type { Knob } from '../../lib/parameters';
import { pairsOf, queryOf } from '../../lib/query/pairs';
import { withValues } from '../../lib/query/values';

/** The value of a key in a query, or null. */
export const read = (query: string, key: string): string | null =>
  pairsOf(query).find(([name]) => name === key)?.[1] ?? null;

/** The value that a knob stands at. */
export const setting = (query: string, { key, usual }: Knob): string => read(query, key) ?? String(usual);

/** A query with a knob turned; its usual value is left out. */
export const turned = (query: string, { key, usual }: Knob, value: string): string =>
  withValues(query, { [key]: value === String(usual) ? null : value });

const viewKeys: readonly string[] = ['a', 'focus', 'tab', 'theme'];

/** The part of a page's query that the simulation depends on. */
export const scenarioPart = (query: string): string =>
  queryOf(pairsOf(query).filter(([key]) => !viewKeys.includes(key)));

/** The address of a query on the page that is open. */
export const addressOf = (query: string): string => (query === '' ? window.location.pathname : `?${query}`);
