import { lettersAt } from './tables';

const part = (view: DataView, offset: number): DataView =>
  new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset);

const shorts = (view: DataView, at: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => view.getUint16(at + 2 * i));

/** Glyphs of a coverage table, in order. */
function covered(view: DataView): number[] {
  const count = view.getUint16(2);
  if (view.getUint16(0) === 1) return shorts(view, 4, count);
  return Array.from({ length: count }, (_, at) => shorts(view, 4 + 6 * at, 2)).flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}

/** Pairs of a substitution of one glyph for one. */
function pairs(single: DataView): [number, number][] {
  const from = covered(part(single, single.getUint16(2)));
  const delta = single.getUint16(4);
  if (single.getUint16(0) === 1) return from.map((glyph) => [glyph, (glyph + delta) & 0xffff]);
  return from.map((glyph, at) => [glyph, single.getUint16(6 + 2 * at)]);
}

/** Substitutions of a lookup; other kinds than one for one are of no use for figures. */
function lookup(view: DataView): [number, number][] {
  const tables = shorts(view, 6, view.getUint16(4)).map((offset) => part(view, offset));
  const kind = view.getUint16(0);
  if (kind === 1) return tables.flatMap(pairs);
  if (kind !== 7) return [];
  return tables
    .filter((extension) => extension.getUint16(2) === 1)
    .flatMap((extension) => pairs(part(extension, extension.getUint32(4))));
}

/**
 * Glyphs that take the place of others where figures shall all be of one width: feature "tnum" of the font's GSUB (OpenType 1.9,
 * "Glyph Substitution Table").
 */
export function figuresOf(gsub: DataView | undefined): ReadonlyMap<number, number> {
  if (!gsub) return new Map();
  const features = part(gsub, gsub.getUint16(6));
  const lookups = part(gsub, gsub.getUint16(8));
  const wanted = Array.from({ length: features.getUint16(0) }, (_, at) => 2 + 6 * at)
    .filter((at) => lettersAt(features, at, 4) === 'tnum')
    .map((at) => part(features, features.getUint16(at + 4)))
    .flatMap((feature) => shorts(feature, 4, feature.getUint16(2)));
  return new Map([...new Set(wanted)].flatMap((at) => lookup(part(lookups, lookups.getUint16(2 + 2 * at)))));
}
