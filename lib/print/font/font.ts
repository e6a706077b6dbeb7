import { cmapOf, type GlyphOf } from './cmap';
import { figuresOf } from './figures';
import { type Tables, tableOf, tablesOf } from './tables';

/** A typeface with TrueType outlines. Lengths are in units of the font, of which `unitsPerEm` make the font size. */
export interface Font {
  readonly tables: Tables;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly glyphOf: GlyphOf;
  /** The glyph to show where figures are set in columns. */
  readonly figureOf: (glyph: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** A glyph's outline as it stands in the file, or null for one that shows nothing. */
  readonly drawing: (glyph: number) => DataView | null;
}

function drawings(tables: Tables): Font['drawing'] {
  const [loca, glyf] = [tableOf(tables, 'loca'), tableOf(tables, 'glyf')];
  const long = tableOf(tables, 'head').getUint16(50) === 1;
  const start = (glyph: number): number => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return (glyph) => {
    const [from, to] = [start(glyph), start(glyph + 1)];
    return to > from ? new DataView(glyf.buffer, glyf.byteOffset + from, to - from) : null;
  };
}

/** Reads a font. Characters and figures are looked up when they are first asked for, as a subset has neither. */
export function fontOf(bytes: Uint8Array): Font {
  const tables = tablesOf(bytes);
  const hmtx = tableOf(tables, 'hmtx');
  const widths = tableOf(tables, 'hhea').getUint16(34);
  const later = <T>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const glyphOf = later(() => cmapOf(tableOf(tables, 'cmap')));
  const figures = later(() => figuresOf(tables.get('GSUB')));
  return {
    tables,
    unitsPerEm: tableOf(tables, 'head').getUint16(18),
    glyphCount: tableOf(tables, 'maxp').getUint16(4),
    glyphOf: (codePoint) => glyphOf()(codePoint),
    figureOf: (glyph) => figures().get(glyph) ?? glyph,
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, widths - 1)),
    drawing: drawings(tables),
  };
}
