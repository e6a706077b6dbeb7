import { XMLValidator } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { madeUp } from '../charts/fixture';
import { charts } from '../charts/index';
import type { SceneNode } from '../model/scene';
import type { Press, Sheet } from '../model/sheet';
import { fontOf } from './font/font';
import { shown } from './font/typeset';
import { themes } from './palette';
import { pdf } from './pdf';
import { content, entry, follow, type Read, reached, read, words, wordsOn } from './pdf/reader.fixture';
import { fonts } from './press.fixture';
import { hostile, sheet } from './sheet.fixture';
import { marker, stateIn } from './state';

const press: Press = { fonts, raster: () => Promise.reject(new Error('no raster')), script: '' };

function print(of: Sheet): Uint8Array {
  const bytes = pdf.print(of, press);
  if (!(bytes instanceof Uint8Array)) throw new Error('a page is bytes');
  return bytes;
}

const result = madeUp({ platforms: 8, count: 1000, partly: [3], refused: [6], kinds: 2 });
const sheets = new Map<string, Sheet>([
  ['hostile words', sheet],
  ...charts.map((chart): [string, Sheet] => {
    const scene = chart.draw(result, { width: 889, height: chart.height(result, 889), pinned: null, focus: null });
    return [chart.id, { ...sheet, scene, theme: 'dark', background: themes.dark.surface }];
  }),
]);

const textsIn = (nodes: readonly (SceneNode | string)[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'text' ? [(node.children ?? []).join('')] : textsIn(node.children ?? []);
  });

const page = (file: Read): string => entry(file, 3).text;
const withNodes = (...nodes: SceneNode[]): Sheet => ({ ...sheet, scene: { ...sheet.scene, nodes } });
const drawing = (of: Sheet): string => content(follow(read(print(of)), page(read(print(of))), 'Contents'));

describe.each([...sheets])('%s', (_, one) => {
  const bytes = print(one);
  const file = read(bytes);

  test('every object is where the table says, and is reached from the end', () => {
    expect([...file.objects.keys()].filter((place) => !reached(file).has(place))).toEqual([]);
  });

  test('the words that can be copied are those of the scene, numbers and all', () => {
    const leftward = /[\u0590-\u05ff]+/g;
    const seen = (text: string) =>
      shown(text)
        .trim()
        .replace(leftward, (run) => [...run].toReversed().join(''));
    expect(wordsOn(file)).toEqual(textsIn(one.scene.nodes).map(seen));
  });

  test('of exactly the shown size: 72 points to 96 px', () => {
    const [, box = ''] = /\/MediaBox \[([^\]]*)\]/.exec(page(file)) ?? [];
    const [left, bottom, right, top] = box.split(' ').map(Number);
    expect([left, bottom]).toEqual([0, 0]);
    expect(right).toBeCloseTo(one.scene.width * 1.35, 3);
    expect(top).toBeCloseTo(one.scene.height * 1.35, 3);
  });

  test('the same bytes again, wherever the fonts lie', () => {
    const moved = new Uint8Array(fonts.regular.length + 6);
    moved.set(fonts.regular, 6);
    expect(pdf.print(one, { ...press, fonts: { ...fonts, regular: moved.subarray(6) } })).toEqual(bytes);
  });

  test('it can be taken up again from its bytes', () => {
    expect(stateIn(strFromU8(bytes, true))).toBe(sheet.origin.query);
  });
});

describe('the file', () => {
  const bytes = print(sheet);
  const file = read(bytes);
  const catalogue = follow(file, file.trailer, 'Root').text;

  test('begins as a binary file, and has the identity of what is in it', () => {
    expect(strFromU8(bytes.subarray(0, 9), true)).toBe('%PDF-1.5\n');
    expect([...bytes.subarray(9, 15)].map((byte) => byte > 127)).toEqual([false, true, true, true, true, false]);
    const ids = [sheet, { ...sheet, scale: 1 }].map(
      (one) => /\/ID \[<(\w{32})> <\1>\]/.exec(read(print(one)).trailer)?.[1],
    );
    expect(new Set(ids).size).toBe(2);
    expect(strFromU8(bytes, true)).not.toMatch(/Date|\/JavaScript|undefined|NaN/);
  });

  test('is tagged: a document with one figure that says what is in it', () => {
    expect(catalogue).toContain('/MarkInfo << /Marked true >>');
    expect(catalogue).toContain('/Lang (en)');
    expect(catalogue).toContain('/ViewerPreferences << /DisplayDocTitle true >>');
    const document = follow(file, follow(file, catalogue, 'StructTreeRoot').text, 'K').text;
    expect(document).toContain('/S /Document');
    const figure = entry(file, Number(/\/K \[(\d+) 0 R\]/.exec(document)?.[1])).text;
    expect(figure).toContain('/S /Figure');
    expect(words(/\/Alt (\(.*?[^\\]\))/.exec(figure)?.[1] ?? '')).toBe(
      `${sheet.scene.headline} ${sheet.scene.summary}`,
    );
    expect(drawing(sheet)).toMatch(/^\/Artifact BMC [\s\S]* EMC\n\/Figure << \/MCID 0 >> BDC [\s\S]* EMC$/);
  });

  test('says in both places what it is and where it comes from', () => {
    const about = follow(file, file.trailer, 'Info').text;
    expect(about).toContain(`/Title (${sheet.scene.headline})`);
    expect(about).toContain(`/Keywords (${marker(sheet.origin)})`);
    const packet = follow(file, catalogue, 'Metadata');
    expect(packet.text).not.toContain('/Filter');
    const text = strFromU8(packet.bytes ?? new Uint8Array());
    expect(text).toContain(`<pdf:Keywords>${marker(sheet.origin)}</pdf:Keywords>`);
    expect(text).toContain('<dc:source>https://ringside.example/c/boot-time?im=slide&amp;n=12');
    expect(text).toContain('<rdf:li>https://example.org/felter?a=1&amp;b=2</rdf:li>');
  });

  test('words in any place break nothing', () => {
    const scene = { ...sheet.scene, headline: `${hostile} (\\`, summary: '漢字 \ud800 ) >> endobj' };
    const one = read(print({ ...sheet, scene, chart: { ...sheet.chart, title: hostile } }));
    const title = /\/Title (<[^>]*>)/.exec(follow(one, one.trailer, 'Info').text)?.[1] ?? '';
    expect(words(title)).toBe(`${shown(hostile)} (\\`);
    expect(reached(one).size).toBe(one.objects.size);
    const packet = follow(one, follow(one, one.trailer, 'Root').text, 'Metadata');
    expect(XMLValidator.validate(strFromU8(packet.bytes ?? new Uint8Array()))).toBe(true);
  });
});

