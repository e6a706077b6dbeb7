import { describe, expect, test } from 'vitest';
import { curvesOf } from './arc';
import { pathOf } from './path';

describe('every command, absolute and relative', () => {
  test.each([
    ['M1 2L3 4', 'm1 2l2 2', '1 2 m 3 4 l'],
    ['M1 2 3 4 5 6', 'm1 2 2 2 2 2', '1 2 m 3 4 l 5 6 l'],
    ['M1 2H5V7Z', 'm1,2h4v5z', '1 2 m 5 2 l 5 7 l h'],
    ['M1 1C2 2 3 3 4 4', 'm1 1c1 1 2 2 3 3', '1 1 m 2 2 3 3 4 4 c'],
    ['M0 0C1 2 3 4 5 6S8 8 9 9', 'm0 0c1 2 3 4 5 6s3 2 4 3', '0 0 m 1 2 3 4 5 6 c 7 8 8 8 9 9 c'],
    ['M1 1S2 2 3 3', 'm1 1s1 1 2 2', '1 1 m 1 1 2 2 3 3 c'],
    ['M0 0Q3 3 6 0', 'm0 0q3 3 6 0', '0 0 m 2 2 4 2 6 0 c'],
    ['M0 0Q3 3 6 0T12 0', 'm0 0q3 3 6 0t6 0', '0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c'],
    ['M3 0T6 0', 'm3 0t3 0', '3 0 m 3 0 4 0 6 0 c'],
    ['M0 0A0 5 0 0 1 4 4', 'm0 0a0 5 0 014 4', '0 0 m 4 4 l'],
    ['M1 1ZL2 2', 'm1 1zl1 1', '1 1 m h 2 2 l'],
  ])('%s', (absolute, relative, written) => {
    expect(pathOf(absolute)).toBe(written);
    expect(pathOf(relative)).toBe(written);
  });
});

test('numbers without spaces, with exponents, with commas', () => {
  expect(pathOf(' M-.5.5L1e1,+2E-1-3 4\n')).toBe('-0.5 0.5 m 10 0.2 l -3 4 l');
  expect(pathOf('')).toBe('');
});

test.each([
  ['M1', 'a path lacks a number at 2'],
  ['M1 2 L3', 'a path lacks a number at 7'],
  ['1 2', 'a path goes wrong at 0'],
  ['M1 2x', 'a path goes wrong at 4'],
  ['M0 0A1 1 0 2 0 1 1', 'a path lacks a number at 10'],
])('%s is refused', (d, why) => {
  expect(() => pathOf(d)).toThrow(why);
});

describe('arcs', () => {
  /** Point of a cubic curve. */
  const at = (p: readonly number[], t: number, axis: 0 | 1): number => {
    const [a = 0, b = 0, c = 0, d = 0] = [p[axis], p[2 + axis], p[4 + axis], p[6 + axis]];
    return (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  };

  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('large %s, sweep %s lie on an ellipse of their radii', (large, sweep) => {
    const arc = { from: [10, 0], to: [0, 5], rx: 10, ry: 5, turn: 0, large, sweep } as const;
    // The two ellipses through (10, 0) and (0, 5) with these radii have their centres at (0, 0) and (10, 5).
    const [cx, cy] = large === sweep ? [10, 5] : [0, 0];
    const curves = curvesOf(arc);
    expect(curves.length).toBe(large ? 3 : 1);
    let from: readonly [number, number] = arc.from;
    for (const curve of curves) {
      for (const t of [0.25, 0.5, 0.75]) {
        const [x, y] = [at([...from, ...curve], t, 0), at([...from, ...curve], t, 1)];
        expect(Math.hypot((x - cx) / 10, (y - cy) / 5)).toBeCloseTo(1, 3);
      }
      from = [curve[4], curve[5]];
    }
    expect(from).toEqual([0, 5]);
  });

  test('too small radii grow until they reach, and turned axes turn the arc', () => {
    const half = curvesOf({ from: [0, 0], to: [4, 0], rx: 1, ry: 1, turn: 30, large: false, sweep: true });
    expect(half.length).toBe(2);
    expect(half[0]?.[4]).toBeCloseTo(2, 9);
    expect(Math.abs(half[0]?.[5] ?? 0)).toBeCloseTo(2, 9);
  });
});
