import { describe, expect, it } from 'vitest';
import type { NumberParameter } from '../model/parameter';
import { readNumber } from './number';

const share: NumberParameter = {
  kind: 'number',
  key: 'load',
  name: 'Load',
  help: 'How busy.',
  group: 'estate',
  unit: '%',
  least: 0.1,
  most: 100,
  step: 0.1,
  usual: 8,
};
const count = { ...share, key: 'n', least: 0, step: 1 };

describe('a number', () => {
  it.each([
    ['0.1', 0.1],
    ['100', 100],
    ['007.50', 7.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
    ['33.33333', 33.3333],
  ])('may be written %s', (text, value) => {
    expect(readNumber(share, text)).toEqual({ value, issues: [] });
  });

  it.each(['', ' 5', '5%', '1e1', '0x10', 'NaN', 'Infinity', '-1', '0.09', '100.00001', '1,5'])(
    'may not be "%s"',
    (text) => {
      const issue = { field: 'load', value: text, allowed: 'a number from 0.1 to 100' };
      expect(readNumber(share, text)).toEqual({ value: 8, issues: [issue] });
    },
  );

  it('is whole when its step is, and never minus zero', () => {
    expect(readNumber(count, '2.5').issues[0]?.allowed).toBe('a whole number from 0 to 100');
    expect(readNumber(count, '-0')).toEqual({ value: 0, issues: [] });
  });
});
