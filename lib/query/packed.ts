import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Pair, pairsOf } from './pairs';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Length above which a link is packed: programs that pass links on cut them at about 2,000 characters. */
const longestPlain = 1800;

/** Longest query that may be packed, characters. */
export const longestPacked = 65_536;

/** Bytes in base64url without padding (RFC 4648, section 5). */
function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => signs[(bits >> shift) & 63] ?? '').join('');
    text += four.slice(0, Math.min(4, bytes.length - at + 1));
  }
  return text;
}

/** The bytes of base64url, or null where it holds a sign that is none of its own. */
function bytesOf(text: string): Uint8Array | null {
  const values = [...text].map((sign) => signs.indexOf(sign));
  if (values.includes(-1) || values.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4));
  for (let at = 0; at < bytes.length; at++) {
    const from = Math.floor((at * 4) / 3);
    const pair = ((values[from] ?? 0) << 6) | (values[from + 1] ?? 0);
    bytes[at] = pair >> (4 - 2 * (at % 3));
  }
  return bytes;
}

/** A query as one word: raw DEFLATE in base64url, for links that others would cut. */
export const packed = (query: string): string => base64url(deflateSync(strToU8(query), { level: 9 }));

/** A canonical query as it should stand in a link: as it is, or packed where it is long. */
export const linkQuery = (query: string): string => (query.length <= longestPlain ? query : `z=${packed(query)}`);

/**
 * The query that was packed into a word, or null where the word holds none. A word of an address can swell by a factor of a
 * thousand at most, that is to a few megabytes, of which no more than `longestPacked` characters are taken.
 */
export function unpacked(word: string): string | null {
  const bytes = bytesOf(word);
  if (!bytes) return null;
  try {
    const query = strFromU8(inflateSync(bytes));
    return query.length <= longestPacked ? query : null;
  } catch {
    return null;
  }
}

/** The pairs of a query, those of a packed one before those beside it, which outdo them; `broken` is a word that holds none. */
export function expanded(given: readonly Pair[]): { readonly pairs: readonly Pair[]; readonly broken: string | null } {
  const word = given.findLast(([key]) => key === 'z')?.[1];
  if (word === undefined) return { pairs: given, broken: null };
  const rest = given.filter(([key]) => key !== 'z');
  const inner = unpacked(word);
  const own = new Set(rest.map(([key]) => key));
  const pairs = [...pairsOf(inner ?? '').filter(([key]) => !own.has(key)), ...rest];
  return { pairs, broken: inner === null ? word : null };
}
