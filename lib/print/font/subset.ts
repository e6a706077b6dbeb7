import { strToU8 } from 'fflate';
import type { Font } from './font';
import { partsOf } from './outline';
import { tableOf } from './tables';

/** The glyphs and all that they are put together from, and the missing glyph, ascending. */
function closed(font: Font, glyphs: Iterable<number>): number[] {
  const known = new Set([0, ...glyphs]);
  for (const glyph of known) {
    const drawing = font.drawing(glyph);
    for (const part of drawing ? partsOf(drawing) : []) known.add(part.glyph);
  }
  return [...known].toSorted((a, b) => a - b);
}

const padded = (length: number): number => (length + 3) & ~3;

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** A copy of a table that may be written to. */
function copied(font: Font, tag: string): DataView<ArrayBuffer> {
  const bytes = Uint8Array.from(bytesOf(tableOf(font.tables, tag)));
  return new DataView(bytes.buffer);
}

/** Outlines and where they begin; whatever is not wanted takes no room. */
function outlines(font: Font, glyphs: readonly number[], count: number): { glyf: DataView; loca: DataView } {
  const drawings = glyphs.map((glyph) => [glyph, font.drawing(glyph)] as const);
  const room = drawings.reduce((sum, [, drawing]) => sum + padded(drawing?.byteLength ?? 0), 0);
  const glyf = new Uint8Array(room);
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  let [end, next] = [0, 0];
  for (const [glyph, drawing] of drawings) {
    for (; next <= glyph; next++) loca.setUint32(4 * next, end);
    if (drawing) glyf.set(bytesOf(drawing), end);
    end += padded(drawing?.byteLength ?? 0);
  }
  loca.setUint32(4 * count, end);
  return { glyf: new DataView(glyf.buffer), loca };
}

/** Advance and left bearing of the glyphs that are wanted; zero for the others. */
function metrics(font: Font, glyphs: readonly number[], count: number): DataView {
  const hmtx = new DataView(new ArrayBuffer(4 * count));
  const from = tableOf(font.tables, 'hmtx');
  const widths = tableOf(font.tables, 'hhea').getUint16(34);
  for (const glyph of glyphs) {
    hmtx.setUint16(4 * glyph, font.advanceOf(glyph));
    hmtx.setInt16(4 * glyph + 2, from.getInt16(glyph < widths ? 4 * glyph + 2 : 2 * (widths + glyph)));
  }
  return hmtx;
}

/** Sum of the 32-bit words, as the directory of a font wants it. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + ((bytes[at] ?? 0) << (24 - 8 * (at & 3)))) | 0;
  return sum >>> 0;
}

/** A table of a font by its four-letter tag. */
type Table = readonly [tag: string, content: DataView];

/** Puts tables together to a file, and writes the sum of it into the table "head". */
function assembled(tables: readonly Table[]): Uint8Array {
  const head = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((sum, [, { byteLength }]) => sum + padded(byteLength), head));
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (tables.length - power));
  let start = head;
  let headAt = 0;
  tables.forEach(([tag, table], at) => {
    const bytes = bytesOf(table);
    file.set(strToU8(tag), 12 + 16 * at);
    view.setUint32(16 + 16 * at, checksum(bytes));
    view.setUint32(20 + 16 * at, start);
    view.setUint32(24 + 16 * at, bytes.length);
    file.set(bytes, start);
    if (tag === 'head') headAt = start;
    start += padded(bytes.length);
  });
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

/**
 * A font with nothing but these glyphs, which keep their numbers. It holds what a document has to embed: outlines, widths and
 * hints, but no characters, names or features, unless tables with `more` are put in. The same glyphs give the same bytes.
 */
export function subset(font: Font, wanted: Iterable<number>, more: readonly Table[] = []): Uint8Array {
  const glyphs = closed(font, wanted);
  const count = (glyphs.at(-1) ?? 0) + 1;
  const { glyf, loca } = outlines(font, glyphs, count);
  const head = copied(font, 'head');
  head.setUint32(8, 0);
  head.setUint16(50, 1);
  const hhea = copied(font, 'hhea');
  hhea.setUint16(34, count);
  const maxp = copied(font, 'maxp');
  maxp.setUint16(4, count);
  const hints = ['cvt ', 'fpgm', 'prep'].flatMap((tag) => {
    const table = font.tables.get(tag);
    return table ? [[tag, table] as const] : [];
  });
  const tables = [
    ...hints,
    ['glyf', glyf] as const,
    ['head', head] as const,
    ['hhea', hhea] as const,
    ['hmtx', metrics(font, glyphs, count)] as const,
    ['loca', loca] as const,
    ['maxp', maxp] as const,
    ...more,
  ];
  return assembled(tables.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
