import { describe, expect, it } from 'vitest';
import { entityTag, holds } from './entity-tag';

describe('an entity tag', () => {
  it('differs with every part and with where parts end', () => {
    const tags = [entityTag('a', 'b'), entityTag('ab'), entityTag('a', '', 'b'), entityTag('b', 'a')];
    expect(new Set(tags).size).toBe(4);
    expect(entityTag('a', 'b')).toBe(tags[0]);
  });

  it.each([
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [null, false],
  ])('if-none-match %s: %s', (header, held) => {
    expect(holds(header, '"a"')).toBe(held);
  });
});
