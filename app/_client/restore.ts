import { charts } from '../../lib/charts';
import type { Issue } from '../../lib/model/issue';
import { canonical, parse } from '../../lib/query';
import { pictureKeys } from '../../lib/query/picture';
import { withValues } from '../../lib/query/values';
import { foundIn, largestFile } from '../../lib/restore';
import { pageAddress } from '../../lib/share/shared';
import { read } from './address';

/** What a file gave back. */
export interface Restored {
  /** Query for the workbench, or null where the file says nothing. */
  readonly query: string | null;
  /** What was found, in words. */
  readonly words: string;
  /** What belongs to the picture and was left out, in words, and the page that shows it; null where nothing was. */
  readonly left: { readonly words: string; readonly page: string } | null;
  /** What of it means nothing any more. */
  readonly issues: readonly Issue[];
}

const nothing = (words: string): Restored => ({ query: null, words, left: null, issues: [] });

/** What of a file's query the workbench never takes: all that is of the picture alone, and the tab that was open. */
const neverTaken = Object.fromEntries([...pictureKeys, 'tab'].map((key) => [key, null]));
/** The workbench has every theme but that of paper. */
const isPrinted = (query: string): boolean => read(query, 'theme') === 'print';

/** What a reader calls the keys of a picture. The others are marks of the link, or of a frame. */
const names = [
  ['title', ['title']],
  ['size', ['im', 'w', 'h', 'dpr']],
  ['text size', ['fs']],
  ['background', ['bg']],
  ['texture', ['texture']],
  ['lack of a headline', ['plain']],
  ['outlined words', ['text']],
] as const;

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** What of a picture the workbench has no place for, and where it is to be seen. */
export function leftOut(query: string, chart: string | null): Restored['left'] {
  if (chart === null || !charts.some(({ id }) => id === chart)) return null;
  const whole = canonical(parse(query));
  const kept = names.filter(([, keys]) => keys.some((key) => read(whole, key) !== null)).map(([name]) => name);
  const there = [...kept, ...(isPrinted(whole) ? ['theme for print'] : [])];
  if (there.length === 0) return null;
  const belong = there.length === 1 && there[0] !== 'outlined words' ? 'belongs' : 'belong';
  return {
    words: `Its ${listed.format(there)} ${belong} to the picture`,
    page: pageAddress({ site: '', chart, headline: '', query: whole }),
  };
}

/** Takes up the scenario of an exported file. It is read here; nothing of it leaves the browser. */
export async function restoredFrom(
  file: File,
  today: { readonly engine: string; readonly edition: string } | null,
): Promise<Restored> {
  if (file.size > largestFile) return nothing(`${file.name} has more than 50 MB and was not looked into.`);
  const made = foundIn(new Uint8Array(await file.arrayBuffer()));
  if (!made) return nothing(`${file.name} holds no scenario of Ringside.`);
  const state = parse(withValues(made.query, isPrinted(made.query) ? { ...neverTaken, theme: null } : neverTaken));
  const title = charts.find(({ id }) => id === made.chart)?.title;
  const same = today === null || (today.engine === made.engine && today.edition === made.edition);
  const madeWith = `made with engine ${made.engine}, data ${made.edition}`;
  const now = same
    ? ', as today'
    : `; today it is engine ${today.engine}, data ${today.edition}, so numbers may differ`;
  return {
    query: canonical(state),
    words: `Scenario of ${file.name} restored${title === undefined ? '' : ` (${title})`}: ${madeWith}${now}.`,
    left: leftOut(made.query, made.chart),
    issues: state.issues,
  };
}
