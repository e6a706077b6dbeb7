import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameters } from '../parameters';
import { canonical, parse, parsePairs } from '../query';
import { bodySchema, querySchema } from './parameter';
import { pairsOfBody } from './scenario';

const known = new Map(parameters.map((parameter) => [parameter.key, parameter]));
const value = fc.oneof(
  fc.integer({ min: -5, max: 120_000 }),
  fc.double({ min: -1, max: 120, noNaN: true }),
  fc.constantFrom(...parameters.flatMap(({ usual }) => [usual, [usual]]), '', [], null, true, {}, ['a', 1]),
);
const texts = fc.oneof(
  value.map(String),
  fc.constantFrom(
    ...parameters.flatMap((parameter) => (parameter.kind === 'number' ? [] : parameter.choices.map(({ id }) => id))),
  ),
);

describe('a scenario as a JSON body', () => {
  it('says what the query with the same keys says', () => {
    const body = { n: 50, load: 7.5, hosts: ['dell-r740*2', 'dell-r620'], cache: 'cold', tech: [], note: 'mine' };
    const { pairs, issues } = pairsOfBody(body);
    expect(issues).toEqual([]);
    expect(canonical(parsePairs(pairs))).toBe('cache=cold&hosts=dell-r740*2~dell-r620&load=7.5&n=50&note=mine');
  });

  it('names every field of the wrong type or out of range, and what is allowed', () => {
    const { pairs, issues } = pairsOfBody({
      n: '50',
      load: 101,
      cache: 'hot',
      on: 'docker',
      seed: 1.5,
      spare: 2,
      x: { y: 1 },
    });
    expect(pairs).toEqual([['spare', '2']]);
    expect(issues.map(({ field, value: given }) => [field, given])).toEqual([
      ['n', '"50"'],
      ['load', '101'],
      ['cache', '"hot"'],
      ['on', '"docker"'],
      ['seed', '1.5'],
      ['x', '{"y":1}'],
    ]);
    expect(issues[0]?.allowed).toBe('a whole number from 1 to 100000');
    expect(issues[5]?.allowed).toBe('a text, a number or a boolean');
  });

  it.each([[null], [[]], ['n=5'], [5]])('is an object and not %j', (body) => {
    expect(pairsOfBody(body).issues).toEqual([{ field: 'body', value: JSON.stringify(body), allowed: 'an object' }]);
  });

  it('shows long values only in part', () => {
    expect(pairsOfBody({ n: 'x'.repeat(1000) }).issues[0]?.value).toHaveLength(80);
  });

  it('lets nothing through that the query would refuse', () => {
    const bodies = fc.dictionary(fc.constantFrom(...known.keys()), value);
    fc.assert(
      fc.property(bodies, (body) => {
        const { pairs } = pairsOfBody(body);
        for (const pair of pairs) {
          const { issues } = parsePairs([pair]);
          expect(issues.filter(({ allowed }) => !/limit|once|subsystem|up to/.test(allowed))).toEqual([]);
        }
      }),
    );
  });
});

describe('the schema of a parameter', () => {
  it('allows in a query what the reader allows, number by number and id by id', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parameters), texts, (parameter, text) => {
        const plain = /^\d+(\.\d{1,4})?$/.test(text) || parameter.kind !== 'number';
        fc.pre(plain);
        const given = parameter.kind === 'number' ? Number(text) : text;
        const refused = parse(`${parameter.key}=${encodeURIComponent(text)}`).issues.length > 0;
        expect(querySchema(parameter).safeParse(given).success).toBe(!refused);
      }),
      { numRuns: 500 },
    );
  });

  it('has the usual value as its default, and allows it', () => {
    for (const parameter of parameters) {
      const usual = bodySchema(parameter).meta()?.default;
      expect(bodySchema(parameter).safeParse(usual).success).toBe(true);
      expect(pairsOfBody({ [parameter.key]: usual }).issues).toEqual([]);
    }
  });
});
