import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, queryOf } from '../query/pairs';
import { sheet } from './sheet.fixture';
import { madeIn, marker, stateIn } from './state';

const origin = { ...sheet.origin, query: 'n=200&on=docker~kvm&title=a%20%3Cb%3E', engine: '3', edition: 'ab-c_d12' };

describe('marker', () => {
  it('says what was shown and what it was made with', () =>
    expect(marker(origin)).toBe(
      'ringside-state: ?n=200|on=docker~kvm|title=a%20%3Cb%3E engine 3 edition ab-c_d12 chart boot-time;',
    ));

  it('is read back from the middle of a text, whatever the values were', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }), { maxKeys: 4 }),
        (values) => {
          const query = queryOf(Object.entries(values));
          expect(pairsOf(stateIn(`(${marker({ ...origin, query })}) -->`) ?? '?')).toEqual(pairsOf(query));
        },
      ),
      { numRuns: 40 },
    ));

  it('needs no escape in XML, PDF, JSON, TeX comments or Markdown', () =>
    expect(marker(origin)).toMatch(/^[A-Za-z0-9 ?=~._!*%:;,+@/|-]+;$/));
});

describe('madeIn', () => {
  it('reads a line without a chart, and takes the first of several', () =>
    expect(madeIn('ringside-state: ?n=1 engine 1 edition x\nringside-state: ?n=2 engine 1 edition x')).toEqual({
      query: 'n=1',
      engine: '1',
      edition: 'x',
      chart: null,
    }));

  it('is not led astray by what follows in the file', () =>
    expect(madeIn(`${marker(origin)}IDAT`)?.chart).toBe('boot-time'));

  it('finds nothing in other texts', () =>
    expect(
      ['', 'ringside', 'ringside-state: n=1', `ringside-state: ?${'x'.repeat(20_001)} engine 1`].map(madeIn),
    ).toEqual([null, null, null, null]));
});
