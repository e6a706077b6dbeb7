import { describe, expect, it } from 'vitest';
import { inUnit, missOf } from './miss';

describe('a miss in words', () => {
  it('is the factor between prediction and figure, and its side', () => {
    expect(missOf(Math.log(2))).toBe('2.00× too high');
    expect(missOf(Math.log(1 / 3))).toBe('3.00× too low');
    expect(missOf(0.001)).toBe('as published');
    expect(missOf(Number.NEGATIVE_INFINITY)).toBe('nothing was predicted');
  });
});

describe('a figure', () => {
  it('has the unit of its quantity', () => {
    expect([inUnit(1.5, 'x'), inUnit(0.11, 's'), inUnit(2048, 'MiB'), inUnit(12, 'us')]).toEqual([
      '1.50×',
      '110\u00a0ms',
      '2\u00a0GiB',
      '12\u00a0µs',
    ]);
  });
});
