import { describe, expect, it } from 'vitest';
import type { Known, Neighbour } from '../model/known';
import { drawKnown } from './known';

const row = (id: string, published: number, predicted: number | null, use: 'fit' | 'check'): Neighbour => ({
  id,
  source: 'a',
  family: 'a on b',
  platform: 'kvm',
  quantity: 'boot-mean',
  use,
  unit: 's',
  published,
  predicted,
  error: predicted === null ? null : Math.log(predicted / published),
  reason: predicted === null ? 'the host is not known' : null,
  platformName: 'KVM',
  kind: 'hybrid',
  printed: `${published} s`,
  place: 'table 1',
  hardware: 'a machine',
  condition: 'idle',
  why: null,
  basis: 'starts',
  derivation: null,
  provenance: { grade: 'published', sources: ['a'] },
  measured: 'boot, mean',
  distance: 1,
  same: ['same platform'],
  differs: ['1 instance rather than 12'],
  drawn: { published, predicted },
  title: 'A paper',
  url: null,
  listed: true,
});

const known: Known = {
  asked: {
    quantity: 'boot-mean',
    name: 'time until ready, mean',
    unit: 's',
    platform: 'kvm',
    platformName: 'KVM',
    kind: 'hybrid',
    predicted: 2,
    spread: [1, 4],
    setting: '12 instances',
    provenance: { grade: 'modelled', sources: ['a'] },
  },
  neighbours: [row('a-1', 1, 2, 'check'), row('a-2', 4, null, 'fit')],
  range: { low: 1, high: 4, rows: 2 },
  mostly: null,
  finding: 'Two rows.',
};

describe('a prediction beside what was published near it', () => {
  for (const width of [320, 700])
    it(`has the scenario first, then the rows, ${width} px wide`, () => {
      const scene = drawKnown(known, width);
      expect(scene.table.rows.map(([id, , , use, published, predicted]) => [id, use, published, predicted])).toEqual([
        ['this scenario', null, null, 2],
        ['a-1', 'check', 1, 2],
        ['a-2', 'fit', 4, null],
      ]);
      expect(scene.marks.every(({ x }) => x >= 0 && x <= width)).toBe(true);
    });

  it('puts 2 s half-way between 1 and 4', () => {
    const [asked, low, high] = drawKnown(known, 700).marks.map(({ x }) => x);
    expect(((low ?? 0) + (high ?? 0)) / 2).toBeCloseTo(asked ?? 0, 1);
  });

  it('draws a row on which a parameter rests hollow, and one that checks full', () => {
    const glyphs = drawKnown(known, 700)
      .nodes.filter(({ mark }) => mark !== undefined && mark > 0)
      .map(({ children }) => children?.at(-1));
    expect(glyphs.map((glyph) => typeof glyph === 'object' && [glyph.tag, glyph.attrs.fill])).toEqual([
      ['circle', '$hybrid'],
      ['path', '$surface'],
    ]);
  });

  it('says so where nothing could be placed', () => {
    const scene = drawKnown({ ...known, asked: { ...known.asked, predicted: null, spread: null } }, 700);
    expect(scene.marks[0]?.name).toBe('this scenario, KVM, time until ready, mean: nothing could be placed');
  });
});
