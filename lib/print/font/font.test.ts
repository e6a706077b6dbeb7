import { describe, expect, test } from 'vitest';
import { advance } from '../../charts/drawing/advance';
import { fonts } from '../press.fixture';
import { cmapOf } from './cmap';
import { figuresOf } from './figures';
import { fontOf } from './font';
import { contoursOf, partsOf, written } from './outline';
import { tableOf } from './tables';

const regular = fontOf(fonts.regular);
const glyph = (sign: string): number => regular.glyphOf(sign.codePointAt(0) ?? 0);

test('a font is read, and what is none is refused with its first bytes', () => {
  expect(regular.unitsPerEm).toBe(2048);
  expect(regular.glyphCount).toBe(2926);
  expect(() => fontOf(Uint8Array.from([0x77, 0x4f, 0x46, 0x32, 0, 0, 0, 0, 0, 0, 0, 0]))).toThrow('0x774f4632');
  expect(() => fontOf(new Uint8Array(3))).toThrow('a font begins with 0x0');
  expect(() => tableOf(regular.tables, 'CFF ')).toThrow('a font has no table "CFF "');
});

describe.each([
  ['regular', 400],
  ['semibold', 600],
] as const)('advances of %s', (face, weight) => {
  const font = fontOf(fonts[face]);
  const thousandths = (glyph: number): number => Math.round((1000 * font.advanceOf(glyph)) / font.unitsPerEm);

  test('are those by which the charts lay out, as words or as figures', () => {
    const strange = Array.from({ length: 95 }, (_, at) => 0x20 + at).filter((code) => {
      const plain = font.glyphOf(code);
      const known = advance(String.fromCharCode(code), weight);
      return known !== thousandths(plain) && known !== thousandths(font.figureOf(plain));
    });
    expect(strange).toEqual([]);
  });
});

describe('characters', () => {
  const cmap = tableOf(regular.tables, 'cmap');
  /** The font's table of characters with nothing but its part of that format. */
  const only = (format: number): DataView => {
    const copy = new DataView(cmap.buffer.slice(cmap.byteOffset, cmap.byteOffset + cmap.byteLength));
    for (let at = 0; at < copy.getUint16(2); at++)
      if (copy.getUint16(copy.getUint32(8 + 8 * at)) !== format) copy.setUint16(4 + 8 * at, 1);
    return copy;
  };

  test('formats 4 and 12 say the same of every code point up to U+FFFF', () => {
    const [four, twelve] = [cmapOf(only(4)), cmapOf(only(12))];
    const differing = Array.from({ length: 0xffff }, (_, code) => code).filter((code) => four(code) !== twelve(code));
    expect(differing).toEqual([]);
  });

  test('the missing glyph stands for what the font has not', () => {
    for (const sign of ['ש', '漢', '😀', '\u{10ffff}']) expect(glyph(sign)).toBe(0);
    for (const sign of 'AÄµμσΔ×±→≥✓▲…−') expect(glyph(sign)).toBeGreaterThan(0);
  });

  test('formats that cannot be read are named', () => {
    expect(() => cmapOf(only(6))).toThrow('a font maps characters by formats -1, -1, -1, -1');
  });

  test('ten digits are of one width as figures, and none is where a font has no such feature', () => {
    const widths = [...'0123456789'].map((sign) => regular.advanceOf(regular.figureOf(glyph(sign))));
    expect(new Set(widths)).toEqual(new Set([1328]));
    expect(new Set([...'0123456789'].map((sign) => regular.advanceOf(glyph(sign)))).size).toBeGreaterThan(5);
    expect(figuresOf(undefined).size).toBe(0);
  });
});

describe('outlines', () => {
  test('of every glyph fill the box that the font says it has', () => {
    const wrong = Array.from({ length: regular.glyphCount }, (_, id) => id).filter((id) => {
      const header = regular.drawing(id);
      if (!header) return false;
      const points = contoursOf(regular, id).flat();
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      return box.some((side, at) => Math.abs(side - header.getInt16(2 + 2 * at)) > 1);
    });
    expect(wrong).toEqual([]);
  });

  test('of a composite are those of its parts', () => {
    const drawing = regular.drawing(glyph('Å'));
    const parts = drawing ? partsOf(drawing) : [];
    expect(parts.map((part) => part.glyph)).toContain(glyph('A'));
    const sum = parts.reduce((count, part) => count + contoursOf(regular, part.glyph).length, 0);
    expect(contoursOf(regular, glyph('Å')).length).toBe(sum);
  });

  test('a space has none', () => {
    expect(contoursOf(regular, glyph(' '))).toEqual([]);
  });

  test('points that are left out are written', () => {
    const circle = [
      { x: 0, y: 0, on: false },
      { x: 2, y: 0, on: false },
      { x: 2, y: 2, on: true },
    ];
    expect(written(circle)).toEqual([
      { x: 1, y: 0, on: true },
      { x: 2, y: 0, on: false },
      { x: 2, y: 2, on: true },
      { x: 0, y: 0, on: false },
    ]);
  });
});
