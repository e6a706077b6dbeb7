import { describe, expect, test } from 'vitest';
import type { Attributes, SceneNode } from '../../model/scene';
import { fonts } from '../press.fixture';
import { facesOf, inherited, lengthOf, shown, typeset } from './typeset';

const faces = facesOf(fonts);

const text = (attrs: Attributes, ...children: (SceneNode | string)[]): SceneNode => ({
  tag: 'text',
  key: 'text',
  attrs,
  children,
});
const tspan = (key: string, attrs: Attributes, words: string): SceneNode => ({
  tag: 'tspan',
  key,
  attrs,
  children: [words],
});
const said = (node: SceneNode, around: Attributes = {}) =>
  typeset(faces, node, around).map(({ signs, ...run }) => ({ ...run, words: signs.map(({ sign }) => sign).join('') }));

describe('anchors', () => {
  test.each([
    ['start', 100],
    ['middle', 100 - (4 * 1328 * 10) / 2048 / 2],
    ['end', 100 - (4 * 1328 * 10) / 2048],
  ])('%s begins at %d', (anchor, x) => {
    const attrs = { x: 100, y: 20, 'font-size': 10, 'text-anchor': anchor, 'font-variant': 'tabular-nums' };
    const [run] = said(text(attrs, '1234'));
    expect(run).toMatchObject({ words: '1234', y: 20, face: 'regular', size: 10 });
    expect(run?.x).toBeCloseTo(x, 9);
  });

  test('hold for the tspans of a line together', () => {
    const runs = said(
      text({ x: 50, y: 0, 'font-size': 10, 'text-anchor': 'end' }, 'a', tspan('b', { 'font-weight': 600, dx: 5 }, 'b')),
    );
    const end = runs.at(-1);
    expect(runs.map(({ words, face }) => `${words} ${face}`)).toEqual(['a regular', 'b semibold']);
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(50, 9);
    expect((end?.x ?? 0) - (runs[0]?.x ?? 0) - (runs[0]?.width ?? 0)).toBeCloseTo(5, 9);
  });
});

test('a tspan with a place of its own begins a line', () => {
  const runs = said(text({ x: 5, y: 10 }, tspan('one', {}, 'one'), tspan('two', { x: 5, dy: 14 }, 'two')));
  expect(runs.map(({ words, x, y }) => [words, x, y])).toEqual([
    ['one', 5, 10],
    ['two', 5, 24],
  ]);
});

test('what is around a text is in force in it, but not its place or its opacity', () => {
  const around = inherited({}, { 'font-size': 20, 'font-weight': 700, fill: '$text', x: 3, opacity: 0.5 });
  expect(around).toEqual({ 'font-size': 20, 'font-weight': 700, fill: '$text' });
  expect(said(text({}, 'a'), around)[0]).toMatchObject({ size: 20, face: 'semibold', style: { fill: '$text' } });
  expect(() => lengthOf({ x: 'left' }, 'x', 0)).toThrow('x is "left"');
});

describe('words', () => {
  test('lose controls, joiners, marks of direction and halves of characters', () => {
    expect(shown('a\u0000\u001b\u202eb\u200d\ufe0f\ufffec\ud800')).toBe('abc\ufffd');
    expect(shown('a\t\r\n b')).toBe('a b');
  });

  test('white space at the ends and between parts is one space or none', () => {
    const runs = said(text({ x: 0, y: 0 }, '  a ', tspan('b', {}, ' b  '), ' '));
    expect(runs.map(({ words }) => words)).toEqual(['a ', 'b']);
  });

  test('that run to the left are set as they are seen, by the missing glyph where there is no other', () => {
    const [run] = typeset(faces, text({ x: 0, y: 0 }, 'a שלום עם 1'), {});
    expect(run?.signs.map(({ sign }) => sign).join('')).toBe('a םע םולש 1');
    expect(run?.signs[2]?.glyph).toBe(0);
  });

  test('of nothing are no run', () => {
    expect(said(text({ x: 0, y: 0 }, ' \u0000 '))).toEqual([]);
    expect(said({ tag: 'text', key: 'none', attrs: {} })).toEqual([]);
  });
});
