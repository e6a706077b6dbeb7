import type { Origin } from '../model/sheet';

const word = 'ringside-state: ';

/**
 * The line by which any file of ours can be taken up again. It is ASCII without quotes, brackets, ampersands or spaces beyond
 * the first, so that no format has to escape it: what would be is percent-encoded.
 */
export const marker = ({ query, engine, edition }: Origin): string =>
  `${word}${safe(`?${query}`)} engine ${engine} edition ${edition}`;

const safe = (query: string): string =>
  query.replace(/[^A-Za-z0-9?=~._!*%:;,+@/-]/g, (sign) => (sign === '&' ? '|' : encodeURIComponent(sign)));

const pattern = /ringside-state: \?([A-Za-z0-9?=~._!*%:;,+@/|-]{0,20000}) engine/;

/** The query in a text that holds the line, or null. */
export function stateIn(text: string): string | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : found.replaceAll('|', '&');
}
