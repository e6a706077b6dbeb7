import { describe, expect, test } from 'vitest';
import type { Result } from '../model/result';
import type { Scene, SceneNode } from '../model/scene';
import { inks, themes } from '../print/palette';
import { svgDocument } from '../print/svg';
import * as numbers from './drawing/number';
import { shortfallOf } from './drawing/subject';
import { textWidth } from './drawing/text';
import { madeUp } from './fixture';
import { charts } from './index';

interface Case {
  readonly result: Result;
  readonly pinned?: Result;
}

const cases: { readonly [name: string]: Case } = {
  none: { result: madeUp({ platforms: 0, count: 10 }) },
  'all refused': { result: madeUp({ platforms: 3, count: 10, refused: [0, 1, 2] }) },
  one: { result: madeUp({ platforms: 1, count: 1 }) },
  'one refused': { result: madeUp({ platforms: 1, count: 5, refused: [0] }) },
  twelve: { result: madeUp({ platforms: 8, count: 12, kinds: 2 }) },
  typical: { result: madeUp({ platforms: 8, count: 1000, partly: [3], refused: [6], kinds: 2 }) },
  all: { result: madeUp({ platforms: 22, count: 2000, refused: [4, 11], partly: [2, 17] }) },
  huge: { result: madeUp({ platforms: 22, count: 100_000, kinds: 2 }) },
  'many kinds of host': { result: manyGroups(madeUp({ platforms: 3, count: 40_000 })) },
  pinned: {
    result: madeUp({ platforms: 8, count: 400, refused: [2], kinds: 2 }),
    pinned: madeUp({ platforms: 9, count: 1000, refused: [4] }),
  },
  'pinned, all': {
    result: madeUp({ platforms: 22, count: 100, partly: [1] }),
    pinned: madeUp({ platforms: 22, count: 10_000 }),
  },
};
const widths = [320, 700, 1200];

/** Hosts no two of which are alike. */
function manyGroups(result: Result): Result {
  const platforms = result.platforms.map((platform) => {
    const [model] = platform.placement.groups;
    const groups = Array.from({ length: 240 }, (_, at) => ({
      ...(model as NonNullable<typeof model>),
      first: at,
      hosts: 1,
      instances: [[0, 1 + (at % 90)]] as const,
    }));
    return { ...platform, placement: { ...platform.placement, groups, otherHosts: 700 } };
  });
  return { ...result, platforms };
}

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const everyNode = (nodes: readonly (SceneNode | string)[]): SceneNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...everyNode(node.children ?? [])]));

function boxOf({ attrs, children }: SceneNode): Box {
  const words = (children ?? []).join('');
  const [x, y, size] = [Number(attrs.x), Number(attrs.y), Number(attrs['font-size'])];
  const width = textWidth(words, size, Number(attrs['font-weight']));
  const left = attrs['text-anchor'] === 'end' ? x - width : attrs['text-anchor'] === 'middle' ? x - width / 2 : x;
  return { words, left, right: left + width, top: y - 0.76 * size, bottom: y + 0.22 * size };
}

const textsOf = (scene: Scene): Box[] =>
  everyNode(scene.nodes)
    .filter(({ tag }) => tag === 'text')
    .map(boxOf);

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .flatMap((b) =>
        a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
          ? [`"${a.words}" and "${b.words}"`]
          : [],
      ),
  );
}

const siblings = (nodes: readonly (SceneNode | string)[]): string[][] => {
  const own = nodes.filter((node) => typeof node !== 'string');
  return [own.map(({ key }) => key), ...own.flatMap((node) => siblings(node.children ?? []))];
};

const allowed =
  /^(x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|fill|stroke|fill-opacity|opacity|stroke-width|stroke-dasharray|stroke-linejoin|font-size|font-weight|font-variant|text-anchor)$/;

const lengths = new Set(['width', 'height', 'r']);

/** What is wrong with an attribute, if anything. */
function faultOf([name, value]: readonly [string, string | number]): string[] {
  const known = typeof value !== 'string' || !value.startsWith('$') || inks.some((ink) => ink === value.slice(1));
  const sound =
    allowed.test(name) &&
    !/NaN|undefined|Infinity|null|\de[-+]?\d/.test(String(value)) &&
    !(lengths.has(name) && Number(value) < 0);
  return known && sound ? [] : [`${name}="${value}"`];
}

const drawn = charts.flatMap((chart) =>
  Object.entries(cases).flatMap(([name, { result, pinned = null }]) =>
    [...widths, ...(name === 'typical' ? [480, 1900] : [])].map((width) => {
      const scene = () => chart.draw(result, { width, height: chart.height(result, width), pinned, focus: null });
      return [`${chart.id}, ${name}, ${width}`, scene, chart, result, width, pinned] as const;
    }),
  ),
);

