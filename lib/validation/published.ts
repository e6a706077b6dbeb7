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

/** What is wrong with the figures of a row: the field, and what is allowed in it. Null when they can be read. */
export function faultOf(
  row: Figure,
): { readonly field: 'unit' | 'baseline' | 'value'; readonly allowed: string } | null {
  const measurable = measurables.find(({ id }) => id === row.quantity);
  const meaning = meaningOf(row);
  const units = Object.keys(measurable?.units ?? {}).join(', ');
  if (!meaning) return { field: 'unit', allowed: `for ${row.quantity} one of ${units}` };
  const baseline = row.baseline?.value;
  if (meaning.needs && !(baseline !== undefined && baseline > 0))
    return { field: 'baseline', allowed: `a value above 0 in ${row.unit}, or a unit of ${units}` };
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
