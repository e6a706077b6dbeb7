import { expect, test } from 'vitest';
import type { Scene } from '../model/scene';
import { svg } from './svg';

const scene: Scene = {
  chart: 'demo',
  width: 200,
  height: 100,
  headline: 'Xen takes <2 & more.',
  summary: 'All of it.',
  nodes: [
    {
      tag: 'g',
      key: 'all',
      attrs: {},
      children: [
        { tag: 'rect', key: 'bar', attrs: { x: 1.25, y: 2, width: 3, height: 4, fill: '$type1' } },
        { tag: 'text', key: 'word', attrs: { x: 0, y: 12, 'font-size': 12, fill: '$text' }, children: ['a "b" <c>'] },
      ],
    },
  ],
  marks: [],
  table: { caption: '', columns: [], rows: [] },
};

test('the words of SVG, with colours of the theme, and nothing that a slide drops', () => {
  const text = svg(scene, { theme: 'light' });
  expect(text).toContain('<rect x="1.25" y="2" width="3" height="4" fill="#164dbc"/>');
  expect(text).toContain('>a &quot;b&quot; &lt;c&gt;</text>');
  expect(text).not.toMatch(
    /style|class=|var\(|<filter|<mask|foreignObject|href|dominant-baseline|<svg[^>]*>[\s\S]*<svg/,
  );
  expect(text).not.toContain('$');
});

test('a title and a description, found by the role of an image', () => {
  const text = svg(scene, { theme: 'dark', link: 'https://example.org/?a=1&b=2' });
  expect(text).toContain('role="img" aria-labelledby="ringside-demo-title ringside-demo-desc"');
  expect(text).toContain('<title id="ringside-demo-title">Xen takes &lt;2 &amp; more.</title>');
  expect(text).toContain('<metadata>https://example.org/?a=1&amp;b=2</metadata>');
});

test('a frame makes room above and below; without a background there is no paper', () => {
  expect(svg(scene, { theme: 'print', frame: { foot: ['source'] } })).toContain('width="232" height="');
  expect(svg(scene, { theme: 'print', background: false })).not.toContain('<rect width=');
  expect(svg(scene, { theme: 'print' })).toContain('width="200" height="100" viewBox="0 0 200 100"');
});

test('control characters, which XML has no place for, are left out', () => {
  expect(svg({ ...scene, headline: 'a\u0000b\u001bc' }, { theme: 'light' })).toContain('>abc</title>');
});
