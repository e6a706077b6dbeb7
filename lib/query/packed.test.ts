import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { packed, unpacked } from './packed';

test('whatever is packed comes out again, in signs that an address leaves alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
      const word = packed(query);
      expect(word).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(unpacked(word)).toBe(query);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('base64url agrees with another implementation', () => {
  for (const text of ['', 'a', 'ab', 'abc', 'abcd', 'n=12&on=docker~kvm'])
    expect(packed(text)).toBe(Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64url'));
});

test('a word that holds no query, or too long a one, is nothing', () => {
  expect(unpacked('!')).toBeNull();
  expect(unpacked('A')).toBeNull();
  expect(unpacked('____')).toBeNull();
  expect(unpacked(packed('a'.repeat(65_536)))).toHaveLength(65_536);
  expect(unpacked(packed('a'.repeat(65_537)))).toBeNull();
});
