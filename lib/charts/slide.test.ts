import { describe, expect, test } from 'vitest';
import type { Chart } from '../model/chart';
import type { Plot } from '../model/plot';
import type { Result } from '../model/result';
import type { Scene, SceneNode } from '../model/scene';
import { inks, themes } from '../print/palette';
import { svgDocument } from '../print/svg';
import { textWidth } from './drawing/text';
import { madeUp } from './fixture';
import { charts } from './index';
import { drawSlide } from './slide';

interface Case {
  readonly result: Result;
  readonly pinned?: Result;
}

const cases: { readonly [name: string]: Case } = {
  none: { result: madeUp({ platforms: 0, count: 10 }) },
  'all refused': { result: madeUp({ platforms: 3, count: 10, refused: [0, 1, 2] }) },
  one: { result: madeUp({ platforms: 1, count: 1 }) },
  typical: { result: madeUp({ platforms: 8, count: 1000, partly: [3], refused: [6], kinds: 2 }) },
  all: { result: madeUp({ platforms: 22, count: 2000, refused: [4, 11], partly: [2, 17] }) },
  huge: { result: madeUp({ platforms: 22, count: 100_000, kinds: 2 }) },
  pinned: {
    result: madeUp({ platforms: 8, count: 400, refused: [2], kinds: 2 }),
    pinned: madeUp({ platforms: 9, count: 1000, refused: [4] }),
  },
  'pinned, all': {
    result: madeUp({ platforms: 22, count: 100, partly: [1] }),
    pinned: madeUp({ platforms: 22, count: 10_000 }),
  },
};
const sizes = [
  [889, 410],
  [444, 500],
  [589, 500],
  [889, 200],
  [400, 120],
] as const;

const everyNode = (nodes: readonly (SceneNode | string)[]): SceneNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...everyNode(node.children ?? [])]));

function boxOf({ attrs, children }: SceneNode) {
  const words = (children ?? []).join('');
  const [x, y, size] = [Number(attrs.x), Number(attrs.y), Number(attrs['font-size'])];
  const width = textWidth(words, size, Number(attrs['font-weight']));
  const left = attrs['text-anchor'] === 'end' ? x - width : attrs['text-anchor'] === 'middle' ? x - width / 2 : x;
  return { words, left, right: left + width, top: y - 0.76 * size, bottom: y + 0.22 * size };
}

const textsOf = (scene: Scene) =>
  everyNode(scene.nodes)
    .filter(({ tag }) => tag === 'text')
    .map(boxOf);

const overlaps = (boxes: readonly ReturnType<typeof boxOf>[]): string[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `"${a.words}" and "${b.words}"`),
  );

/** Left, top, right and bottom edge of what a node draws, without its children. */
function extentOf({ tag, attrs }: SceneNode): number[] | null {
  const n = (name: string) => Number(attrs[name]);
  if (tag === 'rect') return [n('x'), n('y'), n('x') + n('width'), n('y') + n('height')];
  if (tag === 'line')
    return [
      Math.min(n('x1'), n('x2')),
      Math.min(n('y1'), n('y2')),
      Math.max(n('x1'), n('x2')),
      Math.max(n('y1'), n('y2')),
    ];
  if (tag === 'circle') return [n('cx') - n('r'), n('cy') - n('r'), n('cx') + n('r'), n('cy') + n('r')];
  return null;
}

const drawn = charts.flatMap((chart) =>
  Object.entries(cases).flatMap(([name, { result, pinned = null }]) =>
    sizes.map(([width, height]) => {
      const draw = (texture = false) => drawSlide(chart, result, { width, height, pinned, focus: null, texture });
      return [`${chart.id}, ${name}, ${width} x ${height}`, draw, width, height, result, pinned] as const;
    }),
  ),
);

const known = new Set<string>(inks);

