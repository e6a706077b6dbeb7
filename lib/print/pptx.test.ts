import { expect, test } from 'vitest';
import type { BarPlot, Plot } from '../model/plot';
import type { Press, Sheet } from '../model/sheet';
import { unstackedSides } from './plot/rows';
import { pptx, pptxDeck } from './pptx';
import { all, cellsOf, type Element, opened, referenced } from './pptx/opened.fixture';
import { disorders } from './pptx/order.fixture';
import { plots, sheet } from './sheet.fixture';
import { stateIn } from './state';

const press: Press = {
  fonts: { regular: new Uint8Array(), semibold: new Uint8Array() },
  raster: async (svg, width) => new Uint8Array([137, 80, 78, 71, width & 255, svg.length & 255]),
  script: '',
};

const known = (name: string): Plot => {
  const plot = plots[name];
  if (!plot) throw new Error(`no plot "${name}"`);
  return plot;
};
const bars = known('bars') as BarPlot;
const stack = known('stack') as BarPlot;

/** Both scenarios, in the two forms that bars have. */
const compared: { readonly [name: string]: Plot } = {
  'bars of two sides': {
    ...bars,
    series: bars.series.flatMap((series) => [series, { ...series, id: 'a', name: 'median, A', side: 'A' }]),
  },
  'a stack of two sides': {
    ...stack,
    totals: [
      { value: 512, grade: 'measured' },
      { value: 600, grade: 'published' },
    ],
    series: [
      ...stack.series,
      {
        id: 'all-a',
        name: 'all, A',
        ink: '$muted',
        side: 'A',
        values: [
          { value: 700, grade: 'vendor' },
          { value: null, grade: null },
        ],
      },
    ],
  },
};
const every: readonly (readonly [string, Plot | null])[] = [
  ...Object.entries({ ...plots, ...compared }),
  ['nothing but the picture', null],
];

const printed = async (plot: Plot | null, more: Partial<Sheet> = {}) =>
  opened((await pptx.print({ ...sheet, plot, ...more }, press)) as Uint8Array);

const xmlOf = (names: readonly string[]): string[] => names.filter((name) => /\.(xml|rels|svg)$/.test(name));

test.each(every)('%s: well formed, in the order of the schema, no control characters', async (_, plot) => {
  const { names, text, tree } = await printed(plot);
  for (const name of xmlOf(names)) {
    expect(disorders(tree(name)), name).toEqual([]);
    expect(text(name)).not.toMatch(/[^\P{Cc}\n]/u);
    expect(text(name)).not.toContain('<script');
  }
});

test.each(every)('%s: every part has a type, every relationship leads to a part', async (_, plot) => {
  const { names, tree } = await printed(plot);
  const types = tree('[Content_Types].xml');
  const suffixes = new Set(all(types, 'Default').map(({ attributes }) => attributes.Extension));
  const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  for (const name of names.slice(1)) expect(suffixes, name).toContain(name.replace(/.*\./, ''));
  for (const name of overrides) expect(names).toContain(name.slice(1));
  const plain = names.filter((name) => name.endsWith('.xml') && !overrides.includes(`/${name}`));
  expect(plain).toEqual(['[Content_Types].xml', 'customXml/item1.xml']);
  const reached = new Set<string>(['[Content_Types].xml']);
  for (const name of names.filter((each) => each.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]*$/, '');
    reached.add(name);
    for (const { attributes } of all(tree(name), 'Relationship')) {
      if (attributes.TargetMode === 'External') continue;
      const target = new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1);
      expect(names, `${name} leads to`).toContain(target);
      reached.add(target);
    }
  }
  expect(names.filter((name) => !reached.has(name))).toEqual([]);
});

test('every id of a relationship that a part names is one of its own', async () => {
  for (const [, plot] of every) {
    const { names, text, tree } = await printed(plot);
    for (const name of names.filter((each) => /^ppt\/.*\.xml$/.test(each) && !each.includes('_rels'))) {
      const used = [...text(name).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id ?? '');
      if (used.length === 0) continue;
      const relations = name.replace(/([^/]+)$/, '_rels/$1.rels');
      const ids = all(tree(relations), 'Relationship').map(({ attributes }) => attributes.Id);
      for (const id of used) expect(ids, name).toContain(id);
    }
  }
});

test('the same sheet gives the same bytes; entries are sorted, each of noon on the first of January 2000', async () => {
  const bytes = (await pptx.print(sheet, press)) as Uint8Array;
  expect(await pptx.print(sheet, press)).toEqual(bytes);
  const { names } = opened(bytes);
  expect(names).toEqual(names.toSorted());
  expect(names[0]).toBe('[Content_Types].xml');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let entries = 0;
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      entries += 1;
      expect([view.getUint16(at + 12, true), view.getUint16(at + 14, true)]).toEqual([0x6000, 0x2821]);
    }
  // The workbook is a zip of six more.
  expect(entries).toBe(names.length + 6);
});

