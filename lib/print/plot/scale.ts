import type { PlotAxis } from '../../model/plot';

/** An axis laid out: both ends, and at most seven marked values. */
export interface Scale {
  readonly kind: PlotAxis['scale'];
  readonly low: number;
  readonly high: number;
  /** Difference of neighbouring ticks; their ratio on a logarithmic axis. */
  readonly step: number;
  readonly ticks: readonly number[];
}

const mostTicks = 7;
/** Ten to a whole power, as exact as it is written. */
const ten = (power: number): number => Number(`1e${power}`);

/** The smallest of 1, 2 and 5 times a power of ten that is not less. */
export function niceStep(least: number): number {
  const power = Math.floor(Math.log10(least));
  const found = [1, 2, 5, 10].find((each) => each * ten(power) >= least * (1 - 1e-12));
  return Number(((found ?? 10) * ten(power)).toPrecision(1));
}

/** To three digits, never downwards: what is to be shown stays within. */
function roundedUp(value: number): number {
  const unit = Math.floor(Math.log10(value)) - 2;
  const parts = Math.ceil(Number((value / ten(unit)).toPrecision(10)));
  return Number(`${parts}e${unit}`);
}

function linear(values: readonly number[], room: number, whole: boolean): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = most - least === 0 ? 1 : most - least;
  const needed = (span * (1 + room)) / (mostTicks - 1);
  const step = whole ? Math.max(1, niceStep(needed)) : niceStep(needed);
  const low = Math.floor(least / step + 1e-9) * step;
  const high = Math.max(most + span * room, step);
  const ticks = Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, at) =>
    Number((low + at * step).toPrecision(12)),
  );
  return { kind: 'linear', low, high: roundedUp(high), step, ticks };
}

/** From the power of ten below the least, so that bars have a length. Values that are not positive have no place. */
function logarithmic(values: readonly number[], room: number, floor: number): Scale {
  const positive = values.filter((value) => value > 0);
  const [least, most] = positive.length === 0 ? [1, 1] : [Math.min(...positive), Math.max(...positive)];
  const from = Math.floor(Math.log10(least * floor) + 1e-9);
  const above = Math.max(Math.log10(most), from + 0.5);
  const top = above + (above - from) * room;
  const every = Math.max(1, Math.ceil((Math.floor(top + 1e-9) - from) / (mostTicks - 1)));
  const ticks = Array.from({ length: Math.floor((top - from) / every + 1e-9) + 1 }, (_, at) => ten(from + at * every));
  return { kind: 'log', low: ten(from), high: roundedUp(10 ** top), step: ten(every), ticks };
}

/**
 * The scale of an axis over these values. `room` is the share of their span that is left free beyond the last, for words; `floor`
 * says how far below the least value a logarithmic axis begins at most, 1 where it may begin at it.
 */
export const scaleOf = (axis: PlotAxis, values: readonly number[], room: number, floor = 0.6): Scale =>
  axis.scale === 'log' ? logarithmic(values, room, floor) : linear(values, room, axis.measure === 'instances');

/** Where a value lies between both ends, 0 to 1. */
export function placeOf({ kind, low, high }: Scale, value: number): number {
  if (kind === 'linear') return (value - low) / (high - low);
  return value <= 0 ? 0 : Math.log(value / low) / Math.log(high / low);
}
