/** Glyph of a code point; 0, the missing glyph, where the font has none. */
export type GlyphOf = (codePoint: number) => number;

/** Segments of the first 65,536 code points (OpenType, cmap format 4). */
function format4(table: DataView): GlyphOf {
  const doubled = table.getUint16(6);
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled];
  return (codePoint) => {
    let at = 0;
    while (at < doubled && table.getUint16(ends + at) < codePoint) at += 2;
    if (at >= doubled || codePoint > 0xffff) return 0;
    const start = table.getUint16(starts + at);
    if (start > codePoint) return 0;
    const delta = table.getUint16(deltas + at);
    const range = table.getUint16(ranges + at);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = table.getUint16(ranges + at + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Groups of all code points (OpenType, cmap format 12). */
function format12(table: DataView): GlyphOf {
  const groups = table.getUint32(12);
  return (codePoint) => {
    let [low, high] = [0, groups];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.getUint32(20 + 12 * middle) < codePoint) low = middle + 1;
      else high = middle;
    }
    if (low >= groups) return 0;
    const start = table.getUint32(16 + 12 * low);
    return start > codePoint ? 0 : table.getUint32(24 + 12 * low) + codePoint - start;
  };
}

const formats = new Map([
  [12, format12],
  [4, format4],
]);

/** What a font's cmap says about Unicode, from its largest table that we can read. Throws where there is none. */
export function cmapOf(cmap: DataView): GlyphOf {
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, at) => {
    const platform = cmap.getUint16(4 + 8 * at);
    const encoding = cmap.getUint16(6 + 8 * at);
    const start = cmap.getUint32(8 + 8 * at);
    const table = new DataView(cmap.buffer, cmap.byteOffset + start, cmap.byteLength - start);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    return { table, format: unicode ? table.getUint16(0) : -1 };
  });
  for (const [number, read] of formats) {
    const found = tables.find(({ format }) => format === number);
    if (found) return read(found.table);
  }
  throw new Error(`a font maps characters by formats ${tables.map(({ format }) => format).join(', ')}`);
}
