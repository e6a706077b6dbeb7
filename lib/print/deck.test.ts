import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Slide } from '../model/deck';
import type { Press } from '../model/sheet';
import { deckZip } from './deck';
import { sha256 } from './deck/sha256';
import { all, cellsOf, opened } from './pptx/opened.fixture';
import { fonts } from './press.fixture';
import { hostile, plots, sheet } from './sheet.fixture';
import { madeIn } from './state';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkqPlfDwADRwGzTkQMdgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const press: Press = { fonts, raster: async () => pixel, script: '' };

const slide = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  title: `${id}: {{ 1 + 1 }} --> ${hostile}`,
  sheet,
  notes: [{ title: 'Ask first', lines: [`Which is first? --- ::: ${hostile}`] }],
  ...more,
});
const slides = [
  slide('bars'),
  slide('stack', { sheet: { ...sheet, plot: plots.stack ?? null, chart: { ...sheet.chart, id: 'memory' } } }),
  slide('lines', { sheet: { ...sheet, plot: plots.lines ?? null, chart: { ...sheet.chart, id: 'memory' } } }),
  slide('picture', { sheet: { ...sheet, plot: null, chart: { ...sheet.chart, id: 'packing' } } }),
];
const meta = { title: `A "talk": ${hostile}`, description: 'what it is' };
const bytes = await deckZip(slides, press, meta);
const kit = opened(bytes);
const names = ['01-bars', '02-stack', '03-lines', '04-picture'];

test('everything that a talk needs, sorted, and the same bytes for the same steps', async () => {
  expect(kit.names).toEqual(
    [
      ...['CITATION.bib', 'LICENSE', 'README.txt', 'SHA256SUMS', 'deck.pptx', 'deck.qmd', 'deck.tex', 'index.html'],
      ...names.flatMap((name) => ['pdf', 'png', 'svg'].map((suffix) => `img/${name}.${suffix}`)),
      ...['marp.md', 'notes.md', 'package.json', 'slides.md', 'steps.json'],
    ].toSorted(),
  );
  expect(await deckZip(slides, press, meta)).toEqual(bytes);
});

const stepsIn: { readonly [file: string]: RegExp } = {
  'index.html': /<section id="[\w-]+"(?: class="found")? data-step="(.+?)">/g,
  'deck.qmd': /^## .* \{#[\w-]+ data-step="(.+?)"\}$/gm,
  'slides.md': /^<div data-step="(.+?)">$/gm,
  'marp.md': /^!\[.*\]\(img\/(.+?)\.png\)$/gm,
  'deck.tex': /^% step (.+)$/gm,
  'notes.md': /^## (\d\d-[\w-]+): /gm,
};

test.each(Object.entries(stepsIn))('%s has the steps of the list, in its order', (file, pattern) => {
  expect([...kit.text(file).matchAll(pattern)].map(([, name]) => name)).toEqual(names);
});

