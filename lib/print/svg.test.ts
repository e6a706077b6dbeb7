import { expect, test } from 'vitest';
import type { Scene } from '../model/scene';
import { themes } from './palette';
import { svgDocument } from './svg';

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

const light = { palette: themes.light, background: '#ffffff' };

test('the words of SVG, with colours of the theme, and nothing that a slide drops', () => {
  const text = svgDocument(scene, light);
  expect(text).toContain('<rect x="1.25" y="2" width="3" height="4" fill="#164dbc"/>');
  expect(text).toContain('>a &quot;b&quot; &lt;c&gt;</text>');
  expect(text).not.toMatch(
    /style|class=|var\(|<filter|<mask|foreignObject|href|dominant-baseline|<svg[^>]*>[\s\S]*<svg/,
  );
  expect(text).not.toContain('$');
});

test('a title and a description, found by the role of an image', () => {
  const text = svgDocument(scene, { ...light, origin: ['https://example.org/?a=1&b=2'] });
  expect(text).toContain('role="img" aria-labelledby="ringside-demo-title ringside-demo-desc"');
  expect(text).toContain('<title id="ringside-demo-title">Xen takes &lt;2 &amp; more.</title>');
  expect(text).toContain('<metadata>https://example.org/?a=1&amp;b=2</metadata>');
});

test('shown larger than it is laid out; without a background there is no paper', () => {
  expect(svgDocument(scene, { ...light, scale: 1.8 })).toContain('width="360" height="180" viewBox="0 0 200 100"');
  expect(svgDocument(scene, { ...light, background: null })).not.toContain('<rect width=');
});

test('control characters, which XML has no place for, are left out, and halves of characters replaced', () => {
  expect(svgDocument({ ...scene, headline: 'a\u0000b\u001bc\ud800' }, light)).toContain('>abc\ufffd</title>');
});
