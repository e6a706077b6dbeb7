import { describe, expect, it } from 'vitest';
import { charts } from '../../lib/charts';
import type { Mark } from '../../lib/model/scene';
import { parse } from '../../lib/query';
import { study } from '../../lib/study';
import { nearest } from './nearest';

const mark = (x: number, y: number, rx: number, ry: number): Mark => ({
  name: '',
  detail: [],
  series: '',
  x,
  y,
  rx,
  ry,
  provenance: null,
  platform: null,
});

describe('nearest', () => {
  it('finds a small mark within 12 px to each side of its centre, and no further', () => {
    const marks = [mark(100, 100, 2, 2)];
    expect([88, 112].map((x) => nearest(marks, x, 112))).toEqual([0, 0]);
    expect([nearest(marks, 87.9, 100), nearest(marks, 100, 112.1)]).toEqual([null, null]);
  });

  it('finds it within 12 CSS px where the drawing is shown smaller', () => {
    expect(nearest([mark(100, 100, 2, 2)], 120, 100, 0.6)).toBe(0);
    expect(nearest([mark(100, 100, 2, 2)], 120.1, 100, 0.6)).toBe(null);
  });

  it('takes the nearer of two, and within a bar the part and not the bar', () => {
    expect([103, 107].map((x) => nearest([mark(100, 0, 2, 2), mark(110, 0, 2, 2)], x, 0))).toEqual([0, 1]);
    expect(nearest([mark(50, 10, 50, 8), mark(20, 10, 6, 8)], 22, 10)).toBe(1);
    expect(nearest([mark(20, 10, 6, 8), mark(50, 10, 50, 8)], 22, 10)).toBe(0);
  });
});

const result = study(parse('').scenario);
for (const width of [366, 520])
  for (const chart of charts)
    it(`a target of 24 px belongs to each mark of ${chart.id} at ${width} px, or to one that is as near`, () => {
      const { marks } = chart.draw(result, { width, height: chart.height(result, width), pinned: null, focus: null });
      const far = ({ x, y, rx, ry }: Mark, atX: number, atY: number) =>
        Math.hypot(Math.max(0, Math.abs(atX - x) - rx), Math.max(0, Math.abs(atY - y) - ry));
      const lost = marks.flatMap((own, index) =>
        [-11.9, -6, 0, 6, 11.9].flatMap((dx) =>
          [-11.9, -6, 0, 6, 11.9].flatMap((dy) => {
            const [x, y] = [own.x + dx, own.y + dy];
            const found = nearest(marks, x, y);
            const winner = found === null ? undefined : marks[found];
            return winner && far(winner, x, y) <= far(own, x, y) ? [] : [`${index} at ${dx}, ${dy}`];
          }),
        ),
      );
      expect(marks.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    });