test.each(every.filter(([, plot]) => plot !== null))(
  '%s: exactly two axes, plain words for categories, at most seven ticks',
  async (_, plot) => {
    const chart = (await printed(plot)).tree('ppt/charts/chart1.xml');
    const group = chart.children
      .flatMap(({ children }) => children)
      .flatMap(({ children }) => children)
      .find(({ name }) => /^c:(bar|scatter)Chart$/.test(name));
    const named = group?.children.filter(({ name }) => name === 'c:axId').map(({ attributes }) => attributes.val);
    const axes = [...all(chart, 'c:catAx'), ...all(chart, 'c:valAx')];
    expect(named).toHaveLength(2);
    expect(axes.map(({ children }) => children[0]?.attributes.val)).toEqual(named);
    expect(all(chart, 'c:multiLvlStrRef')).toEqual([]);
    for (const category of all(chart, 'c:cat')) expect(category.children[0]?.name).toBe('c:strRef');
    for (const axis of all(chart, 'c:valAx')) {
      const number = (name: string): number => Number(all(axis, name)[0]?.attributes.val);
      const [low, high, step] = [number('c:min'), number('c:max'), number('c:majorUnit')];
      const spans = all(axis, 'c:logBase').length > 0 ? Math.log(high / low) / Math.log(step) : (high - low) / step;
      expect(Math.floor(spans + 1e-9) + 1).toBeLessThanOrEqual(7);
      expect(low).toBeLessThan(high);
    }
  },
);

/** Values of a plot as the chart has them: by series, in the order of its points. */
const expected = (plot: Plot): (number | null)[][] =>
  plot.kind === 'bars'
    ? [
        ...unstackedSides(plot).series.map(({ values }) => values.map(({ value }) => value)),
        ...(plot.totals ? [unstackedSides(plot).totals?.map(({ value }) => value) ?? []] : []),
      ]
    : plot.series.map(({ points }) => points.map(([, y]) => y));

test.each(every.flatMap(([name, plot]) => (plot === null ? [] : [[name, plot] as const])))(
  '%s: the workbook, the chart and the plot hold the same numbers and words',
  async (_, plot) => {
    const { bytes, tree } = await printed(plot);
    const cells = cellsOf(bytes['ppt/embeddings/workbook1.xlsx'] ?? new Uint8Array());
    const series = all(tree('ppt/charts/chart1.xml'), 'c:ser');
    const wanted = expected(plot);
    expect(series.length).toBeGreaterThanOrEqual(wanted.length);
    for (const [at, values] of wanted.entries()) {
      const ser = series[at];
      const [block] = [...all(ser as Element, 'c:val'), ...all(ser as Element, 'c:yVal')];
      const points = referenced(block as Element);
      expect(points.map(({ cached }) => (cached === undefined ? null : Number(cached)))).toEqual(values);
      expect(points.map(({ cell }) => cells.get(cell) ?? null)).toEqual(values);
    }
    for (const block of series.flatMap((ser) =>
      ['c:tx', 'c:cat', 'c:xVal', 'c:plus', 'c:minus'].flatMap((name) => all(ser, name)),
    ))
      for (const { cell, cached } of all(block, 'c:f').length > 0 ? referenced(block) : [])
        if (cached !== undefined) expect(String(cells.get(cell))).toBe(cached);
  },
);

test('a range is written as its distance from the value: 0.9 from 0.8 to 1.4, 31.25 from 20 to 60', async () => {
  const chart = (await printed(bars)).tree('ppt/charts/chart1.xml');
  const cached = (name: string) => referenced(all(chart, name)[0] as Element).map(({ cached: value }) => Number(value));
  expect(
    cached('c:plus')
      .slice(0, 2)
      .map((value) => value.toFixed(9)),
  ).toEqual(['0.500000000', '28.750000000']);
  expect(
    cached('c:minus')
      .slice(0, 2)
      .map((value) => value.toFixed(9)),
  ).toEqual(['0.100000000', '11.250000000']);
});

test('words are never formulas: no cell has one, and what begins like one stays words when it is edited', async () => {
  const { bytes } = await printed(bars);
  const text = opened(bytes['ppt/embeddings/workbook1.xlsx'] ?? new Uint8Array()).text('xl/worksheets/sheet1.xml');
  expect(text).not.toContain('<f>');
  expect(text).toMatch(/<c r="A3" s="1" t="inlineStr">/);
});

