import { expect, test } from 'vitest';
import type { Plot } from '../model/plot';
import type { Press, Sheet } from '../model/sheet';
import { hostile, plots, sheet } from './sheet.fixture';
import { stateIn } from './state';
import { tex } from './tex';
import { tex as words } from './tex/words';

const press: Press = {
  fonts: { regular: new Uint8Array(), semibold: new Uint8Array() },
  raster: async () => new Uint8Array(),
  script: '',
};
const printed = (plot: Plot | null, more: Partial<Sheet> = {}): string =>
  tex.print({ ...sheet, plot, ...more }, press) as string;
const every: readonly (readonly [string, Plot | null])[] = [...Object.entries(plots), ['the picture', null]];

/** Lines without what stands behind a percent sign that is none of the text's. */
const source = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(?<!\\)%.*/, ''))
    .join('\n');

test('signs of TeX’s own are words, letters with accents stay, the rest is named by its number', () => {
  expect(words('a_b {50 %} \\write18 ^~#&$')).toBe(
    'a\\_b \\{50 \\%\\} \\textbackslash{}write18 \\textasciicircum{}\\textasciitilde{}\\#\\&\\$',
  );
  expect(words('Björklund Čech 30 µs ≥ 2×')).toBe(
    'Björklund Čech 30 \\ensuremath{\\mu}s \\ensuremath{\\geq} 2\\ensuremath{\\times}',
  );
  expect(words('a\u202eש\u0000b\ud800')).toBe('a\\ringsideother{05E9} b\\ringsideother{FFFD}');
});

test.each(every)('%s: braces and environments are closed, and nothing is a command that was a word', (_, plot) => {
  const text = source(printed(plot));
  let depth = 0;
  for (const [brace] of text.replace(/\\[{}\\]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  const open: string[] = [];
  for (const [, kind, name] of text.matchAll(/\\(begin|end)\{(\w+)\}/g))
    if (kind === 'begin') open.push(name ?? '');
    else expect(open.pop()).toBe(name);
  expect(open).toEqual([]);
  expect(text).not.toMatch(/\\write18|\\input\b|<script/);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
});

test.each(every)(
  '%s: comments hold the state, the link and what to cite; what is not Latin is announced',
  (_, plot) => {
    const comments = printed(plot)
      .split('\n')
      .filter((line) => line.startsWith('%'));
    expect(stateIn(comments[0] ?? '')).toBe(sheet.origin.query);
    expect(comments[1]).toBe(`% ${sheet.origin.link}`);
    expect(comments.filter((line) => line.includes('[felter2015]'))).toHaveLength(1);
    expect(printed(plot).includes('\\ringsideother{05E9}')).toBe(
      comments.some((line) => line.includes('U+05DC') && line.includes('U+05E9')),
    );
  },
);

/** Tables of a text: of each its head and its rows. */
const tablesOf = (text: string): { head: string[]; rows: string[][] }[] =>
  [...text.matchAll(/\[row sep=\\\\\]\{\n([\s\S]*?)\n\}/g)].map(([, table = '']) => {
    const [head = [], ...rows] = table.split('\n').map((line) =>
      line
        .replace(/\{[^{}]*\}/g, '{}')
        .replace(/\\\\$/, '')
        .split(' '),
    );
    return { head, rows };
  });

test.each(Object.entries(plots))('%s: the tables hold the numbers of the plot, unrounded', (_, plot) => {
  const tables = tablesOf(printed(plot));
  if (plot.kind === 'lines') {
    expect(tables.map(({ rows }) => rows.map((row) => row.map(Number)))).toEqual(
      plot.series.map(({ points }) => points),
    );
    return;
  }
  const [table] = tables;
  const column = (name: string) => table?.rows.map((row) => Number(row[table.head.indexOf(name)]));
  for (const [k, { values }] of plot.series.entries())
    expect(column(`${'ab'[k]}-value`)).toEqual(values.map(({ value }) => value ?? (plot.stacked ? 0 : Number.NaN)));
});

test('colours that are named are defined, once, in the theme’s hues', () => {
  for (const [, plot] of every) {
    const text = printed(plot, { theme: 'dark' });
    const defined = [...text.matchAll(/\\definecolor\{([\w-]+)\}/g)].map(([, name]) => name);
    expect(new Set(defined).size).toBe(defined.length);
    const used = [
      ...text.matchAll(/(?:fill|draw|color|text|measured|published|vendor|modelled)=(ringside-[a-z0-9-]+)/g),
    ];
    for (const [, name] of used) expect(defined).toContain(name);
  }
  expect(printed(plots.lines ?? null, { theme: 'dark' })).toContain('\\definecolor{ringside-container}{HTML}{4CC88F}');
});

test('an unknown colour of a drawing is taken as it stands', () => {
  const scene = {
    ...sheet.scene,
    nodes: [{ tag: 'rect', key: 'r', attrs: { x: 0, y: 0, width: 5, height: 6, fill: '#abcdef' } }],
  } as const;
  const text = printed(null, { redrawn: () => scene });
  expect(text).toContain('\\path[fill=ringside-abcdef] (0,0) rectangle (5,6);');
  expect(text).toContain('\\definecolor{ringside-abcdef}{HTML}{ABCDEF}');
  expect(hostile).toContain('\\write18');
});

test('what is not brought forward lies under paper, or is let through', () => {
  const veils = (name: string, focus: string | null): number =>
    printed(plots[name] ?? null, { focus }).match(/\\fill\[overlay|, opacity=0\.25\]/g)?.length ?? 0;
  expect(['bars', 'stack', 'lines'].map((name) => veils(name, null))).toEqual([0, 0, 0]);
  expect(['bars', 'stack', 'lines'].map((name) => veils(name, 'container'))).toEqual([2, 1, 0]);
  // A line and its name.
  expect(['bars', 'stack', 'lines'].map((name) => veils(name, 'kvm'))).toEqual([3, 1, 4]);
});

test('pale fills are mixed with the paper of the theme, published bars have a core within, and links are cut but lead on', () => {
  const text = printed(plots.bars ?? null, { theme: 'dark' });
  expect(text).not.toMatch(/=#1!\d+[,}]/);
  expect(text.match(/\\draw\[ringside core\] \(\[shift/g)).toHaveLength(1);
  expect(printed(plots.stack ?? null)).toMatch(
    /\\draw\[ringside core\] .*axis cs:512,1\) rectangle .*axis cs:608\.5,1\)/,
  );
  const long = `https://ringside.example/c/memory?title=${'a~b'.repeat(60)}&x=#y`;
  const linked = printed(plots.bars ?? null, { origin: { ...sheet.origin, link: long } });
  expect(linked).toContain(`\\href{https://ringside.example/c/memory?title=${'a\\%7Eb'.repeat(60)}\\&x=\\#y}{`);
  expect(linked).toContain('\\dots{}}');
});

test('a size of many MiB is labelled in GiB, on bars and on the axis', () => {
  const { stack } = plots;
  if (stack?.kind !== 'bars') throw new Error('no stack');
  const text = printed({
    ...stack,
    totals: [94_547.2, 20_480].map((value) => ({ value, grade: 'modelled' as const })),
  });
  expect(text).toContain('{92.3~GiB}');
  expect(text).toContain('memory, GiB');
  expect(text).not.toContain('MiB');
});
