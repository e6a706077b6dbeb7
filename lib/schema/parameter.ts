import * as z from 'zod';
import type { NumberParameter } from '../model/parameter';
import type { Knob } from '../parameters';
import type { ListKnob } from '../parameters/list-parameter';
import { allowed } from '../query/allowed';
import { isWhole } from '../query/number';

const numberSchema = (parameter: NumberParameter) =>
  (isWhole(parameter) ? z.int() : z.number()).min(parameter.least).max(parameter.most);

const entryPattern = ({ choices, amount }: ListKnob): string =>
  `(?:${choices.map(({ id }) => id).join('|')})${amount ? '(?:\\*[0-9]{1,9})?' : ''}`;

const least = ({ usual }: ListKnob): number => (usual === '' ? 0 : 1);

const arraySchema = (parameter: ListKnob) =>
  z
    .array(z.string().regex(new RegExp(`^${entryPattern(parameter)}$`)))
    .min(least(parameter))
    .max(parameter.most);

function joinedSchema(parameter: ListKnob) {
  const entry = entryPattern(parameter);
  const list = `${entry}(?:~${entry}){0,${parameter.most - 1}}`;
  return z.string().regex(new RegExp(least(parameter) === 0 ? `^(?:${list})?$` : `^${list}$`));
}

const scalarSchema = (parameter: Exclude<Knob, ListKnob>) =>
  parameter.kind === 'number' ? numberSchema(parameter) : z.enum(parameter.choices.map(({ id }) => id));

const words = (parameter: Knob) => `${parameter.help} ${allowed(parameter)}.`;

/** A parameter as it stands in a JSON body: a number, an id, or an array of `id` or `id*amount`. */
export function bodySchema(parameter: Knob) {
  const { name: title } = parameter;
  if (parameter.kind !== 'list') {
    return scalarSchema(parameter).meta({ title, description: words(parameter), default: parameter.usual });
  }
  const usual = parameter.usual.split('~').filter((entry) => entry !== '');
  return arraySchema(parameter).meta({ title, description: words(parameter), default: usual });
}

/** A parameter as it stands in a query: lists are joined by `~`. */
export function querySchema(parameter: Knob) {
  const schema = parameter.kind === 'list' ? joinedSchema(parameter) : scalarSchema(parameter);
  return schema.meta({ title: parameter.name, description: words(parameter), default: parameter.usual });
}
