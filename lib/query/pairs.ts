/** A key and its value, decoded. */
export type Pair = readonly [key: string, value: string];

const tail = '%[89ab][0-9a-f]';

/** Percent sequences that are whole UTF-8 characters (RFC 3629, section 4); any other percent sign stands for itself. */
const escaped = new RegExp(
  [
    '%[0-7][0-9a-f]',
    `%(?:c[2-9a-f]|d[0-9a-f])${tail}`,
    `%e0%[ab][0-9a-f]${tail}`,
    `%ed%[89][0-9a-f]${tail}`,
    `%e[1-9abcef]${tail}${tail}`,
    `%f0%[9ab][0-9a-f]${tail}${tail}`,
    `%f[1-3]${tail}${tail}${tail}`,
    `%f4%8[0-9a-f]${tail}${tail}`,
  ].join('|'),
  'gi',
);

const decode = (text: string): string => text.replaceAll('+', ' ').replace(escaped, decodeURIComponent);

/** Leaves letters, digits and `- _ . ! ~ * ' ( )` as they are, so that a list stays readable in a link. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

function pairOf(piece: string): Pair {
  const [key = '', ...rest] = piece.split('=');
  return [decode(key), decode(rest.join('='))];
}

/** The pairs of a query string, with or without its question mark, in their order. Never fails. */
export function pairsOf(query: string): readonly Pair[] {
  const pieces = query.replace(/^\?/, '').split('&');
  return pieces.filter((piece) => piece !== '').map(pairOf);
}

/** The query string of pairs, in their order, without a question mark. */
export const queryOf = (pairs: readonly Pair[]): string =>
  pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
