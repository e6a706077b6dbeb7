import { charts } from '../../lib/charts';
import type { Issue } from '../../lib/model/issue';
import { canonical, parse } from '../../lib/query';
import { pictureKeys } from '../../lib/query/picture';
import { withValues } from '../../lib/query/values';
import { foundIn, largestFile } from '../../lib/restore';

/** What a file gave back. */
export interface Restored {
  /** Query for the workbench, or null where the file says nothing. */
  readonly query: string | null;
  /** What was found, in words. */
  readonly words: string;
  /** What of it means nothing any more. */
  readonly issues: readonly Issue[];
}

const nothing = (words: string): Restored => ({ query: null, words, issues: [] });

/** What of a scenario's query is of the picture or of the reader, and not of what is shown. */
const ofThePicture = Object.fromEntries([...pictureKeys, 'theme', 'tab'].map((key) => [key, null]));

/** Takes up the scenario of an exported file. It is read here; nothing of it leaves the browser. */
export async function restoredFrom(
  file: File,
  today: { readonly engine: string; readonly edition: string } | null,
): Promise<Restored> {
  if (file.size > largestFile) return nothing(`${file.name} has more than 50 MB and was not looked into.`);
  const made = foundIn(new Uint8Array(await file.arrayBuffer()));
  if (!made) return nothing(`${file.name} holds no scenario of Ringside.`);
  const state = parse(withValues(made.query, ofThePicture));
  const title = charts.find(({ id }) => id === made.chart)?.title;
  const same = today === null || (today.engine === made.engine && today.edition === made.edition);
  const madeWith = `made with engine ${made.engine}, data ${made.edition}`;
  const now = same
    ? ', as today'
    : `; today it is engine ${today.engine}, data ${today.edition}, so numbers may differ`;
  return {
    query: canonical(state),
    words: `Scenario of ${file.name} restored${title === undefined ? '' : ` (${title})`}: ${madeWith}${now}.`,
    issues: state.issues,
  };
}
