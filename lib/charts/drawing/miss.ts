import { counted, duration, factor, type Measure, size } from './number';

const plain = counted('', '');
const measures: ReadonlyMap<string, Measure> = new Map([
  ['x', factor],
  ['s', duration],
  ['MiB', size],
]);

/** A figure in the unit that its quantity is predicted in. */
export const inUnit = (value: number, unit: string): string =>
  measures.get(unit)?.short(value) ?? `${plain.short(value)}\u00a0${unit === 'us' ? 'µs' : unit}`;

/** ln(predicted / published) in words: "2.23× too high". */
export function missOf(error: number): string {
  const times = Math.exp(Math.abs(error));
  if (!Number.isFinite(times)) return 'nothing was predicted';
  if (times < 1.005) return 'as published';
  return `${factor.short(times)} too ${error > 0 ? 'high' : 'low'}`;
}
