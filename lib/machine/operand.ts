import { noBase, registerNames } from './word';

/** An operand as it is written. */
export type Operand =
  | { readonly kind: 'r'; readonly text: string; readonly register: number; readonly expression: '' }
  | { readonly kind: 'i'; readonly text: string; readonly expression: string }
  | { readonly kind: 'm'; readonly text: string; readonly base: number; readonly expression: string };

const registerOf = (word: string): number => (registerNames as readonly string[]).indexOf(word);

/** Reads an operand, or gives null where it is none. Values of names are found later. */
export function operand(text: string): Operand | null {
  const register = registerOf(text);
  if (register >= 0) return { kind: 'r', text, register, expression: '' };
  const inside = /^\[(.*)\]$/.exec(text)?.[1]?.trim();
  if (inside === undefined) return isExpression(text) ? { kind: 'i', text, expression: text } : null;
  const [, base = '', rest = ''] = /^(\w+)\s*([+-].*)?$/.exec(inside) ?? [];
  if (registerOf(base) >= 0)
    return { kind: 'm', text, base: registerOf(base), expression: rest.replace(/^\+/, '').trim() };
  return isExpression(inside) ? { kind: 'm', text, base: noBase, expression: inside } : null;
}

const term = /^(?:0x[0-9a-f]+|\d+|'[\x20-\x7e]'|[a-z_]\w*)$/i;

/** Terms of a sum with their signs; null where the text is no sum. */
function termsOf(text: string): { readonly sign: number; readonly word: string }[] | null {
  const pieces = text.match(/[+-]|'[\x20-\x7e]'|[^+\-\s']+/g) ?? [];
  if (pieces.join('').replaceAll(' ', '') !== text.replaceAll(' ', '')) return null;
  const terms: { sign: number; word: string }[] = [];
  let sign: number | null = 1;
  for (const piece of pieces) {
    if (piece === '+' || piece === '-') sign = (sign ?? 1) * (piece === '-' ? -1 : 1);
    else if (sign === null || !term.test(piece)) return null;
    else {
      terms.push({ sign, word: piece });
      sign = null;
    }
  }
  return sign === null ? terms : null;
}

const isExpression = (text: string): boolean => termsOf(text) !== null;

function termValue(word: string, names: ReadonlyMap<string, number>): number | null {
  if (word.startsWith("'")) return word.charCodeAt(1);
  return /^\d/.test(word) ? Number(word) : (names.get(word) ?? null);
}

/** The value of a sum of numbers, characters and names; null where a name is unknown or it is no sum. */
export function value(text: string, names: ReadonlyMap<string, number>): number | null {
  let sum = 0;
  for (const { sign, word } of termsOf(text) ?? [{ sign: 1, word: '?' }]) {
    const found = term.test(word) ? termValue(word, names) : null;
    if (found === null) return null;
    sum += sign * found;
  }
  return sum;
}