test('no deck has a slide more: what separates slides is nowhere else', () => {
  // Front matter has a line of its own above and one below; between four slides there are three.
  for (const file of ['slides.md', 'marp.md'])
    expect(kit.text(file).match(/^---$/gm), file).toHaveLength(2 + names.length - 1);
  expect(kit.text('deck.qmd').match(/^#{1,2} /gm)).toHaveLength(names.length);
  expect(kit.text('deck.qmd').match(/^::: \{/gm)).toHaveLength(3 * names.length);
  expect(kit.text('deck.qmd').match(/^:::$/gm)).toHaveLength(3 * names.length);
  expect(kit.text('index.html').match(/<section\b/g)).toHaveLength(names.length);
  // Two steps of one chart share a frame.
  expect(kit.text('deck.tex').match(/\\begin\{frame\}/g)).toHaveLength(names.length - 1);
  expect(
    kit
      .text('deck.tex')
      .match(/\\begin\{onlyenv\}<\d>/g)
      ?.join(' '),
  ).toBe(['<1>', '<1>', '<2>', '<1>'].map((overlay) => `\\begin{onlyenv}${overlay}`).join(' '));
});

test('hostile words run nowhere: no script, no formula of Vue, no end of a comment, no command of TeX', () => {
  for (const file of Object.keys(stepsIn)) {
    const text = kit.text(file);
    expect(text, file).not.toContain('<script>alert');
    expect(text, file).not.toMatch(/[^\P{Cc}\n]/u);
  }
  for (const file of ['slides.md', 'marp.md']) {
    expect(kit.text(file)).not.toContain('{{');
    for (const [, inside = ''] of kit.text(file).matchAll(/<!--([\s\S]*?)-->/g)) expect(inside).not.toMatch(/--|<|>/);
  }
  expect(kit.text('deck.tex')).not.toContain('\\write18');
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(kit.text('deck.qmd')) ?? [];
  expect(front.split('\n')[0]).toMatch(/^title: ".*"$/);
});

test('every frame is live by an absolute address, with a picture of the zip in its place on paper', () => {
  const html = kit.text('index.html');
  const frames = [...html.matchAll(/<iframe data-src="([^"]+)" data-preload title="([^"]+)"/g)];
  expect(frames.map(([, address]) => address?.replaceAll('&amp;', '&'))).toEqual(
    slides.map(
      ({ sheet: { chart } }) =>
        `https://ringside.example/embed/${chart.id}?im=slide&n=12&on=docker~xen-hvm&title=a%20%3Cb%3E&fit=frame`,
    ),
  );
  const stills = [...html.matchAll(/<img class="still" src="([^"]+)" alt="([^"]+)"/g)].map(([, source]) => source);
  expect(stills).toEqual(names.map((name) => `img/${name}.png`));
  for (const file of ['deck.qmd', 'slides.md', 'marp.md'])
    for (const name of names) expect(kit.text(file)).toContain(`img/${name}.png`);
});

test('the page has paper and ink of its pictures, in a dark theme too', async () => {
  const [first] = slides;
  if (!first) throw new Error('no slide');
  const dark = opened(
    await deckZip([{ ...first, sheet: { ...sheet, theme: 'dark', background: '#12161d' } }], press, meta),
  );
  expect(dark.text('index.html')).toContain('theme/black.css');
  expect(dark.text('index.html')).toContain('background: #12161d; color: #eceef2;');
  expect(kit.text('index.html')).toContain('theme/white.css');
});

test('steps.json, the workbooks and the tables of TeX hold the numbers of the plots', () => {
  const { steps } = JSON.parse(kit.text('steps.json')) as { steps: { plot: unknown; state: string }[] };
  expect(steps.map(({ plot }) => plot)).toEqual(slides.map(({ sheet: { plot } }) => plot));
  expect(steps.map(({ state }) => madeIn(state)?.query)).toEqual(slides.map(({ sheet: { origin } }) => origin.query));
  const deck = opened(kit.bytes['deck.pptx'] ?? new Uint8Array());
  const books = [1, 2, 3].map((at) => cellsOf(deck.bytes[`ppt/embeddings/workbook${at}.xlsx`] ?? new Uint8Array()));
  expect([books[0]?.get('B2'), books[0]?.get('B3'), books[1]?.get('B2'), books[1]?.get('C3')]).toEqual([
    0.9, 31.25, 512, 96.5,
  ]);
  expect(books[2]?.get('D4')).toBe(9);
  expect(all(deck.tree('ppt/presentation.xml'), 'p:sldId')).toHaveLength(names.length);
  const tex = kit.text('deck.tex');
  for (const row of ['0 5 0.9 1 ', '1 1 31.25 3 ', '1 3 512 0 96.5 1\\\\', '100 9\\\\'])
    expect(tex).toContain(`\n${row}`);
});

test('each source is cited once, and each chart', () => {
  const bib = kit.text('CITATION.bib');
  expect(bib.match(/^@\w+\{felter2015,$/gm)).toHaveLength(1);
  expect(bib.match(/^@misc\{ringside:/gm)).toHaveLength(3);
});

test('sums are those of SHA-256, of every other file', () => {
  const lines = kit.text('SHA256SUMS').trim().split('\n');
  expect(lines).toHaveLength(kit.names.length - 1);
  for (const each of lines) {
    const [sum, name = ''] = each.split('  ');
    expect(
      createHash('sha256')
        .update(kit.bytes[name] ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }
});

test.each([0, 1, 55, 56, 63, 64, 119, 120, 1000])('SHA-256 of %i bytes is that of Node', (length) => {
  const message = Uint8Array.from({ length }, (_, at) => (at * 151) & 255);
  expect(sha256(message)).toBe(createHash('sha256').update(message).digest('hex'));
});

test('ids become names of files: one that cannot, or that comes twice, is refused', async () => {
  await expect(deckZip([slide('../x')], press, meta)).rejects.toThrow('"../x" is no id of a slide');
  await expect(deckZip([slide('a'), slide('a')], press, meta)).rejects.toThrow('two slides are called "a"');
  await expect(deckZip([], press, meta)).rejects.toThrow('a deck without slides');
});
