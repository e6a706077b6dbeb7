import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { charts } from './charts';
import { textWidth } from './charts/drawing/text';
import type { SceneNode } from './model/scene';
import type { Sheet } from './model/sheet';
import { sheetSvg } from './print/svg';
import { parse } from './query';
import { samples } from './samples';
import { sheetOf } from './sheet';
import { study } from './study';

const origin = {
  query: '',
  link: 'https://ringside.example/c/x',
  site: 'https://ringside.example',
  engine: '1',
  edition: 'abcdef12',
};

function made(id: string, query: string): { sheet: Sheet; adjusted: readonly string[] } {
  const chart = charts.find((each) => each.id === id);
  if (!chart) throw new Error(id);
  const { scenario, view, picture } = parse(query);
  return sheetOf({
    chart,
    result: study(scenario),
    pinned: view.pinned && study(view.pinned),
    focus: view.focus,
    theme: view.theme,
    picture,
    origin: { ...origin, query },
  });
}

const everyNode = (nodes: readonly (SceneNode | string)[]): SceneNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...everyNode(node.children ?? [])]));

const shown = ({ scene, scale }: Sheet) => [Math.round(scene.width * scale), Math.round(scene.height * scale)];

/** What Office, Keynote and converters drop or move (CSS, nesting, references), as a lint of the text. */
function unsafe(svg: string): string[] {
  const banned = [
    /\sstyle=/,
    /\sclass=/,
    /<style/,
    /var\(/,
    /<(filter|mask|clipPath|pattern|use|image|foreignObject|textPath|symbol|a)\b/,
    /href/,
    /dominant-baseline/,
    /\sfont="/,
    /letter-spacing/,
    /\$[a-z]/,
    /NaN|Infinity|undefined/,
    /-?\d+\.\d{3,}/,
  ];
  const picture = svg.replace(/<(title|desc|metadata)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/>[^<]*</g, '><');
  return banned.filter((pattern) => pattern.test(picture)).map(String);
}

/** Short hashes of the slides of the gallery, as they are made below. */
const gallery: string[] = [];

describe.each(charts.map(({ id }) => id))('%s on a slide', (id) => {
  test.each(samples.map((sample) => [sample.id, sample.query] as const))('of %s', (sample, query) => {
    const { sheet } = made(id, `${query}&im=slide`);
    expect(shown(sheet)).toEqual([1600, 900]);
    const svg = sheetSvg(sheet);
    gallery.push(`${id} ${sample} ${createHash('sha256').update(svg).digest('hex').slice(0, 12)}`);
    expect(unsafe(svg)).toEqual([]);
    expect((svg.match(/<svg/g) ?? []).length).toBe(1);
    expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title>\n<desc id="[^"]+">[^<]+<\/desc>\n<metadata>/);
    const texts = everyNode(sheet.scene.nodes).filter(({ tag }) => tag === 'text');
    const smallest = Math.min(...texts.map(({ attrs }) => Number(attrs['font-size'])));
    expect((smallest * sheet.scale) / 900).toBeGreaterThanOrEqual(0.024);
    for (const { attrs, children } of texts.filter(({ key }) => /^(headline|foot)/.test(key)))
      expect(
        Number(attrs.x) +
          textWidth((children ?? []).join(''), Number(attrs['font-size']), Number(attrs['font-weight'])),
      ).toBeLessThanOrEqual(sheet.scene.width - 12);
  });
});

test('every slide of the gallery is what it was, to the byte', async () => {
  expect(gallery.length).toBe(charts.length * samples.length);
  await expect(`${gallery.join('\n')}\n`).toMatchFileSnapshot('sheet/golden/gallery.txt');
});

test('a picture without a height is as wide as it is shown, with the whole chart in it', () => {
  const { sheet } = made('boot-time', 'n=12');
  expect(shown(sheet)[0]).toBe(960);
  expect(sheet.scale).toBe(1);
  expect(sheet.scene.table.rows.length).toBe(made('boot-time', 'n=12&w=500').sheet.scene.table.rows.length);
});

test('presets have their sizes, and sizes in px take precedence', () => {
  expect(shown(made('storm', 'im=og').sheet)).toEqual([1200, 630]);
  expect(shown(made('storm', 'im=square').sheet)).toEqual([1080, 1080]);
  expect(shown(made('storm', 'im=slide&w=1280&h=720').sheet)).toEqual([1280, 720]);
  expect(shown(made('storm', 'h=450').sheet)).toEqual([800, 450]);
});

test('sizes beyond the limits are brought within them, and it is said', () => {
  const { sheet, adjusted } = made('storm', 'w=90000&h=50&dpr=4');
  expect(shown(sheet)).toEqual([384, 160]);
  expect(adjusted).toEqual(['width 90000 became 384', 'height 50 became 160']);
  const large = made('storm', 'w=4096&h=4096&dpr=4');
  const [width = 0, height = 0] = shown(large.sheet);
  expect(width * height * large.sheet.pixelRatio ** 2).toBeLessThanOrEqual(12e6);
  expect(large.adjusted.join()).toMatch(/pixel ratio 4 became 0\.84/);
});

test('larger text is laid out again and not stretched', () => {
  const [usual, larger] = [made('storm', 'im=slide').sheet, made('storm', 'im=slide&fs=1.5').sheet];
  expect(shown(larger)).toEqual(shown(usual));
  expect(larger.scale / usual.scale).toBeCloseTo(1.5, 10);
  expect(larger.scene.width).toBeCloseTo(usual.scene.width / 1.5, 1);
});

test('a title of the lecturer stands in place of the finding, in the picture and in its name', () => {
  const { sheet } = made('storm', 'im=slide&title=What%20boots%20first%3F');
  expect(sheet.scene.headline).toBe('What boots first?');
  expect(sheetSvg(sheet)).toContain('>What boots first?</text>');
});

test('a plain picture has neither title nor foot, and keeps its description', () => {
  const svg = sheetSvg(made('storm', 'im=slide&plain=1').sheet);
  expect(svg).not.toContain('Sources:');
  expect(svg).toMatch(/<title id="[^"]+">Everything is up/);
  expect(svg).toContain('ringside-state: ?');
});

test('a link of another engine says so at the foot', () => {
  expect(sheetSvg(made('storm', 'im=slide&ev=0&dv=abcdef12').sheet)).toContain('(the link was made with engine 0)');
  expect(sheetSvg(made('storm', 'im=slide&ev=1&dv=abcdef12').sheet)).not.toContain('the link was made with');
});

test('steps go from all platforms through the families that are there', () => {
  expect(made('storm', 'on=kvm~docker~lxc').sheet.steps).toEqual([
    { id: 'all', title: 'All platforms', platforms: ['kvm', 'lxc', 'docker'] },
    { id: 'hybrid', title: 'Hybrid', platforms: ['kvm'] },
    { id: 'container', title: 'Container', platforms: ['lxc', 'docker'] },
  ]);
});
