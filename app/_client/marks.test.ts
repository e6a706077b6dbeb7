import { describe, expect, it } from 'vitest';
import { charts } from '../../lib/charts';
import { parse } from '../../lib/query';
import { study } from '../../lib/study';
import { markAfter } from './marks';

const result = study(parse('n=30').scenario);

describe('markAfter', () => {
  for (const chart of charts)
    it(`reaches every mark of ${chart.id} with arrows alone`, () => {
      const { marks } = chart.draw(result, {
        width: 700,
        height: chart.height(result, 700),
        pinned: null,
        focus: null,
      });
      const seen = new Set<number>();
      let at = markAfter('PageUp', marks, -1) ?? 0;
      for (;;) {
        at = markAfter('Home', marks, at) ?? at;
        for (;;) {
          seen.add(at);
          const next = markAfter('ArrowRight', marks, at) ?? at;
          if (next === at) break;
          at = next;
        }
        const below = markAfter('ArrowDown', marks, at) ?? at;
        if (below === at) break;
        at = below;
      }
      expect(seen.size).toBe(marks.length);
    });

  it('leaves other keys alone', () => {
    expect(markAfter('a', [], -1)).toBeNull();
    expect(markAfter('Tab', [], -1)).toBeNull();
  });
});
