import { describe, expect, it } from 'vitest';
import type { Comparison } from '../model/comparison';
import { drawEvidence } from './evidence';

const row = (id: string, published: number, predicted: number | null, use: 'fit' | 'check' = 'check'): Comparison => ({
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
  basis: 'starts; can rest on 3 numbers of KVM',
  derivation: null,
  provenance: { grade: 'published', sources: ['a'] },
});

const check = { rows: 3, expressible: 2, median: Math.log(2), p90: Math.log(4), pairs: 1, ordered: 1 };
const rows = [row('a-1', 1, 4), row('a-2', 1, 1, 'fit'), row('a-3', 8, 16), row('a-4', 1, null)];
const scene = drawEvidence({ rows, check }, 800);

describe('predicted against published', () => {
  it('has a mark for each row that is predicted, in the order given, and a row of the table for each mark', () => {
    expect(scene.table.rows.map(([id]) => id)).toEqual(['a-1', 'a-2', 'a-3']);
    expect(scene.marks.map(({ detail }) => detail[0])).toEqual([
      'a-1: KVM, boot, mean',
      'a-2: KVM, boot, mean',
      'a-3: KVM, boot, mean',
    ]);
  });

  it('puts equal factors at equal distances from the diagonal', () => {
    const [high, right, twice] = scene.marks;
    const off = (mark: typeof high) => (mark?.y ?? 0) + (mark?.x ?? 0) - ((right?.y ?? 0) + (right?.x ?? 0));
    expect(off(right)).toBe(0);
    expect(off(high) / off(twice)).toBeCloseTo(2, 2);
  });

  it('draws what was fitted as a hollow path and what checks as a full circle', () => {
    const dots = scene.nodes.filter(({ mark }) => mark !== undefined).map(({ children }) => children?.[0]);
    expect(dots.map((dot) => (typeof dot === 'object' ? [dot.tag, dot.attrs.fill] : dot))).toEqual([
      ['circle', '$hybrid'],
      ['path', 'none'],
      ['circle', '$hybrid'],
    ]);
  });

  it('says the score that it was given', () => {
    expect(scene.headline).toBe(
      'Of 2 check rows half are predicted within a factor of 2.00, nine in ten within a factor of 4.00.',
    );
  });

  it('says so when nothing can be predicted', () => {
    const none = { rows: 1, expressible: 0, median: null, p90: null, pairs: 0, ordered: 0 };
    expect(drawEvidence({ rows: [row('a-4', 1, null)], check: none }, 400)).toMatchObject({
      headline: 'None of these rows can be predicted.',
      marks: [],
    });
  });
});
