import { type Conflict, conflicts } from './evidence/conflicts';
import { rows } from './evidence/rows';
import type { EvidenceRow } from './model/evidence';

/** A figure of a conflict, in the conflict’s unit. */
export interface Claim {
  readonly row: EvidenceRow;
  readonly value: number;
}

/** A conflict with what is claimed, smallest first. */
export interface Disagreement extends Omit<Conflict, 'rows'> {
  readonly claims: readonly Claim[];
  readonly low: number;
  readonly high: number;
}

/** What one unit of the tables is in the unit that a conflict is shown in. */
const units: Readonly<Record<Conflict['unit'], Readonly<Record<string, number>>>> = {
  s: { s: 1, ms: 1e-3 },
  us: { us: 1, ns: 1e-3 },
  MB: { MB: 1 },
  '%': { percent: 1 },
};

const byId = new Map(rows.map((row) => [row.id, row]));

function claimOf({ id, unit, difference }: Conflict, row: string): Claim {
  const found = byId.get(row);
  const factor = found && units[unit][found.unit];
  if (!found || factor === undefined) throw new Error(`${id} names ${row}, which has no figure in ${unit}`);
  const taken = difference && found.baseline !== null ? found.value - found.baseline : found.value;
  return { row: found, value: taken * factor };
}

/** Where sources disagree, with the range of what they say. */
export const disagreements: readonly Disagreement[] = conflicts.map((conflict) => {
  const claims = conflict.rows.map((row) => claimOf(conflict, row)).toSorted((a, b) => a.value - b.value);
  const values = claims.map(({ value }) => value);
  return { ...conflict, claims, low: Math.min(...values), high: Math.max(...values) };
});
