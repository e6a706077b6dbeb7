import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, queryOf } from './pairs';

const unit = fc.oneof(fc.constantFrom('%', '+', '&', '=', '~', '*', '%e2', '%82%ac', 'é', '€', '𝄞'), fc.string());
const raw = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

describe('the pairs of a query', () => {
  it('are decoded in their order, with or without the question mark', () => {
    expect(pairsOf('?b=1&a=x%20y+z&b=%E2%82%AC&c')).toEqual([
      ['b', '1'],
      ['a', 'x y z'],
      ['b', '€'],
      ['c', ''],
    ]);
    expect(pairsOf('')).toEqual([]);
    expect(pairsOf('a=b=c')).toEqual([['a', 'b=c']]);
  });

  it('leave percent signs that encode nothing as they stand', () => {
    expect(pairsOf('a=100%&b=%zz&c=%e2%82&d=%c0%80&e=%ed%a0%80')).toEqual([
      ['a', '100%'],
      ['b', '%zz'],
      ['c', '%e2%82'],
      ['d', '%c0%80'],
      ['e', '%ed%a0%80'],
    ]);
  });

  it('decode every whole character as URLSearchParams does', () => {
    const whole = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), { maxLength: 5 });
    fc.assert(
      fc.property(whole, (pairs) => {
        const query = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
        expect(pairsOf(query)).toEqual([...new URLSearchParams(query)]);
      }),
    );
  });

  it('come back from their query string, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(raw, raw)), (pairs) => {
        expect(pairsOf(queryOf(pairs))).toEqual(pairs);
      }),
    );
  });

  it('keep lists readable, and replace half a character', () => {
    expect(queryOf([['work', 'static-web*3~redis-cache']])).toBe('work=static-web*3~redis-cache');
    expect(queryOf([['a&b', '\ud800=']])).toBe('a%26b=%EF%BF%BD%3D');
  });
});
