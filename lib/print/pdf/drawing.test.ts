import { describe, expect, test } from 'vitest';
import type { SceneNode } from '../../model/scene';
import { facesOf } from '../font/typeset';
import { themes } from '../palette';
import { fonts } from '../press.fixture';
import { contentOf, type Stock } from './drawing';

const faces = facesOf(fonts);

/** What a drawing of these nodes is, and what it took from the file around it. */
function draw(...nodes: SceneNode[]) {
  const states: string[] = [];
  const forms: [string, readonly number[]][] = [];
  const seen: [string, readonly number[]][] = [];
  const stock: Stock = {
    palette: themes.light,
    faces,
    page: [0, 0, 200, 100],
    state: (fill, stroke) => `G${states.push(`${fill} ${stroke}`)}`,
    form: (content, box) => `X${forms.push([content, box])}`,
    face: (face) => (face === 'regular' ? 'F1' : 'F2'),
    codes: (_, signs) => signs.map(({ sign }) => sign).join(''),
    seen: (words, box) => void seen.push([words, box]),
  };
  return { content: contentOf(nodes, [1, 0, 0, -1, 0, 100], stock), states, forms, seen };
}

const node = (tag: SceneNode['tag'], attrs: SceneNode['attrs'], children: (SceneNode | string)[] = []): SceneNode => ({
  tag,
  key: JSON.stringify(attrs),
  attrs,
  children,
});

describe('a node', () => {
  test.each([
    ['rect', { x: 1, y: 2, width: 3, height: 4, fill: '#f00' }, '1 0 0 rg 1 2 3 4 re f'],
    ['rect', { width: 3, height: 0 }, ''],
    ['line', { x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'black' }, '0 0 0 RG 1 w 1 2 m 3 4 l S'],
    ['line', { x1: 1, y1: 2, x2: 3, y2: 4 }, ''],
    ['line', { x2: 3, stroke: 'black', 'stroke-width': 0 }, ''],
    ['path', { d: 'M0 0h2v2z', 'fill-rule': 'evenodd' }, '0 0 0 rg 0 0 m 2 0 l 2 2 l h f*'],
    [
      'path',
      { d: 'M0 0h2', fill: 'none', stroke: '#fff', 'stroke-dasharray': '3 2' },
      'q [3 2] 0 d\n1 1 1 RG 1 w 0 0 m 2 0 l S\nQ',
    ],
    [
      'path',
      { d: 'M0 0h2', fill: 'none', stroke: '#fff', 'stroke-linecap': 'round', 'stroke-linejoin': 'bevel' },
      'q 1 J 2 j\n1 1 1 RG 1 w 0 0 m 2 0 l S\nQ',
    ],
    ['rect', { width: 1, height: 1, 'fill-opacity': 0.5 }, 'q /G1 gs\n0 0 0 rg 0 0 1 1 re f\nQ'],
    ['rect', { width: 1, height: 1, opacity: 0 }, ''],
    ['rect', { width: 1, height: 1, opacity: 0.5, stroke: 'black' }, 'q /G1 gs\n/X1 Do\nQ'],
    ['rect', { width: 1, height: 1, transform: 'translate(5 6)' }, 'q 1 0 0 1 5 6 cm\n0 0 0 rg 0 0 1 1 re f\nQ'],
    ['rect', { width: 1, height: 1, transform: 'scale(0)' }, ''],
    ['circle', { r: 0 }, ''],
  ] as const)('%s %o', (tag, attrs, written) => {
    expect(draw(node(tag, attrs)).content).toBe(written);
  });

  test('a circle and a box with round corners are four curves', () => {
    expect(draw(node('circle', { cx: 5, cy: 5, r: 5 })).content.match(/ c\b/g)?.length).toBe(4);
    expect(draw(node('rect', { width: 9, height: 9, rx: 2 })).content.match(/ c\b/g)?.length).toBe(4);
  });

  test('a group is drawn before it is made transparent, within the page', () => {
    const inner = node('rect', { width: 1, height: 1 });
    const { content, states, forms } = draw(node('g', { opacity: 0.5, transform: 'translate(100 0)' }, [inner]));
    expect(content).toBe('q 1 0 0 1 100 0 cm /G1 gs\n/X1 Do\nQ');
    expect(states).toEqual(['0.5 0.5']);
    expect(forms).toEqual([['0 0 0 rg 0 0 1 1 re f', [-100, 0, 100, 100]]]);
  });

  test('opacities of a node and of its fill multiply', () => {
    const attrs = { width: 1, height: 1, opacity: 0.5, 'fill-opacity': 0.5 };
    expect(draw(node('rect', attrs)).states).toEqual(['0.25 0.5']);
  });

  test('words stand upright, and it is told where', () => {
    const attrs = { x: 10, y: 50, 'font-size': 10, 'font-weight': 600, fill: 'black', stroke: 'white' };
    const { content, seen } = draw(node('text', attrs, ['A']));
    expect(content).toBe('q 2 Tr\n0 0 0 rg 1 1 1 RG 1 w BT /F2 10 Tf 1 0 0 -1 10 50 Tm <A> Tj ET\nQ');
    expect(seen.map(([words, box]) => [words, ...box.map(Math.round)])).toEqual([['A', 10, 48, 17, 58]]);
    expect(draw(node('text', { ...attrs, fill: 'none', stroke: 'none' }, ['A'])).content).toBe('');
    expect(draw(node('text', { ...attrs, fill: 'none' }, ['A'])).content).toContain('1 Tr');
  });

  test('paint comes down from what is around', () => {
    expect(draw(node('g', { fill: 'white', x: 4 }, [node('rect', { width: 1, height: 1 })])).content).toBe(
      '1 1 1 rg 0 0 1 1 re f',
    );
  });

  test.each([
    [{ fill: 'chartreuse', width: 1, height: 1 }, 'a colour is "chartreuse"'],
    [{ fill: '$nowhere', width: 1, height: 1 }, 'no ink is called "$nowhere"'],
    [{ width: 'wide', height: 1 }, 'width is "wide"'],
    [{ width: 1, height: 1, stroke: 'black', 'stroke-linejoin': 'soft' }, 'a line is "soft"'],
  ])('%o is refused', (attrs, why) => {
    expect(() => draw(node('rect', attrs))).toThrow(why);
  });
});
