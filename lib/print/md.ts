import type { Table } from '../model/scene';
import type { Printer } from '../model/sheet';
import { marker } from './state';

/** Words that Markdown and HTML leave as they are. */
export const plainText = (words: string): string =>
  words
    .replace(/\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+\-!|~$^]/g, (sign) => `\\${sign}`);

const cellOf = (cell: string | number | null): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell) : plainText(cell);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in the pipe form of Markdown, numbers flush right. */
function tableOf({ columns, rows }: Table): string {
  const names = columns.map(({ name, unit }) => plainText(unit === '' ? name : `${name} [${unit}]`));
  const numeric = columns.map((_, at) => rows.some((cells) => typeof cells[at] === 'number'));
  return [
    row(names),
    row(numeric.map((flush) => (flush ? '---:' : ':---'))),
    ...rows.map((each) => row(each.map(cellOf))),
  ].join('\n');
}

/** What the picture says in three lengths, for those who do not see it and for a text around it, with the table and the sources. */
export const md: Printer = {
  id: 'md',
  name: 'Markdown',
  purpose: 'data',
  mediaType: 'text/markdown; charset=utf-8',
  print: ({ chart, scene, origin }) =>
    [
      `# ${plainText(scene.headline)}`,
      plainText(scene.summary),
      `${plainText(chart.question)} ${plainText(chart.reading)}`,
      `## ${plainText(scene.table.caption)}`,
      tableOf(scene.table),
      '## Sources',
      origin.sources
        .map(({ authors, year, title, url }) =>
          plainText([authors, year, title].filter(Boolean).join(', ')).concat(
            url === null ? '' : ` <${encodeURI(decoded(url))}>`,
          ),
        )
        .map((line) => `- ${line}`)
        .join('\n'),
      `[The same picture](${origin.link}), drawn by Ringside engine ${plainText(origin.engine)}, data ${plainText(origin.edition)}.`,
      `<!-- ${marker(origin)} -->\n`,
    ].join('\n\n'),
};

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
