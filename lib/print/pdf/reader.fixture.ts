import { strFromU8, unzlibSync } from 'fflate';

/** A reader of PDF for tests: just enough for files of ours, and by the book where they could be wrong. */
export interface Read {
  readonly objects: ReadonlyMap<number, Entry>;
  readonly trailer: string;
}

export interface Entry {
  readonly text: string;
  /** What a stream holds, unpacked. */
  readonly bytes: Uint8Array | null;
}

const letters = (bytes: Uint8Array): string => strFromU8(bytes, true);

function number(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`nothing like ${pattern} in "${text.slice(0, 80)}"`);
  return Number(found);
}

function entryAt(bytes: Uint8Array, file: string, place: number, at: number): Entry {
  const start = `${place} 0 obj\n`;
  if (!file.startsWith(start, at)) throw new Error(`object ${place} is not at ${at}`);
  const end = file.indexOf('endobj\n', at);
  const stream = file.indexOf('\nstream\n', at);
  if (stream < 0 || stream > end) return { text: file.slice(at + start.length, end - 1), bytes: null };
  const text = file.slice(at + start.length, stream);
  const length = number(text, /\/Length (\d+)/);
  const from = stream + 8;
  if (!file.startsWith('\nendstream\nendobj\n', from + length))
    throw new Error(`stream ${place} is not ${length} long`);
  const held = bytes.subarray(from, from + length);
  return { text, bytes: text.includes('/FlateDecode') ? unzlibSync(held) : held };
}

/** Reads a file by its table of places. Throws where anything is not where the table says. */
export function read(bytes: Uint8Array): Read {
  const file = letters(bytes);
  const table = number(file.slice(-40), /startxref\n(\d+)\n%%EOF\n$/);
  const rows = file.slice(table).split('\n');
  const count = Number(rows[1]?.split(' ')[1]);
  if (rows[0] !== 'xref' || rows[2] !== '0000000000 65535 f ') throw new Error(`the table is "${rows[0]}"`);
  const objects = new Map(
    Array.from({ length: count - 1 }, (_, at) => {
      const row = /^(\d{10}) 00000 n $/.exec(rows[3 + at] ?? '');
      if (!row) throw new Error(`row ${at + 1} is "${rows[3 + at]}"`);
      return [at + 1, entryAt(bytes, file, at + 1, Number(row[1]))];
    }),
  );
  return { objects, trailer: rows.slice(2 + count).join('\n') };
}

const refs = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, place]) => Number(place));

export function entry({ objects }: Read, place: number): Entry {
  const found = objects.get(place);
  if (!found) throw new Error(`there is no object ${place}`);
  return found;
}

/** Objects that can be reached from the end of the file. */
export function reached(file: Read): Set<number> {
  const known = new Set(refs(file.trailer));
  for (const place of known) for (const next of refs(entry(file, place).text)) known.add(next);
  return known;
}

/** The object that a dictionary names. */
export const follow = (file: Read, text: string, name: string): Entry =>
  entry(file, number(text, new RegExp(`/${name} (\\d+) 0 R`)));

export const content = ({ bytes }: Entry): string => letters(bytes ?? new Uint8Array());

const characters = (digits: string): string =>
  (digits.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');

/** A text string of PDF as words. */
export const words = (text: string): string =>
  text.startsWith('<FEFF') ? characters(text.slice(5, -1)) : text.slice(1, -1).replace(/\\(.)/g, '$1');

const unicodeOf = (table: string): Map<string, string> =>
  new Map(
    [...table.matchAll(/^<(.{4})> <([0-9A-F]+)>$/gm)].map(([, code = '', sign = '']) => [code, characters(sign)]),
  );

/** What is written on the page, one entry for each run, in the order of drawing: what a program copies. */
export function wordsOn(file: Read): string[] {
  const catalogue = follow(file, file.trailer, 'Root');
  const [page = 0] = refs(/\/Kids \[([^\]]*)\]/.exec(follow(file, catalogue.text, 'Pages').text)?.[1] ?? '');
  const resources = follow(file, entry(file, page).text, 'Resources').text;
  const tables = new Map(
    [...resources.matchAll(/\/(F\d) (\d+) 0 R/g)].map(([, name = '', place]) => [
      name,
      unicodeOf(content(follow(file, entry(file, Number(place)).text, 'ToUnicode'))),
    ]),
  );
  const drawn = (text: string): string[] =>
    [...text.matchAll(/\/(F\d) \S+ Tf[^<]*<([0-9A-F]*)> Tj|\/(X\d+) Do/g)].flatMap(([, face = '', codes = '', form]) =>
      form === undefined
        ? [(codes.match(/.{4}/g) ?? []).map((code) => tables.get(face)?.get(code) ?? '?').join('')]
        : drawn(content(follow(file, resources, form))),
    );
  return drawn(content(follow(file, entry(file, page).text, 'Contents')));
}
