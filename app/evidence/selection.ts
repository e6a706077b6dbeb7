import type { Comparison } from '../../lib/model/comparison';
import type { Search } from '../_server/search';

/** What rows can be chosen by. */
export const fields = ['quantity', 'platform', 'source'] as const;
export type Field = (typeof fields)[number];

/** What a reader has asked for: a word per field, none where it is empty; and whether to list all rows or the worst alone. */
export interface Selection {
  readonly wanted: { readonly [F in Field]: string };
  readonly all: boolean;
}

/** Keys of this page; what is left of a query belongs to a scenario. */
export const ownKeys: readonly string[] = [...fields, 'rows', 'near', 'of'];

/** The word of a field, empty where there is none. */
export const wordIn = (search: Search, field: string): string => {
  const value = search[field];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
};

/** Reads a query string. A word that no row has is kept: it selects nothing, and the page says so. */
export const selectionOf = (search: Search): Selection => ({
  wanted: {
    quantity: wordIn(search, 'quantity'),
    platform: wordIn(search, 'platform'),
    source: wordIn(search, 'source'),
  },
  all: wordIn(search, 'rows') === 'all',
});

/** Word by which a row is chosen. */
export const wordOf = (row: Comparison, field: Field): string => row[field] ?? 'none';

/** The rows that have every word that is wanted. */
export const chosen = (rows: readonly Comparison[], { wanted }: Selection): readonly Comparison[] =>
  rows.filter((row) => fields.every((field) => wanted[field] === '' || wordOf(row, field) === wanted[field]));

/** The same selection as a link, with all rows listed. */
export function linkToAll({ wanted }: Selection): string {
  const pairs = fields.flatMap((field) => (wanted[field] === '' ? [] : [[field, wanted[field]]]));
  return `/evidence?${new URLSearchParams([...pairs, ['rows', 'all']])}#rows`;
}
