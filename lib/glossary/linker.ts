import type { Form } from '../glossary';

/** A piece of prose: plain, or a word that leads to what it means. */
export interface Piece {
  readonly text: string;
  readonly term: string | null;
}

/** Cuts prose into pieces. `forms` are tried in their order. */
export type Linker = (prose: string) => readonly Piece[];

/** A capital letter within a form has to be there in prose too: "TLB", "Type 1". */
const isName = (form: string): boolean => form !== form.toLowerCase();

/** Marks each word of the glossary where it stands first in a piece of prose. */
export function linker(forms: readonly Form[]): Linker {
  if (forms.length === 0) return (prose) => (prose === '' ? [] : [{ text: prose, term: null }]);
  const terms = new Map(forms.map(([form, id]) => [isName(form) ? form : form.toLowerCase(), id]));
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(([form]) => form).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (prose) => {
    const pieces: Piece[] = [];
    const seen = new Set<string>();
    let from = 0;
    for (const { 0: text, index } of prose.matchAll(words)) {
      const term = terms.get(text) ?? terms.get(text.toLowerCase());
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      if (index > from) pieces.push({ text: prose.slice(from, index), term: null });
      pieces.push({ text, term });
      from = index + text.length;
    }
    return from < prose.length ? [...pieces, { text: prose.slice(from), term: null }] : pieces;
  };
}
