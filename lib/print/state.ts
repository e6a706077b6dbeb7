import type { Origin } from '../model/sheet';

const word = 'ringside-state: ';

/** What the line says: a scenario with its view, the chart that was shown, and what it was made with. */
export interface Made {
  readonly query: string;
  readonly engine: string;
  readonly edition: string;
  /** Null in a line that names none. */
  readonly chart: string | null;
}

const chartOf = (link: string): string => /\/c\/([a-z0-9-]+)/.exec(link)?.[1] ?? '';

/**
 * The line by which any file of ours can be taken up again. It is ASCII without quotes, brackets, ampersands or spaces beyond
 * the first, so that no format has to escape it: what would be is percent-encoded. A semicolon ends it, as what follows in a file may look
 * like a part of it.
 */
export const marker = ({ query, engine, edition, link }: Origin): string => {
  const chart = chartOf(link);
  return `${word}${safe(`?${query}`)} engine ${engine} edition ${edition}${chart === '' ? '' : ` chart ${chart}`};`;
};

/** What a query leaves as it is beyond that are brackets and apostrophes (RFC 3986, section 2.2). */
const safe = (query: string): string =>
  query.replace(/[^A-Za-z0-9?=~._!*%:;,+@/-]/g, (sign) =>
    sign === '&' ? '|' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Longest line that is read, characters. */
export const longestLine = 20_200;

const name = '[A-Za-z0-9._-]{1,64}';
const pattern = new RegExp(
  `ringside-state: \\?([A-Za-z0-9?=~._!*%:;,+@/|-]{0,20000}) engine (${name})(?: edition (${name}))?(?: chart (${name});)?`,
);

/** What the first line in a text says, or null where there is none. */
export function madeIn(text: string): Made | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [, query = '', engine = '', edition = '', chart = null] = found;
  return { query: query.replaceAll('|', '&'), engine, edition, chart };
}

/** The query in a text that holds the line, or null. */
export const stateIn = (text: string): string | null => madeIn(text)?.query ?? null;
