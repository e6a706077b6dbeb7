import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Knob } from '../parameters';
import { parameters } from '../parameters';
import { parsePairs } from '../query';
import { study } from '../study';
import { result } from './result';

function texts(parameter: Knob): fc.Arbitrary<string> {
  const { key } = parameter;
  if (key === 'n') return fc.integer({ min: 1, max: 80 }).map(String);
  if (parameter.kind === 'number')
    return fc
      .double({ min: parameter.least, max: parameter.most, noNaN: true })
      .map((value) => value.toFixed(Number.isInteger(parameter.step) ? 0 : 2));
  const ids = fc.constantFrom(...parameter.choices.map(({ id }) => id));
  if (parameter.kind === 'choice') return ids;
  const amounts = key === 'hosts' ? fc.integer({ min: 1, max: 40 }) : fc.integer({ min: 1, max: 9 });
  const member = parameter.amount ? fc.tuple(ids, amounts).map(([id, amount]) => `${id}*${amount}`) : ids;
  const selector = (entry: string) => entry.split('*')[0];
  return fc
    .uniqueArray(member, { minLength: key === 'tech' ? 0 : 1, maxLength: 4, selector })
    .map((members) => members.join('~'));
}

const queries = fc
  .record(Object.fromEntries(parameters.map((parameter) => [parameter.key, texts(parameter)])), { requiredKeys: ['n'] })
  .map((record) => Object.entries(record).map(([key, text]) => [key, String(text)] as const));

it('every scenario that can be stated has a result, whole, finite and as the schema says', () => {
  fc.assert(
    fc.property(queries, (pairs) => {
      const { scenario } = parsePairs(pairs);
      const checked = result.safeParse(study(scenario));
      expect(checked.error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 100, seed: 7 },
  );
});
