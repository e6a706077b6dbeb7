import { scaleLinear, scaleLog } from 'd3';
import { expect, test } from 'vitest';
import { linearAxis, logAxis, logDomain, sizeAxis, timeAxis } from './axis';
import { instances } from './number';
import { textWidth } from './text';

test('a second decade of time has the ticks of a clock', () => {
  const { ticks, label } = timeAxis(0.5, 900, [0, 700]);
  expect(ticks.map(label)).toEqual(['1\u00a0s', '10\u00a0s', '1\u00a0min', '10\u00a0min']);
});

const domains = [
  [0.001, 0.002],
  [0.05, 4],
  [1, 1e5],
  [1e-4, 1e5],
] as const;
const axes = [120, 300, 900].flatMap((width) =>
  domains.flatMap(([low, high]) => [timeAxis(low, high, [0, width]), logAxis(low, high, [0, width], false)]),
);

test.each(axes)('axis %# has at most seven ticks, none of them on another', ({ at, ticks, label }) => {
  expect(ticks.length).toBeLessThanOrEqual(7);
  ticks.slice(1).forEach((tick, k) => {
    const before = ticks[k] ?? 0;
    expect(at(tick) - at(before)).toBeGreaterThan((textWidth(label(tick)) + textWidth(label(before))) / 2);
  });
});

test('ticks of sizes are round in their own unit', () => {
  const { ticks, label } = sizeAxis(5 * 1024 + 200, [0, 600]);
  expect(ticks.map(label)).toEqual(['0', '1\u00a0GiB', '2\u00a0GiB', '3\u00a0GiB', '4\u00a0GiB', '5\u00a0GiB']);
});

test('whole things have no ticks between them', () => {
  expect(linearAxis(1, [200, 0], instances, true).ticks).toEqual([0, 1]);
});

test('a logarithmic domain is at least a factor of four, and never begins at nothing', () => {
  expect(logDomain(10, 10)).toEqual([5, 20]);
  expect(() => logDomain(0, 10)).toThrow('a logarithmic axis cannot begin at 0');
});

test('places are those of d3, beyond the ends of a logarithmic axis as well', () => {
  const log = logAxis(0.5, 900, [10, 700], false);
  const witness = scaleLog([0.5, 900], [10, 700]).clamp(true);
  for (const value of [0.1, 0.5, 1, 30, 900, 5000]) expect(log.at(value)).toBeCloseTo(witness(value), 9);
  const linear = linearAxis(40, [200, 0], instances, false);
  const straight = scaleLinear([0, 40], [200, 0]);
  for (const value of [0, 13, 40]) expect(linear.at(value)).toBeCloseTo(straight(value), 9);
});
