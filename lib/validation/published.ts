import { type ExperimentRow, measurables } from '../model/experiment';

const perSecond = /\/s$/;

/** What units mean: those of the quantity by their factor, percentages of loss, rates of requests, and all that cancel against a baseline. */
function meaningOf({ quantity, unit }: Pick<ExperimentRow, 'quantity' | 'unit'>): Meaning | null {
  const measurable = measurables.find(({ id }) => id === quantity);
  if (!measurable) return null;
  const factor = Object.entries(measurable.units).find(([each]) => each === unit)?.[1];
  if (quantity === 'latency-added') return latency(factor, unit);
  if (factor !== undefined) return { needs: false, read: (value) => value * factor };
  if (quantity === 'slowdown' && unit === '% slower') return { needs: false, read: (value) => 1 + value / 100 };
  if (quantity === 'throughput-ratio' && unit === '% loss') return { needs: false, read: (value) => 1 - value / 100 };
  return measurable.cancels ? { needs: true, read: (value, baseline) => value / baseline } : null;
}

interface Meaning {
  /** Whether it says nothing without a baseline. */
  readonly needs: boolean;
  readonly read: (value: number, baseline: number) => number;
}

function latency(factor: number | undefined, unit: string): Meaning | null {
  if (factor !== undefined) return { needs: false, read: (value, baseline) => (value - baseline) * factor };
  if (!perSecond.test(unit)) return null;
  return { needs: true, read: (value, baseline) => 1e6 / value - 1e6 / baseline };
}

type Figure = Pick<ExperimentRow, 'quantity' | 'unit' | 'value' | 'baseline'>;

/** Units that a quantity may have by themselves, without a baseline. */
export function unitsOf(quantity: ExperimentRow['quantity']): readonly string[] {
  const units = Object.keys(measurables.find(({ id }) => id === quantity)?.units ?? {});
  if (quantity === 'slowdown') return [...units, '% slower'];
  return quantity === 'throughput-ratio' ? [...units, '% loss'] : units;
}

/** A field of a row that cannot be read, and what is allowed in it. */
interface Fault {
  readonly field: 'unit' | 'baseline.value' | 'value';
  readonly allowed: string;
}

const withBaseline = 'another unit needs baseline.value: the same figure of the baseline, in that unit';

/** What may stand for the unit of a quantity, in words. */
function unitWords(quantity: ExperimentRow['quantity']): string {
  const own = `for ${quantity} one of ${unitsOf(quantity).join(', ')}`;
  if (quantity === 'latency-added') return `${own}; a rate such as requests/s needs baseline.value in the same`;
  return measurables.find(({ id }) => id === quantity)?.cancels ? `${own}; ${withBaseline}` : own;
}

/** What is wrong with the figures of a row: the field, and what is allowed in it. Null when they can be read. */
export function faultOf(row: Figure): Fault | null {
  const meaning = meaningOf(row);
  const baseline = row.baseline?.value;
  if (!meaning || (meaning.needs && baseline === undefined)) return { field: 'unit', allowed: unitWords(row.quantity) };
  if (meaning.needs && baseline !== undefined && baseline <= 0)
    return { field: 'baseline.value', allowed: `more than 0, in ${row.unit}` };
  const published = meaning.read(row.value, baseline ?? 0);
  return published > 0 ? null : { field: 'value', allowed: 'more than nothing: errors are ratios' };
}

/** The published figure in the unit of its quantity. Throws when it cannot be read: `faultOf` says so beforehand. */
export function publishedOf(row: Figure): number {
  const meaning = meaningOf(row);
  if (!meaning) throw new Error(`${row.quantity} is not measured in ${row.unit}`);
  return meaning.read(row.value, row.baseline?.value ?? 0);
}

/** The unit that a quantity is predicted in. */
export const unitOf = (quantity: ExperimentRow['quantity']): string =>
  measurables.find(({ id }) => id === quantity)?.unit ?? '';
