import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model/experiment';
import { scoresOf } from './scores';

const verdict = (published: number, predicted: number | null, more: Partial<Verdict> = {}): Verdict => ({
  id: `${published}`,
  source: 'a',
  family: 'a',
  platform: 'kvm',
  quantity: 'slowdown',
  use: 'check',
  unit: 'x',
  published,
  predicted,
  error: predicted === null ? null : Math.log(predicted / published),
  reason: predicted === null ? 'why' : null,
  ...more,
});

describe('scores', () => {
  it('are quantiles of the size of the error, low and high alike', () => {
    const { overall } = scoresOf([verdict(1, 2), verdict(4, 1), verdict(3, 3)]);
    expect(overall).toMatchObject({ rows: 3, expressible: 3 });
    expect(overall.median).toBeCloseTo(Math.log(2), 12);
    expect(overall.p90).toBeCloseTo(Math.log(4), 12);
  });

  it('count what was not predicted, and say nothing of it', () => {
    expect(scoresOf([verdict(1, null)]).overall).toEqual({
      rows: 1,
      expressible: 0,
      median: null,
      p90: null,
      pairs: 0,
      ordered: 0,
    });
  });

  it('judge the order of pairs that differ by over 10 %, and take a tie for wrong', () => {
    const { overall } = scoresOf([verdict(1, 5), verdict(2, 6), verdict(2.1, 3), verdict(4, 6)]);
    // 1-2 right, 1-2.1 wrong, 1-4 right, 2-2.1 too close, 2-4 tied, 2.1-4 right.
    expect([overall.pairs, overall.ordered]).toEqual([5, 3]);
  });

  it('compare neither families nor quantities', () => {
    const others = [verdict(2, 1, { family: 'b' }), verdict(3, 1, { quantity: 'makespan' })];
    expect(scoresOf([verdict(1, 9), ...others]).overall.pairs).toBe(0);
  });

  it('come by quantity, platform and source', () => {
    const { byPlatform, byQuantity, bySource } = scoresOf([verdict(1, 1), verdict(2, 2, { platform: null })]);
    expect(byPlatform.map(({ name, rows }) => [name, rows])).toEqual([
      ['kvm', 1],
      ['none of the catalogue', 1],
    ]);
    expect([byQuantity.length, bySource.length]).toEqual([1, 1]);
  });
});
