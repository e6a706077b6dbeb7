import { describe, expect, it } from 'vitest';
import { charts } from '../../lib/charts';
import type { Mark } from '../../lib/model/scene';
import { parse } from '../../lib/query';
import { study } from '../../lib/study';
import { markAfter } from './marks';

const result = study(parse('n=30').scenario);

/** Follows one key until it leads nowhere new, and returns the places on the way. */
function along(key: string, marks: readonly Mark[], from: number): number[] {
  const places = [from];
  for (;;) {
    const at = places.at(-1) ?? from;
    const next = markAfter(key, marks, at) ?? at;
    if (next === at) return places;
    places.push(next);
  }
}

describe('markAfter', () => {
  for (const chart of charts)
    it(`reaches every mark of ${chart.id} with arrows alone`, () => {
      const { marks } = chart.draw(result, {
        width: 700,
        height: chart.height(result, 700),
        pinned: null,
        focus: null,
      });
      const heads = along('ArrowDown', marks, markAfter('PageUp', marks, -1) ?? 0);
      const seen = heads.flatMap((head) => along('ArrowRight', marks, markAfter('Home', marks, head) ?? head));
      expect(new Set(seen).size).toBe(marks.length);
    });

  it('enters a chart at its first mark or at its last', () => {
    const { marks } = charts[0]?.draw(result, { width: 700, height: 400, pinned: null, focus: null }) ?? { marks: [] };
    expect(['ArrowRight', 'Home', 'PageUp'].map((key) => markAfter(key, marks, -1))).toEqual([0, 0, 0]);
    expect(['End', 'PageDown'].map((key) => markAfter(key, marks, -1))).toEqual([marks.length - 1, marks.length - 1]);
  });

  it('leaves other keys alone', () => {
    expect(markAfter('a', [], -1)).toBeNull();
    expect(markAfter('Tab', [], -1)).toBeNull();
  });
});
