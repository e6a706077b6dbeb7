import { describe, expect, test } from 'vitest';
import type { Scene, SceneNode } from '../model/scene';
import { fontOf } from './font/font';
import { outlined } from './outlines';
import { fonts } from './press.fixture';
import { sheet } from './sheet.fixture';

const scene = (...nodes: SceneNode[]): Scene => ({ ...sheet.scene, nodes });
const text = (attrs: SceneNode['attrs'], ...children: (SceneNode | string)[]): SceneNode => ({
  tag: 'text',
  key: 'word',
  attrs,
  children,
  mark: 1,
});

/** Places that a path of ours goes through or is drawn towards. */
function places(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mlq])([^Mlqz]*)/g)].flatMap(([, letter, list = '']) => {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const [fromX, fromY] = letter === 'M' ? [0, 0] : [x, y];
    const found = Array.from({ length: numbers.length / 2 }, (_, at): [number, number] => [
      fromX + (numbers[2 * at] ?? 0),
      fromY + (numbers[2 * at + 1] ?? 0),
    ]);
    [x, y] = found.at(-1) ?? [x, y];
    return found;
  });
}

const attrs = { x: 100, y: 50, 'font-size': 20.48, 'text-anchor': 'end', fill: '$text', opacity: 0.5 };

describe('a text', () => {
  const [node] = outlined(scene(text(attrs, 'H')), fonts).nodes;

  test('becomes a path with its key, mark and paint, and without what is of text only', () => {
    expect(node).toMatchObject({ tag: 'path', key: 'word', mark: 1 });
    expect(Object.keys(node?.attrs ?? {})).toEqual(['d', 'fill', 'opacity']);
    expect(node?.attrs).toMatchObject({ fill: '$text', opacity: 0.5 });
  });

  test('stands where the font puts it: one hundredth of its units, up from the baseline, back from the anchor', () => {
    const font = fontOf(fonts.regular);
    const glyph = font.glyphOf(72);
    const header = font.drawing(glyph);
    const left = 100 - font.advanceOf(glyph) / 100;
    const found = places(String(node?.attrs.d));
    const [xs, ys] = [found.map(([x]) => x), found.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeCloseTo(left + (header?.getInt16(2) ?? 0) / 100, 1);
    expect(Math.max(...xs)).toBeCloseTo(left + (header?.getInt16(6) ?? 0) / 100, 1);
    expect(Math.max(...ys)).toBeCloseTo(50, 1);
    expect(Math.min(...ys)).toBeCloseTo(50 - (header?.getInt16(8) ?? 0) / 100, 1);
  });
});

test('parts of a text keep their paint', () => {
  const part: SceneNode = { tag: 'tspan', key: 'b', attrs: { fill: '$type1' }, children: ['b'] };
  const [node] = outlined(scene(text(attrs, 'a', part)), fonts).nodes;
  expect(node).toMatchObject({ tag: 'g', key: 'word', mark: 1, attrs: { fill: '$text', opacity: 0.5 } });
  expect(node?.children?.map((child) => (typeof child === 'string' ? child : [child.tag, child.attrs.fill]))).toEqual([
    ['path', '$text'],
    ['path', '$type1'],
  ]);
});

test('weight and size come down from what is around', () => {
  const around: SceneNode = {
    tag: 'g',
    key: 'around',
    attrs: { 'font-weight': 700, 'font-size': 9 },
    children: [text({ x: 0, y: 0 }, 'a')],
  };
  const own = text({ x: 0, y: 0, 'font-weight': 600, 'font-size': 9 }, 'a');
  const [inner, direct] = outlined(scene(around, own), fonts).nodes;
  expect(inner?.children?.[0]).toEqual(direct);
});

test('words of nothing leave an empty group, so that nobody misses a mark', () => {
  expect(outlined(scene(text(attrs, '\u0000')), fonts).nodes).toEqual([
    { tag: 'g', key: 'word', attrs: { fill: '$text', opacity: 0.5 }, mark: 1 },
  ]);
});

test('whatever the words, nothing but paths is left, title and table stay', () => {
  const all = (nodes: readonly (SceneNode | string)[]): string[] =>
    nodes.flatMap((node) => (typeof node === 'string' ? [node] : [node.tag, ...all(node.children ?? [])]));
  const drawn = outlined(sheet.scene, fonts);
  expect(new Set(all(drawn.nodes))).toEqual(new Set(['g', 'rect', 'circle', 'line', 'path']));
  expect({ ...drawn, nodes: [] }).toEqual({ ...sheet.scene, nodes: [] });
  expect(JSON.stringify(drawn.nodes)).not.toMatch(/NaN|undefined|null|e-\d/);
});
