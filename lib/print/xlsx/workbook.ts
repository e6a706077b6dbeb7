import { packaged } from '../pptx/package';
import type { Part } from '../pptx/part';
import { tag, xml } from '../pptx/tag';
import { escaped } from '../svg';

export type Cell = string | number | null;

/** Name of the one sheet. */
const sheetName = 'Sheet1';

/** Letters of a column, from 0: A, Z, AA. */
function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (at % 26))}`;
}

/** A formula for a block of one column; rows from 0, the last one included. */
export const rangeOf = (column: number, from: number, to: number): string => {
  const name = columnName(column);
  return from === to ? `${sheetName}!$${name}$${from + 1}` : `${sheetName}!$${name}$${from + 1}:$${name}$${to + 1}`;
};

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/** Words that would become a formula as soon as somebody edits them are marked as words (style 1). */
const startsFormula = /^[=+\-@\t\r]/;
/** A spreadsheet reads _x0041_ as a character, so the sign that begins it is written that way itself. */
const literal = (words: string): string => words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function cell(value: Cell, row: number, column: number): string {
  if (value === null || value === '') return '';
  const r = `${columnName(column)}${row + 1}`;
  if (typeof value === 'number') return Number.isFinite(value) ? tag('c', { r }, `<v>${value}</v>`) : '';
  const words = tag('is', {}, tag('t', { 'xml:space': 'preserve' }, escaped(literal(value))));
  return tag('c', { r, ...(startsFormula.test(value) && { s: 1 }), t: 'inlineStr' }, words);
}

const worksheet = (rows: readonly (readonly Cell[])[]): string =>
  xml(
    tag(
      'worksheet',
      { xmlns: spreadsheet },
      tag(
        'sheetData',
        {},
        ...rows.map((cells, row) => tag('row', { r: row + 1 }, ...cells.map((value, at) => cell(value, row, at)))),
      ),
    ),
  );

const styles = xml(
  tag(
    'styleSheet',
    { xmlns: spreadsheet },
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ),
);

/** Rows as a workbook of one sheet: numbers as they are, words as words and never as formulas. */
export function workbook(rows: readonly (readonly Cell[])[]): Uint8Array {
  const parts: readonly Part[] = [
    {
      path: 'xl/workbook.xml',
      type: type('sheet.main'),
      body: xml(
        tag(
          'workbook',
          {
            xmlns: spreadsheet,
            'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          },
          tag('sheets', {}, tag('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })),
        ),
      ),
      relations: [
        { id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
        { id: 'rId2', type: 'styles', target: 'xl/styles.xml' },
      ],
    },
    { path: 'xl/worksheets/sheet1.xml', type: type('worksheet'), body: worksheet(rows) },
    { path: 'xl/styles.xml', type: type('styles'), body: styles },
  ];
  return packaged(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]);
}
