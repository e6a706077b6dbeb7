import { expect, test } from 'vitest';
import { anyOf, refused } from './refused';

const rules = new Map([
  ['w', anyOf(['bare', 'nested', 'shadow'], 2)],
  ['cpu', anyOf(['old', 'new'])],
]);

test('what is allowed passes, what is not is named with what would be', () => {
  expect(
    refused(
      [
        ['w', 'bare,nested'],
        ['cpu', 'new'],
      ],
      rules,
    ),
  ).toEqual([]);
  expect(
    refused(
      [
        ['w', 'bare,nested,shadow'],
        ['cpu', 'fast'],
        ['q', '1'],
      ],
      rules,
    ),
  ).toEqual([
    { field: 'w', value: 'bare,nested,shadow', allowed: '1 to 2 of bare, nested, shadow' },
    { field: 'cpu', value: 'fast', allowed: 'one of old, new' },
    { field: 'q', value: '1', allowed: 'no such key: kept, without effect' },
  ]);
});
