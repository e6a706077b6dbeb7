import * as z from 'zod';
import type { Issue } from '../model/issue';
import { parameters } from '../parameters';
import { allowed } from '../query/allowed';
import type { Pair } from '../query/pairs';
import { bodySchema } from './parameter';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A scenario as a JSON body: the keys of the query, each of its own type; keys that mean nothing are kept if they are scalars. */
export const scenarioBody = z
  .object(Object.fromEntries(parameters.map((parameter) => [parameter.key, bodySchema(parameter).optional()])))
  .catchall(scalar)
  .describe('A scenario: the same keys as the query, what is absent has its usual value.');

const scenarioKeys = new Map(parameters.map((parameter) => [parameter.key, parameter]));

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join('~') : String(value));

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function allowedFor(key: string): string {
  const parameter = scenarioKeys.get(key);
  return parameter ? allowed(parameter) : 'a text, a number or a boolean';
}

/**
 * The pairs of a JSON body, for `parsePairs`, and what is of the wrong type or out of range: one issue for each such field. Fields
 * with an issue are not among the pairs.
 */
export function pairsOfBody(body: unknown): { readonly pairs: readonly Pair[]; readonly issues: readonly Issue[] } {
  const object = z.record(z.string(), z.unknown()).safeParse(body);
  if (!object.success) return { pairs: [], issues: [{ field: 'body', value: shown(body), allowed: 'an object' }] };
  const checked = scenarioBody.safeParse(body);
  const wrong = new Set(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
  const fields = Object.entries(object.data);
  return {
    pairs: fields.filter(([key]) => !wrong.has(key)).map(([key, value]): Pair => [key, textOf(value)]),
    issues: fields
      .filter(([key]) => wrong.has(key))
      .map(([key, value]) => ({ field: key, value: shown(value), allowed: allowedFor(key) })),
  };
}
