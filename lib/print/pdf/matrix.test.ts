import { expect, test } from 'vitest';
import { identity, inverse, mapped, times, transformOf, written } from './matrix';

test.each([
  ['translate(16 60)', [1, 0, 0, 1, 16, 60]],
  ['translate(5)', [1, 0, 0, 1, 5, 0]],
  ['scale(2)', [2, 0, 0, 2, 0, 0]],
  ['scale(2,-3)', [2, 0, 0, -3, 0, 0]],
  ['rotate(90)', [0, 1, -1, 0, 0, 0]],
  ['rotate(-90 10 20)', [0, -1, 1, 0, -10, 30]],
  ['skewX(45)', [1, 0, 1, 1, 0, 0]],
  ['skewY(45)', [1, 1, 0, 1, 0, 0]],
  ['matrix(1 2 3 4 5 6)', [1, 2, 3, 4, 5, 6]],
  ['translate(10, 0) scale(2)', [2, 0, 0, 2, 10, 0]],
  ['', [1, 0, 0, 1, 0, 0]],
])('%s', (words, matrix) => {
  transformOf(words).forEach((value, at) => expect(value).toBeCloseTo(matrix[at] ?? Number.NaN, 12));
});

test('what is no transform is refused', () => {
  expect(() => transformOf('turn(3)')).toThrow('a transform is "turn(3)"');
  expect(() => transformOf('scale(big)')).toThrow('a transform is "scale(big)"');
});

test('there and back again is where one was; a line has no way back', () => {
  const matrix = transformOf('translate(3 4) rotate(30) scale(2 5)');
  const back = inverse(matrix);
  times(matrix, back ?? identity).forEach((value, at) => expect(value).toBeCloseTo(identity[at] ?? 0, 12));
  expect(inverse([0, 0, 0, 1, 0, 0])).toBeNull();
});

test('a box that is turned stands in an upright box', () => {
  expect(mapped(transformOf('rotate(90)'), [0, 0, 2, 1]).map(Math.round)).toEqual([-1, 0, 0, 2]);
});

test('six decimals, no exponent', () => {
  expect(written([1 / 3, 0, -0, 1e-9, 1, 2])).toBe('0.333333 0 0 0 1 2 cm');
});
