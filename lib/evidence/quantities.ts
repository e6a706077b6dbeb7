import { grades, type Quantity } from '../model/evidence';
import { sources } from './index';
import { rows } from './rows';

/** A quantity and the path of fields that leads to it. Used by the tests of the catalogues: this file reads all rows. */
export interface Found {
  readonly path: string;
  readonly quantity: Quantity;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isQuantity = (value: unknown): value is Quantity =>
  isRecord(value) && typeof value.value === 'number' && typeof value.unit === 'string';

/** Every quantity in a catalogue member, however deep, each once per place where it stands. */
export function quantitiesOf(member: unknown, path = ''): readonly Found[] {
  if (isQuantity(member)) return [{ path, quantity: member }];
  if (!isRecord(member)) return [];
  return Object.entries(member).flatMap(([field, value]) => quantitiesOf(value, `${path}/${field}`));
}

/** Numbers in a catalogue member that are not part of a quantity, apart from the fields named in `allowed`. */
export function bareNumbersOf(member: unknown, allowed: readonly string[] = ['year'], path = ''): readonly string[] {
  if (typeof member === 'number') return [`${path} is a bare ${member}`];
  if (!isRecord(member) || isQuantity(member)) return [];
  return Object.entries(member)
    .filter(([field]) => !allowed.includes(field))
    .flatMap(([field, value]) => bareNumbersOf(value, allowed, `${path}/${field}`));
}

const sourceKeys = new Set(sources.map(({ key }) => key));
const confidences = new Map(rows.map(({ id, confidence }) => [id, confidence]));

function faultsOf({ path, quantity }: Found): readonly string[] {
  const { value, grade, source, low = value, high = value, note } = quantity;
  const cited = quantity.rows ?? [];
  const faults = [
    [!Number.isFinite(value), `value is ${value}`],
    [!(low <= value && value <= high), `${value} lies outside ${low} to ${high}`],
    [!grades.includes(grade), `grade is "${grade}"`],
    [!sourceKeys.has(source), `there is no source "${source}"`],
    [grade === 'modelled' && !note, 'modelled without a note of how'],
    ...cited.map((id) => [!confidences.has(id), `there is no evidence row "${id}"`] as const),
    ...cited.map((id) => [confidences.get(id) === 'memory', `row "${id}" is recalled and may not be used`] as const),
  ] as const;
  return faults.flatMap(([wrong, message]) => (wrong ? [`${path}: ${message}`] : []));
}

/**
 * What is wrong with the numbers of a catalogue member: no or unknown source, unknown or recalled evidence row, not finite, outside
 * its own range, modelled without a note, or a bare number outside the fields in `allowed`. Empty when all is well.
 */
export function faultyNumbersOf(member: unknown, allowed: readonly string[] = ['year']): readonly string[] {
  return [...quantitiesOf(member).flatMap(faultsOf), ...bareNumbersOf(member, allowed)];
}
