import type { Table } from '../model/scene';
import type { Printer } from '../model/sheet';
import { marker } from './state';

type Cell = string | number | null;

/** Words that a spreadsheet would take for a formula get an apostrophe in front; numbers never do. */
const harmless = (words: string): string => (/^[=+\-@\t\r\n]/.test(words) ? `'${words}` : words);

const quoted = (words: string): string => (/[",\r\n]/.test(words) ? `"${words.replace(/"/g, '""')}"` : words);

/** Numbers with a dot and every digit; what is not finite is left empty, as nothing could read it back. */
const field = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return quoted(harmless(cell));
};

/**
 * A table as comma-separated values (RFC 4180): one header line with units in brackets, CRLF after every line. Begins with a
 * byte order mark when `mark` is true, which some spreadsheets need to read UTF-8.
 */
export function csv({ columns, rows }: Table, mark = false): string {
  const header = columns.map(({ name, unit }) => field(unit === '' ? name : `${name} [${unit}]`));
  const lines = [header, ...rows.map((row) => row.map(field))].map((fields) => `${fields.join(',')}\r\n`);
  return `${mark ? '\ufeff' : ''}${lines.join('')}`;
}

/** The table, and below it where it comes from, on lines that begin with '#'. */
export const csvPrinter: Printer = {
  id: 'csv',
  name: 'CSV',
  purpose: 'data',
  mediaType: 'text/csv; charset=utf-8; header=present',
  print: ({ scene, origin }) =>
    `${csv(scene.table)}# ${origin.link.replaceAll(',', '%2C')}\r\n# ${marker(origin).replaceAll(',', '%2C')}\r\n`,
};
