import { expect, test } from 'vitest';
import { flagTiers } from './flags';

test('flags far apart all hang low', () => {
  expect(
    flagTiers([
      { x: 0, width: 50 },
      { x: 100, width: 50 },
    ]),
  ).toEqual([0, 0]);
});

test('a flag over another pole hangs above that flag, from right to left', () => {
  expect(
    flagTiers([
      { x: 0, width: 50 },
      { x: 30, width: 50 },
      { x: 60, width: 50 },
    ]),
  ).toEqual([2, 1, 0]);
  expect(
    flagTiers([
      { x: 60, width: 50 },
      { x: 0, width: 50 },
      { x: 30, width: 10 },
    ]),
  ).toEqual([0, 1, 0]);
});