describe.each(drawn)('%s', (_, draw, chart, result, width, pinned) => {
  const scene = draw();
  const nodes = everyNode(scene.nodes);

  test('one mark for each row, found by exactly one node, rows as wide as the head, no row twice', () => {
    expect(scene.marks.length).toBe(scene.table.rows.length);
    expect(nodes.flatMap(({ mark }) => mark ?? []).toSorted((a, b) => a - b)).toEqual(scene.marks.map((_, at) => at));
    for (const row of scene.table.rows) expect(row.length).toBe(scene.table.columns.length);
    expect(new Set(scene.table.rows.map((row) => row.join('\u0001'))).size).toBe(scene.table.rows.length);
  });

  test('no attribute without a number, only safe ones, only known inks, keys unique among siblings', () => {
    expect(nodes.flatMap(({ attrs }) => Object.entries(attrs).flatMap(faultOf))).toEqual([]);
    for (const keys of siblings(scene.nodes)) expect(new Set(keys).size).toBe(keys.length);
  });

  test('every word is inside the picture, at least 12 px high, and on no other word', () => {
    const boxes = textsOf(scene);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || top < -0.5 || right > scene.width + 0.5 || bottom > scene.height + 0.5,
    );
    expect(outside).toEqual([]);
    expect(nodes.filter(({ attrs }) => Number(attrs['font-size'] ?? 12) < 12)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ words }) => words === '')).toEqual([]);
  });

  test('marks lie inside the picture and say what they are', () => {
    for (const { name, detail, x, y, platform } of scene.marks) {
      expect(name).toMatch(/\w.*: .+/);
      expect(new Set(detail).size).toBe(detail.length);
      expect(x >= 0 && x <= scene.width && y >= 0 && y <= scene.height, `${name} at ${x}, ${y}`).toBe(true);
      expect([...result.platforms, ...(pinned?.platforms ?? [])].map(({ id }) => id)).toContain(platform);
    }
  });

  test('a finding, the wished-for size, and the same scene again', () => {
    expect(scene.headline).toMatch(/^\S.*\.$/);
    expect(scene.summary).toMatch(/\S/);
    expect(scene.width).toBe(width);
    if (pinned === null) expect(scene.height).toBe(chart.height(result, width));
    expect(draw()).toEqual(scene);
  });

  test('every figure of the summary is in the table', () => {
    expect(strangers(scene, result)).toEqual([]);
  });
});

const measures = [numbers.duration, numbers.size, numbers.power, numbers.instances, numbers.factor, numbers.share];

/** Figures of the summary that no cell of the table is written as. */
function strangers(scene: Scene, result: Result): string[] {
  const names = result.platforms.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
  const reasons = result.platforms.flatMap(({ placement }) => placement.refusals.map(({ reason }) => reason));
  const parts = result.platforms.map(shortfallOf);
  const words = [...reasons, ...names, ...parts]
    .reduce((text, name) => text.replaceAll(name, ''), scene.summary)
    .replace('95 in 100', '');
  const cells = scene.table.rows.flat().filter((cell) => typeof cell === 'number');
  const known = new Set(
    cells.flatMap((cell) => measures.flatMap((measure) => measure.short(cell).match(/[\d.,]*\d/g) ?? [])),
  );
  return (words.match(/\d[\d.,]*\d|\d/g) ?? []).filter((figure) => !known.has(figure));
}

const typical = madeUp({ platforms: 8, count: 1000, partly: [3], refused: [6], kinds: 2 });

test.each(charts.map((chart) => [chart.id, chart] as const))('%s looks as it did', async (id, chart) => {
  const scene = chart.draw(typical, { width: 900, height: chart.height(typical, 900), pinned: null, focus: null });
  await expect(
    svgDocument(scene, {
      palette: themes.light,
      background: themes.light.surface,
      origin: ['Made-up figures, for the test of the drawing only'],
    }),
  ).toMatchFileSnapshot(`golden/${id}.svg`);
});

test('ids and titles are unique, and every chart asks a question', () => {
  expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
  for (const { question, reading } of charts) {
    expect(question).toMatch(/\?$/);
    expect(reading).toMatch(/\.$/);
  }
});

test('a platform brought forward leaves the others paler', () => {
  const [chart] = charts;
  const scene = chart?.draw(typical, { width: 900, height: 600, pinned: null, focus: 'xen' });
  const pale = scene?.nodes.filter(({ attrs }) => attrs.opacity === 0.35) ?? [];
  expect(pale.length).toBeGreaterThan(0);
  expect(pale.every(({ mark }) => scene?.marks[mark ?? -1]?.platform !== 'xen')).toBe(true);
});

test('a family brought forward is all its platforms, and what means none of them changes nothing', () => {
  const [chart] = charts;
  const view = { width: 900, height: 600, pinned: null };
  const bright = (focus: string | null) =>
    new Set(
      chart
        ?.draw(typical, { ...view, focus })
        .nodes.flatMap(({ attrs, mark }) => (mark === undefined || attrs.opacity === 0.35 ? [] : [mark])) ?? [],
    );
  const scene = chart?.draw(typical, { ...view, focus: 'type2' });
  const shown = new Set([...bright('type2')].map((mark) => scene?.marks[mark]?.platform));
  const own = typical.platforms.filter(({ family }) => family === 'type2').map(({ id }) => id);
  expect([...shown].toSorted()).toEqual(own.toSorted());
  expect(bright('nobody')).toEqual(bright(null));
});

test('two thousand instances of a platform are two thousand cells at 900 px', () => {
  const packing = charts.find(({ id }) => id === 'packing');
  const result = madeUp({ platforms: 22, count: 2000, kinds: 2 });
  const height = packing?.height(result, 900) ?? 0;
  const scene = packing?.draw(result, { width: 900, height, pinned: null, focus: null });
  for (const { id } of result.platforms) {
    const cells = everyNode(scene?.nodes ?? [])
      .filter(({ key }) => key.startsWith(`${id}-hosts-`))
      .flatMap(({ children = [] }) => children);
    expect(
      cells
        .filter((node) => typeof node !== 'string' && node.key.startsWith('cells-'))
        .reduce((sum, node) => sum + (typeof node === 'string' ? 0 : dashesOf(node)), 0),
      id,
    ).toBe(2000);
  }
});

/** How many dashes the lines of a path have. */
function dashesOf({ attrs }: SceneNode): number {
  const [dash = 1, gap = 1] = String(attrs['stroke-dasharray']).split(' ').map(Number);
  return [...String(attrs.d).matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.round((Number(length) + gap) / (dash + gap)),
    0,
  );
}
