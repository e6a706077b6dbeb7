import { expect, test } from 'vitest';
import { dodge } from './dodge';

test('what does not touch stays where it is', () => {
  expect(dodge([10, 40, 90], 16, 0, 100)).toEqual([10, 40, 90]);
});

test('three wishes for one place are set around it, in the order given', () => {
  expect(dodge([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
});

test('none leaves the room, and all are a gap apart', () => {
  const placed = dodge([0, 2, 99, 100, 98], 12, 0, 100);
  const sorted = placed.toSorted((a, b) => a - b);
  expect(sorted[0]).toBe(0);
  expect(sorted.at(-1)).toBe(100);
  for (const [at, y] of sorted.entries())
    if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
});

test('the sum of squared moves is the least there is: no single shift of a group does better', () => {
  const wishes = [20, 22, 25, 60, 61];
  const placed = dodge(wishes, 10, 0, 200);
  const cost = (places: readonly number[]): number =>
    places.reduce((sum, y, at) => sum + (y - (wishes[at] ?? 0)) ** 2, 0);
  for (const group of [
    [0, 1, 2],
    [3, 4],
  ])
    for (const shift of [-0.5, 0.5])
      expect(cost(placed.map((y, at) => (group.includes(at) ? y + shift : y)))).toBeGreaterThan(cost(placed));
});
