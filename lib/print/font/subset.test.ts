import { describe, expect, test } from 'vitest';
import { fonts } from '../press.fixture';
import { fontOf } from './font';
import { contoursOf, partsOf } from './outline';
import { checksum, subset } from './subset';

const font = fontOf(fonts.semibold);
const words = 'Docker in KVM: 35.4 s Ångström é';
const wanted = [...words].map((sign) => font.glyphOf(sign.codePointAt(0) ?? 0));
const bytes = subset(font, wanted);
const small = fontOf(bytes);
const view = new DataView(bytes.buffer);

describe('a subset', () => {
  test('has the advances and the outlines of the original, under the same numbers', () => {
    for (const glyph of [0, ...wanted]) {
      expect(small.advanceOf(glyph)).toBe(font.advanceOf(glyph));
      expect(contoursOf(small, glyph)).toEqual(contoursOf(font, glyph));
    }
  });

  test('holds the parts of composites and empties the rest', () => {
    const parts = wanted.flatMap((glyph) => {
      const drawing = font.drawing(glyph);
      return drawing ? partsOf(drawing).map((part) => part.glyph) : [];
    });
    expect(parts.length).toBeGreaterThan(0);
    const kept = new Set([0, ...wanted, ...parts]);
    const drawn = Array.from({ length: small.glyphCount }, (_, glyph) => glyph).filter((glyph) => small.drawing(glyph));
    expect(drawn.filter((glyph) => !kept.has(glyph))).toEqual([]);
    expect(small.glyphCount).toBe(Math.max(...kept) + 1);
  });

  test('adds up: every table to its checksum, the file to 0xB1B0AFBA', () => {
    expect(checksum(bytes)).toBe(0xb1b0afba);
    const tables = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + 16 * at);
    expect(tables.map((at) => String.fromCharCode(...bytes.subarray(at, at + 4)))).toEqual([
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'prep',
    ]);
    for (const at of tables) {
      const start = view.getUint32(at + 8);
      const table = bytes.slice(start, start + view.getUint32(at + 12));
      if (bytes[at] === 'h'.charCodeAt(0) && bytes[at + 2] === 'a'.charCodeAt(0)) table.fill(0, 8, 12);
      expect(checksum(table)).toBe(view.getUint32(at + 4));
    }
  });

  test('is the same for the same glyphs in any order, and much smaller', () => {
    expect(subset(font, wanted.toReversed())).toEqual(bytes);
    expect(bytes.length).toBeLessThan(30_000);
  });

  test('of nothing has the missing glyph', () => {
    const none = fontOf(subset(font, []));
    expect(none.glyphCount).toBe(1);
    expect(contoursOf(none, 0)).toEqual(contoursOf(font, 0));
  });
});
