import type { Source } from '../model/evidence';
import type { Printer, Sheet } from '../model/sheet';
import { marker } from './state';

/** An entry of a bibliography, its values in plain words; values are printed in the order given, without those that are empty. */
export interface BibEntry {
  readonly kind: 'inproceedings' | 'article' | 'misc';
  /** What it is cited by. The same thing keeps its key for good. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words that TeX prints as they stand. Letters beyond ASCII are kept: the file is UTF-8. */
const tex = (words: string): string =>
  words.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\{}~^&%$#_]/g, (sign) => specials[sign] ?? `\\${sign}`);

/** An address is read verbatim: what would end the field is percent-encoded. */
const address = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent);

/** What a key may consist of; everything else becomes a hyphen. */
const keyed = (key: string): string => key.normalize('NFKD').replace(/[^A-Za-z0-9_:-]+/g, '-');

/** Fields whose value holds a structure of its own: names joined by "and", braces that keep capitals. */
const structured = new Set(['author', 'title']);

function fieldOf(name: string, value: string): string {
  if (name === 'url' || name === 'doi' || name === 'eprint') return address(value);
  if (name === 'author') return namesOf(value);
  const words = tex(value);
  return structured.has(name) ? `{${words}}` : words;
}

const isPerson = (name: string): boolean => /^\p{Lu}\.[ -]?\p{L}/u.test(name);

/** Names of persons joined by "and"; a name of an organisation stands in braces, so that it is not taken apart. */
function namesOf(authors: string): string {
  const groups = authors.split('; ').flatMap((group) => {
    const [names = '', others] = group.split(/ et al\.?$/);
    const parts = names.split(', ');
    const all = parts.some(isPerson) ? parts.map(tex) : [`{${tex(names)}}`];
    return others === undefined ? all : [...all, 'others'];
  });
  // "others" may only stand last.
  return [...groups.filter((name) => name !== 'others'), ...(groups.includes('others') ? ['others'] : [])].join(
    ' and ',
  );
}

/** One entry as BibTeX in UTF-8, with a line break at its end. */
export function bibtex({ kind, key, fields }: BibEntry): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${fieldOf(name, value)}},\n`);
  return `@${kind}{${keyed(key)},\n${lines.join('')}}\n`;
}

/** Meetings whose name alone is the venue. */
const meetings =
  /^(NSDI|EuroSys|CCGrid|ASPLOS|HotCloud|MASCOTS|SOSP|USENIX ATC|USENIX Security|IEEE CLOUD|IEEE CLUSTER|FAST|Middleware|Euro-Par|OSDI|ISPA|VEE|Linux Symposium|ISPASS|SIGMETRICS|SC2|WIOV|ISCA|ExpCS|APSCC|NDSS)\b/;
const journals = /^(Journal of |IJOSSP|Intel Technology Journal|Concurrency and Computation)/;

const kindOf = (venue: string): BibEntry['kind'] =>
  meetings.test(venue) ? 'inproceedings' : journals.test(venue) ? 'article' : 'misc';

const placeNames = { inproceedings: 'booktitle', article: 'journal', misc: 'howpublished' } as const;

/** A source as an entry: where its venue holds a DOI or an arXiv number, in a field of its own. */
export function bibEntryOf({ key, authors, title, year, venue, url, hardware }: Source): BibEntry {
  const kind = kindOf(venue);
  const doi = /doi (10\.\S+)/.exec(venue)?.[1] ?? '';
  const eprint = /arXiv (\d{4}\.\d{4,5})/.exec(venue)?.[1] ?? '';
  const place = venue.replace(/,? doi 10\.\S+/, '').replace(/^(.+), arXiv \S+$/, '$1');
  return {
    kind,
    key,
    fields: {
      author: authors,
      title,
      [placeNames[kind]]: place,
      year: year === null ? '' : String(year),
      doi,
      eprint,
      eprinttype: eprint === '' ? '' : 'arxiv',
      url: url ?? '',
      note: hardware === '' ? '' : `Machines: ${hardware}`,
    },
  };
}

/** Many sources as one file, in the order of their keys. */
export const bibliography = (sources: readonly Source[]): string =>
  sources
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((source) => bibtex(bibEntryOf(source)))
    .join('\n');

/** The chart itself. No date: the engine and the edition say of when it is, and the link holds both. */
const chartEntry = ({ chart, scene, origin }: Sheet): BibEntry => ({
  kind: 'misc',
  key: `ringside:${chart.id}:${origin.edition}`,
  fields: {
    author: 'Ringside',
    title: `${chart.title}: ${scene.headline}`,
    howpublished: `Ringside, engine ${origin.engine}, data ${origin.edition}`,
    url: origin.link,
  },
});

/** What to cite: the chart, then everything that its numbers rest on. */
export const bib: Printer = {
  id: 'bib',
  name: 'BibTeX',
  purpose: 'citation',
  mediaType: 'application/x-bibtex; charset=utf-8',
  print: (sheet) =>
    [
      `% ${marker(sheet.origin)}\n\n`,
      bibtex(chartEntry(sheet)),
      ...sheet.origin.sources.map((source) => bibtex(bibEntryOf(source))),
    ].join(''),
};
