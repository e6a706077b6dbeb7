import { expect, test } from 'vitest';
import { added, duration, factor, instances, power, share, size } from './number';

/** As it looks: U+00A0 is no other space to the eye. */
const plainly = (short: (value: number) => string) => (value: number) => short(value).replaceAll('\u00a0', ' ');

test('seconds are written in the units of a clock', () => {
  expect(
    [4.5e-7, 0.0042, 0.11, 0.9996, 10.4, 59.96, 60, 200, 3599.6, 7500, 190_000].map(plainly(duration.short)),
  ).toEqual([
    '0.45 µs',
    '4.2 ms',
    '110 ms',
    '1 s',
    '10.4 s',
    '1 min',
    '1 min',
    '3 min 20 s',
    '1 h',
    '2 h 5 min',
    '2 d 5 h',
  ]);
  expect([0, 0.001, 1, 61, 7260].map(duration.spoken)).toEqual([
    '0 seconds',
    '1 millisecond',
    '1 second',
    '1 minute 1 second',
    '2 hours 1 minute',
  ]);
});

test('sizes go up by 1024, and change unit only where the figure does', () => {
  expect([0.5, 1, 1023.4, 1024, 14_540, 3_145_728].map(plainly(size.short))).toEqual([
    '512 KiB',
    '1 MiB',
    '1,023 MiB',
    '1 GiB',
    '14.2 GiB',
    '3 TiB',
  ]);
  expect(size.spoken(1024)).toBe('1 gibibyte');
});

test('counts are grouped, means keep three digits', () => {
  expect([0, 1, 27.456, 1204, 100_000].map(instances.short)).toEqual(['0', '1', '27.5', '1,204', '100,000']);
  expect([1, 2].map(instances.spoken)).toEqual(['1 instance', '2 instances']);
});

test('factors near one show where they differ from it', () => {
  expect([1, 1.0004, 1.0075, 1.344, 27.44].map(factor.short)).toEqual(['1.00×', '1.00×', '1.008×', '1.34×', '27.4×']);
});

test('shares and additions keep two digits, small ones one', () => {
  expect([0.624, 0.0042, 1].map(plainly(share.short))).toEqual(['62 %', '0.4 %', '100 %']);
  expect([0.03, 0.00092, 4.1, -0.02].map(plainly(added.short))).toEqual(['+3 %', '+0.092 %', '+410 %', '−2 %']);
  expect(power.short(1650)).toBe('1.65\u00a0kW');
});

test('a number is never broken from its unit, and is spoken with plain spaces', () => {
  const all = [duration, size, power, share, added];
  expect(
    all.flatMap(({ short }) => [0.004, 7, 200, 7500, 190_000].map(short)).filter((words) => words.includes(' ')),
  ).toEqual([]);
  expect(
    all.flatMap(({ spoken }) => [0.004, 7, 200, 7500, 190_000].map(spoken)).filter((words) => words.includes('\u00a0')),
  ).toEqual([]);
});