describe('the foot', () => {
  const foot = (said: string): SceneNode => ({
    tag: 'text',
    key: 'foot',
    attrs: { x: 16, y: 490, 'font-size': 10 },
    children: [said],
  });

  test('leads to the page that shows the same, where the address stands', () => {
    const file = read(print(withNodes(foot('ringside.example/c/boot-time'))));
    const link = entry(file, Number(/\/Annots \[(\d+) 0 R\]/.exec(page(file))?.[1])).text;
    expect(link).toContain(`/URI (${sheet.origin.link})`);
    const [, box = ''] = /\/Rect \[([^\]]*)\]/.exec(link) ?? [];
    const [left = 0, bottom = 0, , top = 0] = box.split(' ').map(Number);
    expect([left, bottom, top].map((side) => Math.round(side * 100) / 100)).toEqual([21.6, 10.13, 24.3]);
    expect([...file.objects.values()].filter(({ text }) => text.includes('/S /Link')).length).toBe(1);
  });

  test('has no link where no address stands', () => {
    expect(page(read(print(withNodes(foot('Sources: none')))))).not.toContain('/Annots');
  });
});

describe('fonts', () => {
  const of = (one: Sheet): { readonly file: Read; readonly inner: string } => {
    const file = read(print(one));
    const [, place] = /\/F1 (\d+) 0 R/.exec(follow(file, page(file), 'Resources').text) ?? [];
    const [, inner] = /\/DescendantFonts \[(\d+) 0 R\]/.exec(entry(file, Number(place)).text) ?? [];
    return { file, inner: entry(file, Number(inner)).text };
  };
  const text = (said: string): SceneNode => ({ tag: 'text', key: said, attrs: { x: 0, y: 9 }, children: [said] });

  test('are embedded as subsets with the widths of their glyphs', () => {
    const { file, inner } = of(withNodes(text('AB')));
    const descriptor = follow(file, inner, 'FontDescriptor');
    expect(descriptor.text).toMatch(/\/FontName \/[A-P]{6}\+Inter-Regular /);
    const font = fontOf(follow(file, descriptor.text, 'FontFile2').bytes ?? new Uint8Array());
    const [whole, a] = [fontOf(fonts.regular), fontOf(fonts.regular).glyphOf(65)];
    expect(font.advanceOf(a)).toBe(whole.advanceOf(a));
    expect(inner).toContain('/CIDToGIDMap /Identity');
    expect(inner).toContain(`/W [ ${a} [ 689.9414]`);
  });

  test('give back every character, also where one glyph shows several or none does', () => {
    const { file, inner } = of(withNodes(text('a b\u00a0c'), text('漢\u{1f600}字 é'), text('Δ∆')));
    expect(wordsOn(file)).toEqual(['a b\u00a0c', '漢\u{1f600}字 é', 'Δ∆']);
    const map = follow(file, inner, 'CIDToGIDMap').bytes ?? new Uint8Array();
    const glyphs = Array.from({ length: map.length / 2 }, (_, at) => 256 * (map[2 * at] ?? 0) + (map[2 * at + 1] ?? 0));
    expect(glyphs.slice(2926)).toEqual([0, 0, 0, fontOf(fonts.regular).glyphOf(0x394)]);
  });

  test('are left out where words are drawn as outlines', () => {
    const file = read(print({ ...sheet, outlined: true }));
    expect(wordsOn(file)).toEqual([]);
    expect(reached(file).size).toBe(file.objects.size);
    expect(follow(file, page(file), 'Resources').text).not.toContain('/Font');
  });
});
