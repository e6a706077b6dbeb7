import { drawOpen, streamOf } from '../../lib/engine/kernel/random';
import type { Reading } from './system';

/** Places to start from: the sum is not convex where unknowns add up, so that one descent may end in a hollow. */
const STARTS = 12;
const ROUNDS = 60;
const SAME = 1e-12;

function saysOf({ coefficients, plus }: Reading, theta: readonly number[]): number {
  let sum = plus;
  for (let j = 0; j < theta.length; j++) sum += (coefficients[j] as number) * (theta[j] as number);
  return sum;
}

/** Sum over the readings of |ln(model / measured)|. */
const lossOf = (readings: readonly Reading[], theta: readonly number[]): number =>
  readings.reduce((sum, reading) => sum + Math.abs(Math.log(saysOf(reading, theta) / reading.measured)), 0);

/**
 * The positive unknowns with the least sum of |ln(model / measured)|: for one unknown the median of what the readings imply for it. A
 * reading that is far off counts no more than one that is a little off on the same side, so that one odd measurement moves nothing, and an
 * error of a factor counts the same upwards and downwards. Where a stretch does equally well, the middle of it in logarithms.
 */
export function leastDeviations(readings: readonly Reading[], unknowns: number, starts = STARTS): readonly number[] {
  let best = descend(readings, startOf(readings, unknowns, 0));
  for (let start = 1; start < starts && unknowns > 1; start++) {
    const other = descend(readings, startOf(readings, unknowns, start));
    if (lossOf(readings, other) < lossOf(readings, best) - SAME) best = other;
  }
  return best;
}

/** The measured figures, divided among the unknowns: evenly first, then by seeded draws. */
function startOf(readings: readonly Reading[], unknowns: number, start: number): number[] {
  const stream = streamOf(7, start);
  return Array.from({ length: unknowns }, (_, j) => {
    const own = readings.filter(({ coefficients }) => coefficients[j] !== 0);
    const one = own[Math.floor(drawOpen(stream, 2 * j) * own.length)];
    const scale = one ? one.measured / (one.coefficients[j] as number) : 1;
    return start === 0 ? scale / unknowns : scale * drawOpen(stream, 2 * j + 1);
  });
}

function descend(readings: readonly Reading[], start: readonly number[]): readonly number[] {
  let theta = start;
  for (let round = 0; round < ROUNDS; round++) {
    const before = lossOf(readings, theta);
    for (let j = 0; j < theta.length; j++) theta = moved(readings, theta, j);
    if (before - lossOf(readings, theta) < SAME) break;
  }
  return theta;
}

/** The best value of one unknown, the others held: it lies where some reading is met exactly. */
function moved(readings: readonly Reading[], theta: readonly number[], j: number): readonly number[] {
  const at = (value: number) => theta.map((own, place) => (place === j ? value : own));
  const candidates = [...new Set(readings.flatMap((reading) => impliedBy(reading, theta, j)))].map((value) => ({
    value,
    loss: lossOf(readings, at(value)),
  }));
  const least = Math.min(...candidates.map(({ loss }) => loss));
  const equal = candidates.filter(({ loss }) => loss <= least + SAME).map(({ value }) => value);
  if (equal.length === 0) return theta;
  const middle = Math.sqrt(Math.min(...equal) * Math.max(...equal));
  return at(lossOf(readings, at(middle)) <= least + SAME ? middle : (equal[0] as number));
}

/** What a reading says of one unknown if the others are right; nothing where it asks for a negative amount. */
function impliedBy({ coefficients, plus, measured }: Reading, theta: readonly number[], j: number): readonly number[] {
  const own = coefficients[j] as number;
  if (own === 0) return [];
  const rest = coefficients.reduce(
    (sum, each, place) => (place === j ? sum : sum + each * (theta[place] as number)),
    plus,
  );
  const value = (measured - rest) / own;
  return value > 0 ? [value] : [];
}
