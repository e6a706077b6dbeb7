import { drawInteger, streamOf } from '../../lib/engine/kernel/random';
import { quantileOf } from '../../lib/engine/kernel/tally';
import type { EvidenceRow, Unit } from '../../lib/model/evidence';
import { leastDeviations } from './least-deviations';
import { fitRowsOf } from './rows';
import type { Reading, System } from './system';
import { systems } from './systems';

/** Resamplings behind an interval, and the part of them that it leaves out at each end. */
const DRAWS = 200;
/** Descents for each resampling: a rough answer is enough for an interval. */
const DRAW_STARTS = 3;
const TAIL = 0.05;
const SEED = 20260101;

/** A parameter as it is kept: its value, where nine in ten resamplings of its rows put it, and those rows. */
export interface Fitted {
  readonly unit: Unit;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly rows: readonly string[];
}

/** Fits every system to the rows that are for fitting. */
export function fittedTo(evidence: readonly EvidenceRow[]): { readonly [id: string]: Fitted } {
  const rowOf = fitRowsOf(evidence);
  return Object.fromEntries(systems.flatMap((system) => fittedOf(system, readingsOf(system, rowOf))));
}

const readingsOf = ({ unknowns, equations }: System, rowOf: (id: string) => EvidenceRow): readonly Reading[] =>
  equations.map(({ row, of, plus = 0, read }) => ({
    row,
    coefficients: Object.keys(unknowns).map((id) => of[id] ?? 0),
    plus,
    measured: read ? read(rowOf(row), rowOf) : rowOf(row).value,
  }));

const rounded = (value: number): number => Number(value.toPrecision(6));

function fittedOf({ unknowns }: System, readings: readonly Reading[]): (readonly [string, Fitted])[] {
  const ids = Object.entries(unknowns);
  const best = leastDeviations(readings, ids.length);
  const draws = resampled(readings, ids.length);
  return ids.map(([id, unit], j) => {
    const value = rounded(best[j] as number);
    const spread = Float64Array.from(draws.flatMap((theta) => theta[j] ?? [])).sort();
    const rows = readings.filter(({ coefficients }) => coefficients[j] !== 0).map(({ row }) => row);
    const low = Math.min(value, rounded(quantileOf(spread, TAIL)));
    const high = Math.max(value, rounded(quantileOf(spread, 1 - TAIL)));
    return [id, { unit, value, low, high, count: rows.length, rows }];
  });
}

/** The same fit to readings drawn with replacement; an unknown that no drawn reading mentions is left out of that draw. */
function resampled(readings: readonly Reading[], unknowns: number): readonly (readonly (number | null)[])[] {
  return Array.from({ length: DRAWS }, (_, draw) => {
    const stream = streamOf(SEED, draw);
    const drawn = readings.map((_reading, i) => readings[drawInteger(stream, i, readings.length)] as Reading);
    const theta = leastDeviations(drawn, unknowns, DRAW_STARTS);
    return theta.map((value, j) => (drawn.some(({ coefficients }) => coefficients[j] !== 0) ? value : null));
  });
}
