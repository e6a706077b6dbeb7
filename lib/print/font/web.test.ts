import { describe, expect, it } from 'vitest';
import { fonts } from '../press.fixture';
import { fontOf } from './font';
import { contoursOf } from './outline';
import { webFont } from './web';

const font = fontOf(fonts.regular);
const words = 'Docker: 35.4 s, Ångström μs →';
const small = fontOf(webFont(font, words));

describe('a font for a page', () => {
  it('shows its characters as the whole font does, and no others', () => {
    for (const sign of words) {
      const code = sign.codePointAt(0) ?? 0;
      expect(small.glyphOf(code)).toBe(font.glyphOf(code));
      expect(small.advanceOf(small.glyphOf(code))).toBe(font.advanceOf(font.glyphOf(code)));
      expect(contoursOf(small, small.glyphOf(code))).toEqual(contoursOf(font, font.glyphOf(code)));
    }
    for (const sign of 'ZÄ1') expect(small.glyphOf(sign.codePointAt(0) ?? 0)).toBe(0);
  });

  it('is the same for the same characters, whatever their order, and leaves out what it does not have', () => {
    expect(webFont(font, [...words].toReversed().join('').repeat(2))).toEqual(webFont(font, words));
    expect(webFont(font, `${words}\u0001\u{1f600}`)).toEqual(webFont(font, words));
  });
});
