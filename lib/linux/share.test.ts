import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterFill } from './share';

const claims = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 10_000 }), most: fc.double({ min: 0, max: 50, noNaN: true }) }),
  { maxLength: 12 },
);
const capacity = fc.double({ min: 0, max: 64, noNaN: true });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('water filling', () => {
  it('gives 1.5 cores to who wants no more, and the rest of 4 to the other', () => {
    expect(
      waterFill(4, [
        { weight: 100, most: 1.5 },
        { weight: 100, most: 8 },
      ]),
    ).toEqual([1.5, 2.5]);
  });

  it('gives three to one where the weights are 300 and 100', () => {
    expect(
      waterFill(4, [
        { weight: 300, most: 9 },
        { weight: 100, most: 9 },
      ]),
    ).toEqual([3, 1]);
  });

  it('hands out all there is or all that is wanted', () => {
    fc.assert(
      fc.property(capacity, claims, (amount, all) => {
        expect(sum(waterFill(amount, all))).toBeCloseTo(Math.min(amount, sum(all.map(({ most }) => most))), 8);
      }),
    );
  });

  it('gives nobody more than is wanted, and those who want more in proportion to their weights', () => {
    fc.assert(
      fc.property(capacity, claims, (amount, all) => {
        const parts = waterFill(amount, all);
        const levels = all.flatMap(({ weight, most }, at) =>
          (parts[at] ?? 0) < most - 1e-9 ? [(parts[at] ?? 0) / weight] : [],
        );
        all.forEach(({ most }, at) => {
          expect(parts[at]).toBeLessThanOrEqual(most);
        });
        for (const level of levels) expect(level).toBeCloseTo(levels[0] ?? 0, 9);
      }),
    );
  });
});
