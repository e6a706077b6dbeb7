import type { Font } from '../font/font';
import { subset } from '../font/subset';
import { lettersAt, tableOf } from '../font/tables';
import type { Face, Faces, Sign } from '../font/typeset';
import { packed, ref, type Shelf } from './file';
import { fingerprint } from './fingerprint';
import { hex, num, nums } from './number';
import { utf16 } from './words';

/** What is written with one face: codes, each for one glyph and one character. */
interface Used {
  readonly name: string;
  readonly place: number;
  readonly codes: Map<string, number>;
  readonly signs: Map<number, Sign>;
}

export interface Embedding {
  readonly face: (face: Face) => string;
  readonly codes: (face: Face, signs: readonly Sign[]) => string;
  /** Entries of a dictionary of fonts; puts the fonts on the shelf. */
  readonly close: () => string;
}

const names: { readonly [F in Face]: string } = { regular: 'F1', semibold: 'F2' };

/**
 * The code of a character: the number of its glyph, so that most programs need no table. Where a glyph stands for a second
 * character, and where the font has none, it is a number beyond the last glyph: what is copied is then what was written.
 */
function codeOf(used: Used, font: Font, sign: Sign): number {
  const id = `${sign.glyph} ${sign.sign}`;
  const known = used.codes.get(id);
  if (known !== undefined) return known;
  const beyond = [...used.signs.keys()].filter((code) => code >= font.glyphCount).length + font.glyphCount;
  const code = sign.glyph !== 0 && !used.signs.has(sign.glyph) ? sign.glyph : Math.min(0xffff, beyond);
  used.codes.set(id, code);
  used.signs.set(code, sign);
  return code;
}

const inOrder = ({ signs }: Used): [number, Sign][] => [...signs].toSorted(([a], [b]) => a - b);

/** Lines in blocks of at most a hundred, as the format of the table demands. */
const blocks = (lines: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => {
    const block = lines.slice(100 * at, 100 * at + 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });

/** The table that turns codes into characters (ISO 32000-1, 9.10.3). */
const unicodeOf = (used: Used): string =>
  [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks(inOrder(used).map(([code, { sign }]) => `<${hex(code, 4)}> <${utf16(sign)}>`)),
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');

/** Codes to glyphs: by the same number, or by a table where codes go beyond the glyphs. */
function glyphsOf(used: Used, font: Font, shelf: Shelf): string {
  const last = Math.max(...used.signs.keys());
  if (last < font.glyphCount) return '/Identity';
  const table = new Uint8Array(2 * (last + 1));
  for (const [code, { glyph }] of used.signs) table.set([glyph >> 8, glyph & 255], 2 * code);
  return ref(shelf.add(packed('', table)));
}

/** Advances in thousandths of the font size, one list for each row of codes without a gap. */
function widthsOf(used: Used, font: Font): string {
  const thousandths = (glyph: number): string => num((1000 * font.advanceOf(glyph)) / font.unitsPerEm);
  let before = -2;
  const lists = inOrder(used).map(([code, { glyph }]) => {
    const start = code === before + 1 ? '' : `${before < 0 ? '' : ']'} ${code} [`;
    before = code;
    return `${start} ${thousandths(glyph)}`;
  });
  return `[${lists.join('')}]]`;
}

/** PostScript name of a font, from its table of names. */
function nameOf(font: Font): string {
  const table = tableOf(font.tables, 'name');
  const strings = table.getUint16(4);
  const records = Array.from({ length: table.getUint16(2) }, (_, at) => 6 + 12 * at);
  const record = records.find((at) => table.getUint16(at) === 3 && table.getUint16(at + 6) === 6);
  if (record === undefined) return 'Unnamed';
  const letters = lettersAt(table, strings + table.getUint16(record + 10), table.getUint16(record + 8));
  return letters.replace(/[^A-Za-z0-9-]/g, '');
}

/** What a program needs to know of a font to lay out without it. */
function descriptor(font: Font, name: string, file: number): string {
  const [head, hhea] = [tableOf(font.tables, 'head'), tableOf(font.tables, 'hhea')];
  const os2 = font.tables.get('OS/2');
  const scaled = (units: number): number => Math.round((1000 * units) / font.unitsPerEm);
  const box = [36, 38, 40, 42].map((at) => scaled(head.getInt16(at)));
  const ascent = scaled(hhea.getInt16(4));
  const capHeight = os2 && os2.getUint16(0) >= 2 ? scaled(os2.getInt16(88)) : ascent;
  const stem = 50 + Math.round(((os2?.getUint16(4) ?? 400) / 65) ** 2);
  return `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${nums(...box)}] /ItalicAngle 0 /Ascent ${ascent} /Descent ${scaled(hhea.getInt16(6))} /CapHeight ${capHeight} /StemV ${stem} /FontFile2 ${ref(file)} >>`;
}

/** Six letters that say which part of a font this is. */
const letters = (digits: string): string =>
  [...digits.slice(0, 6)].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 16))).join('');

/** Puts a font on the shelf: its subset, widths, characters (ISO 32000-1, 9.7). */
function put(used: Used, font: Font, shelf: Shelf): void {
  const program = subset(
    font,
    [...used.signs.values()].map(({ glyph }) => glyph),
  );
  const name = `${letters(fingerprint(program))}+${nameOf(font)}`;
  const file = shelf.add(packed(`/Length1 ${program.length}`, program));
  const system = '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const inner = shelf.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo ${system} /FontDescriptor ${ref(shelf.add(descriptor(font, name, file)))} /CIDToGIDMap ${glyphsOf(used, font, shelf)} /W ${widthsOf(used, font)} >>`,
  );
  const unicode = shelf.add(packed('', unicodeOf(used)));
  shelf.put(
    used.place,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${ref(inner)}] /ToUnicode ${ref(unicode)} >>`,
  );
}

/** Fonts of a document, each embedded with no more than what is written with it. */
export function embedding(faces: Faces, shelf: Shelf): Embedding {
  const all = new Map<Face, Used>();
  const usedOf = (face: Face): Used => {
    const used = all.get(face) ?? { name: names[face], place: shelf.take(), codes: new Map(), signs: new Map() };
    all.set(face, used);
    return used;
  };
  return {
    face: (face) => usedOf(face).name,
    codes: (face, signs) => signs.map((sign) => hex(codeOf(usedOf(face), faces[face], sign), 4)).join(''),
    close: () => {
      for (const [face, used] of all) put(used, faces[face], shelf);
      return [...all.values()].map(({ name, place }) => `/${name} ${ref(place)}`).join(' ');
    },
  };
}
