import { figures } from './glossary/figures';
import { machines } from './glossary/machines';
import type { Term } from './glossary/term';

/** Words of the field that a reader may not know, in the order of the alphabet. */
export const glossary: readonly Term[] = [...machines, ...figures].toSorted((a, b) =>
  a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }),
);

/** A form of a word in prose, and the anchor of what it means. */
export type Form = readonly [form: string, id: string];

/** Every form of every word, longest first: a phrase is found before the words in it. */
export const formsOf = (terms: readonly Term[]): readonly Form[] =>
  terms
    .flatMap(({ id, name, also = [] }) => [name, ...also].map((form): Form => [form, id]))
    .toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