describe.each(drawn)('%s', (_, draw, width, height, result, pinned) => {
  const scene = draw();
  const nodes = everyNode(scene.nodes);

  test('is exactly as large as asked, the same again, and draws nothing outside', () => {
    expect([scene.width, scene.height]).toEqual([width, height]);
    expect(JSON.stringify(draw())).toBe(JSON.stringify(scene));
    const outside = nodes.filter((node) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = extentOf(node) ?? [];
      return left < -3 || top < -1 || right > width + 3 || bottom > height + 1;
    });
    expect(outside).toEqual([]);
  });

  test('words are inside, at least 12 px high, on no other word', () => {
    const boxes = textsOf(scene);
    expect(
      boxes.filter((b) => b.left < -0.5 || b.top < -0.5 || b.right > width + 0.5 || b.bottom > height + 0.5),
    ).toEqual([]);
    expect(nodes.filter(({ attrs }) => Number(attrs['font-size'] ?? 12) < 12)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ words }) => words === '')).toEqual([]);
  });

  test('one mark for each row, inside, found by exactly one node; no row twice', () => {
    expect(scene.marks.length).toBe(scene.table.rows.length);
    expect(nodes.flatMap(({ mark }) => mark ?? []).toSorted((a, b) => a - b)).toEqual(scene.marks.map((_, at) => at));
    expect(scene.table.rows.filter((row) => row.length !== scene.table.columns.length)).toEqual([]);
    expect(new Set(scene.table.rows.map((row) => row.join('\u0001'))).size).toBe(scene.table.rows.length);
    const ids = new Set([...result.platforms, ...(pinned?.platforms ?? [])].map(({ id }) => id));
    const odd = scene.marks.filter(
      ({ name, x, y, platform }) =>
        !/\w.*: .+/.test(name) || x < 0 || x > width || y < 0 || y > height || !ids.has(platform ?? ''),
    );
    expect(odd).toEqual([]);
  });

  test('at most seven ticks on an axis', () => {
    const axes = nodes.filter(
      ({ tag, children = [] }) =>
        tag === 'g' &&
        children.some(
          (child) => typeof child !== 'string' && child.key.startsWith('line-') && child.attrs.stroke === '$grid',
        ),
    );
    for (const { children = [] } of axes)
      expect(children.filter((child) => typeof child !== 'string' && child.tag === 'text').length).toBeLessThanOrEqual(
        7,
      );
  });

  test('safe attributes, known inks, keys unique among siblings, with texture as well', () => {
    const faults = everyNode(draw(height === 410).nodes).flatMap(({ attrs }) =>
      Object.entries(attrs).filter(([, value]) => {
        const words = String(value);
        const strange = words.startsWith('$') && !known.has(words.slice(1));
        return strange || /NaN|undefined|Infinity|null|\de[-+]?\d/.test(words);
      }),
    );
    expect(faults).toEqual([]);
    const siblings = (all: readonly (SceneNode | string)[]): string[][] => {
      const own = all.filter((node) => typeof node !== 'string');
      return [own.map(({ key }) => key), ...own.flatMap((node) => siblings(node.children ?? []))];
    };
    expect(siblings(scene.nodes).filter((keys) => new Set(keys).size !== keys.length)).toEqual([]);
  });
});

/** Every number of a plot with the platform that it is about. */
function numbersOf(plot: Plot): (readonly [string, number])[] {
  if (plot.kind === 'lines')
    return plot.series.flatMap(({ platform, id, points }) =>
      points.flatMap((point) => point.map((n) => [platform ?? id, n] as const)),
    );
  return [...plot.series.map(({ values }) => values), plot.totals ?? []].flatMap((values) =>
    values.flatMap(({ value, low, high }, at) =>
      [value, low, high].flatMap((n) => (typeof n === 'number' ? [[plot.categories[at]?.id ?? '', n] as const] : [])),
    ),
  );
}

/** All figures of one column in a platform's rows, with the sums of any of them where there are few. */
function figuresOf(rows: Scene['table']['rows']): number[] {
  const columns = rows[0]?.map((_, at) => rows.flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : []))) ?? [];
  const sums = (cells: readonly number[]): number[] =>
    cells.reduce<number[]>((all, cell) => all.concat(all.map((sum) => sum + cell)), [0]).slice(1);
  return columns.flatMap((cells) => (cells.length > 14 ? cells : sums(cells)));
}

const isIn = (figures: readonly number[], wanted: number): boolean =>
  figures.some((figure) => Math.abs(figure - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)));

const plotted = charts.filter(
  (chart): chart is Chart & { readonly plot: NonNullable<Chart['plot']> } => chart.plot !== undefined,
);

test('every chart but packing has a plain form', () => {
  expect(charts.filter(({ plot }) => !plot).map(({ id }) => id)).toEqual(['packing']);
});