test('less ink for what is less known: full, cored, hatched, pale with a broken outline', async () => {
  const graded: Plot = {
    ...stack,
    stacked: false,
    categories: (['a', 'b', 'c', 'd'] as const).map((id) => ({ id, name: id, family: 'type1', note: null })),
    series: [
      {
        id: 'x',
        name: 'x',
        ink: '$text',
        side: 'B',
        values: (['measured', 'published', 'vendor', 'modelled'] as const).map((grade) => ({ value: 1, grade })),
      },
    ],
  };
  const points = all((await printed(graded)).tree('ppt/charts/chart1.xml'), 'c:dPt');
  const fills = points.map((point) => all(point, 'c:spPr')[0]?.children[0]?.name);
  expect(fills).toEqual(['a:solidFill', 'a:gradFill', 'a:pattFill', 'a:solidFill']);
  expect(points.map((point) => all(point, 'a:prstDash').map(({ attributes }) => attributes.val))).toEqual([
    [],
    [],
    [],
    ['sysDash'],
  ]);
  expect(new Set(points.flatMap((point) => all(point, 'a:schemeClr').map(({ attributes }) => attributes.val)))).toEqual(
    new Set(['accent1', 'bg1', 'tx1']),
  );
});

test('the graphic says what it shows, the notes say the rest, and the state can be read back from three places', async () => {
  for (const [, plot] of every) {
    const { text, tree } = await printed(plot);
    const described = [...all(tree('ppt/slides/slide1.xml'), 'p:cNvPr')]
      .map(({ attributes }) => attributes.descr)
      .filter(Boolean);
    expect(described[0]).toBe(`${sheet.scene.headline} ${sheet.scene.summary}`);
    const notes = all(tree('ppt/notesSlides/notesSlide1.xml'), 'a:t').map(({ words }) => words);
    for (const words of [sheet.scene.summary, sheet.origin.link, 'In thirty seconds', 'How to read it', 'To cite'])
      expect(notes).toContain(words);
    expect(notes.filter((words) => words.includes('published measurement [felter2015]'))).toHaveLength(1);
    for (const part of ['docProps/custom.xml', 'customXml/item1.xml', 'ppt/notesSlides/notesSlide1.xml'])
      expect(stateIn(text(part))).toBe(sheet.origin.query);
  }
});

test('without a plot there is the picture: SVG where it is known, PNG at twice the size elsewhere', async () => {
  const { names, bytes, text } = await printed(null);
  expect(names).toContain('ppt/media/image1.svg');
  expect(text('ppt/slides/slide1.xml')).toContain('asvg:svgBlip');
  expect(bytes['ppt/media/image1.png']?.[4]).toBe(Math.round(889 * 3.6) & 255);
  expect(text('ppt/media/image1.svg')).not.toMatch(/<style|class=|style=/);
});

test('a deck has a slide, its notes and its state for each sheet; one without sheets is refused', async () => {
  const other: Sheet = { ...sheet, plot: null, origin: { ...sheet.origin, query: 'n=7' } };
  const slides = [sheet, other].map((each, at) => ({ id: `s${at}`, title: 'what is it?', sheet: each, notes: [] }));
  const { names, tree } = opened(await pptxDeck(slides, press, { title: 'a & b', description: '' }));
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(2);
  expect(names.filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))).toHaveLength(2);
  expect(all(tree('ppt/slides/slide1.xml'), 'a:t')[0]?.words).toBe('what is it?');
  const states = all(tree('docProps/custom.xml'), 'property').map(({ children }) => stateIn(children[0]?.words ?? ''));
  expect(states.slice(0, 2)).toEqual([sheet.origin.query, 'n=7']);
  await expect(pptxDeck([], press, { title: '', description: '' })).rejects.toThrow('a deck without slides');
});

test('in a dark theme words are light on dark, and a paper of one’s own is the slide’s', async () => {
  const { text } = await printed(bars, { theme: 'dark', background: '#0a0b0c' });
  expect(text('ppt/slideMasters/slideMaster1.xml')).toContain('bg1="dk1" tx1="lt1"');
  expect(text('ppt/slides/slide1.xml')).toContain('<p:bg><p:bgPr><a:solidFill><a:srgbClr val="0A0B0C"/>');
});

test('what is not brought forward is let through: all rows but the one of the family in front', async () => {
  const pale = async (focus: string | null) => {
    const chart = (await printed(compared['a stack of two sides'] ?? null, { focus })).tree('ppt/charts/chart1.xml');
    const points = all(chart, 'c:dPt').map((point) => [
      all(point, 'c:idx')[0]?.attributes.val,
      all(point, 'a:alpha').some(({ attributes }) => Number(attributes.val) <= 30_000),
    ]);
    return new Set(points.filter(([, through]) => through).map(([at]) => at));
  };
  expect(await pale(null)).toEqual(new Set([]));
  // Rows are Docker, Docker in A, and KVM.
  expect(await pale('container')).toEqual(new Set(['2']));
  expect(await pale('kvm')).toEqual(new Set(['0', '1']));
});
