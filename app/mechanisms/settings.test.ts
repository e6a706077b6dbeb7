import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ways } from '../../lib/machine';
import { samples } from '../../lib/machine/probes';
import { inOrder, issuesIn, queryFor, type Settings, settingsOf, sourcesOf, withSource } from './settings';

const hosts = ['one', 'two'];
const read = (query: string) => settingsOf(query, hosts, 'one');
const usual = read('');

const text = fc.string({ maxLength: 3000 });
const settings: fc.Arbitrary<Settings> = fc.record({
  ways: fc.uniqueArray(fc.constantFrom(...ways.map(({ id }) => id)), { minLength: 1 }).map(inOrder),
  processor: fc.constantFrom('classic', 'trapping'),
  host: fc.constantFrom(...hosts),
  sample: fc.constantFrom(...samples.map(({ id }) => id)),
  edited: fc.record({ a: text, os: text }, { requiredKeys: [] }),
  at: fc.option(fc.integer({ min: 0, max: 99999 })),
  stops: fc.uniqueArray(fc.integer({ min: 0, max: 1023 }), { maxLength: 20 }),
});

it('reads back what it writes, long or short', () => {
  fc.assert(
    fc.property(settings, (each) => {
      expect(read(queryFor(each, 'one'))).toEqual({ ...each, edited: { ...each.edited } });
      expect(issuesIn(queryFor({ ...each, ways: each.ways.slice(0, 5) }, 'one'), hosts)).toEqual([]);
    }),
    { seed: 5, numRuns: 100 },
  );
});

it('says nothing of what is usual, and takes nothing that it does not know', () => {
  expect(queryFor(usual, 'one')).toBe('');
  expect(read('w=magic&isa=z80&cpu=three&guest=none&at=-4&stop=x,7,7&z=*')).toEqual({ ...usual, stops: [7] });
});

it('names what it could not take', () => {
  const issues = issuesIn('w=magic&isa=z80&cpu=three&guest=none&at=-4&stop=x,7,7&z=*&speed=9&a=nop', hosts);
  expect(issues.map(({ field }) => field)).toEqual(['z', 'w', 'isa', 'cpu', 'guest', 'at', 'stop', 'speed']);
  expect(issues[3]).toEqual({ field: 'cpu', value: 'three', allowed: 'one of one, two' });
});

it('takes several values of a form', () => {
  expect(read('w=nested&w=bare').ways).toEqual(['bare', 'nested']);
});

it('keeps a text only as long as it is another one than that of the sample', () => {
  const changed = withSource({ ...usual, at: 7 }, 'a', 'nop');
  expect([sourcesOf(changed).a, changed.at]).toEqual(['nop', null]);
  expect(withSource(changed, 'a', samples[0]?.a ?? '').edited).toEqual({});
});