describe.each(
  plotted.flatMap((chart) =>
    Object.entries(cases).map(([name, each]) => [`${chart.id}, ${name}`, chart, each] as const),
  ),
)('plot of %s', (_, chart, { result, pinned = null }) => {
  const plot = chart.plot(result, pinned);

  test('has no number that is not in the table', () => {
    const { table } = chart.draw(result, { width: 900, height: chart.height(result, 900), pinned, focus: null });
    const nameAt = table.columns.findIndex(({ id }) => id === 'platform');
    const names = new Map([...result.platforms, ...(pinned?.platforms ?? [])].map(({ id, name }) => [id, name]));
    const sides = pinned ? ['A', 'B'].map((side) => table.rows.filter((row) => row[0] === side)) : [table.rows];
    const figures = new Map(
      [...names].map(([id, name]) => [
        id,
        sides.flatMap((rows) => figuresOf(rows.filter((row) => row[nameAt] === name))),
      ]),
    );
    const strange = numbersOf(plot).filter(([platform, number]) => !isIn(figures.get(platform) ?? [], number));
    expect(strange).toEqual([]);
  });

  test('has unique series, a value for each category, at most eight parts, and x ascending', () => {
    const ids = plot.series.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plot.series.some(({ side }) => side === 'A')).toBe(pinned !== null);
    if (plot.kind === 'lines') {
      for (const { points } of plot.series)
        expect(points.map(([x]) => x)).toEqual(points.map(([x]) => x).toSorted((a, b) => a - b));
      return;
    }
    const parts = plot.series.filter(({ side }) => side === 'B').length;
    expect(parts).toBeLessThanOrEqual(chart.id === 'overhead' ? 7 : 8);
    for (const { values } of plot.series) expect(values.length).toBe(plot.categories.length);
  });

  test('keeps refused platforms, with the reason', () => {
    const refused = result.platforms.filter(({ placement }) => placement.placed === 0).map(({ id }) => id);
    const said = plot.kind === 'lines' ? (plot.refused ?? []) : plot.categories;
    const notes = said.filter(({ note }) => note?.startsWith('Refused: ')).map(({ id }) => id);
    expect(notes.toSorted()).toEqual(refused.toSorted());
  });
});

const typical = madeUp({ platforms: 8, count: 1000, partly: [3], refused: [6], kinds: 2 });

test.each(charts.map((chart) => [chart.id, chart] as const))('the slide of %s looks as it did', async (id, chart) => {
  const scene = drawSlide(chart, typical, { width: 889, height: 410, pinned: null, focus: null });
  await expect(
    svgDocument(scene, {
      palette: themes.light,
      background: themes.light.surface,
      origin: ['Made-up figures, for the test of the drawing only'],
    }),
  ).toMatchFileSnapshot(`golden/slide-${id}.svg`);
});

test('22 platforms fit in 410 px; where they do not, it is said how many are shown', () => {
  const result = madeUp({ platforms: 22, count: 2000 });
  const words = (height: number) =>
    plotted.map(
      (chart) =>
        textsOf(drawSlide(chart, result, { width: 889, height, pinned: null, focus: null }))
          .map((box) => box.words)
          .find((each) => / of 22 platforms shown$/.test(each)) ?? '',
    );
  expect(words(410)).toEqual(plotted.map(() => ''));
  for (const said of words(200)) expect(said).toMatch(/^\d+ of 22 platforms shown$/);
});

test('a family brought forward leaves the others paler, names as well', () => {
  const [boot] = plotted;
  const scene = boot && drawSlide(boot, typical, { width: 889, height: 410, pinned: null, focus: 'type1' });
  const pale = everyNode(scene?.nodes ?? []).filter(({ attrs }) => attrs.opacity === 0.35);
  const others = typical.platforms.filter(({ family }) => family !== 'type1').length;
  expect(pale.length).toBe(2 * others);
});

test('textures are marks on top, and nothing else moves', () => {
  for (const chart of plotted) {
    const view = { width: 889, height: 410, pinned: null, focus: null };
    const [plain, textured] = [drawSlide(chart, typical, view), drawSlide(chart, typical, { ...view, texture: true })];
    expect(textured.marks.map(({ name }) => name)).toEqual(plain.marks.map(({ name }) => name));
    const textures = everyNode(textured.nodes).filter(({ key }) => key === 'texture').length;
    expect(textures > 0, chart.id).toBe(chart.plot(typical, null).kind === 'bars');
  }
});
