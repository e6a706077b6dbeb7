import type { Font } from './font';
import { subset } from './subset';
import { tableOf } from './tables';

/** Which glyph shows which code point, as groups of one (OpenType 1.9, "cmap", format 12). */
function characters(pairs: readonly (readonly [codePoint: number, glyph: number])[]): DataView {
  const view = new DataView(new ArrayBuffer(28 + 12 * pairs.length));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * pairs.length);
  view.setUint32(24, pairs.length);
  pairs.forEach(([codePoint, glyph], at) => {
    view.setUint32(28 + 12 * at, codePoint);
    view.setUint32(32 + 12 * at, codePoint);
    view.setUint32(36 + 12 * at, glyph);
  });
  return view;
}

/** The table "post" without names of glyphs (version 3). */
function unnamed(font: Font): DataView {
  const post = tableOf(font.tables, 'post');
  const view = new DataView(new ArrayBuffer(32));
  for (let at = 4; at < 32; at++) view.setUint8(at, post.getUint8(at));
  view.setUint32(0, 0x00030000);
  return view;
}

/** The table "name" with nothing in it: a page gives the family its name. */
function nameless(): DataView {
  const view = new DataView(new ArrayBuffer(6));
  view.setUint16(4, 6);
  return view;
}

/** A font for a page that holds these characters and no others. The same characters give the same bytes. */
export function webFont(font: Font, text: string): Uint8Array {
  const codePoints = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const pairs = codePoints
    .map((codePoint) => [codePoint, font.glyphOf(codePoint)] as const)
    .filter(([, glyph]) => glyph !== 0);
  return subset(
    font,
    pairs.map(([, glyph]) => glyph),
    [
      ['OS/2', tableOf(font.tables, 'OS/2')],
      ['cmap', characters(pairs)],
      ['name', nameless()],
      ['post', unnamed(font)],
    ],
  );
}
