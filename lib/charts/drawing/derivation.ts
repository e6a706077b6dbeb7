import type { Derivation, DerivedPart } from '../../model/derivation';
import { inUnit } from './miss';
import { counted } from './number';

const plain = counted('', '');

/** "779,000/s × 0.35 µs", and what it comes to: a share in percent, or seconds, MiB, µs. */
export function partFigures({ event, amount }: DerivedPart, unit: Derivation['unit']): string {
  const made = unit === 'x' ? `${plain.short(100 * amount)} %` : inUnit(amount, unit).trim();
  return event ? `${plain.short(event.ratePerSecond)}/s × ${inUnit(event.extraUs, 'us')} = ${made}` : made;
}

/** What it is a cost of: "page fault, Shadow paging". */
const partName = ({ name, technique }: DerivedPart): string => (technique ? `${name}, ${technique.name}` : name);

/** How much a part matters: a limit by what it keeps back, anything else by what it is. */
const weightOf = ({ technique, event, amount }: DerivedPart, unit: Derivation['unit']): number =>
  unit === 'x' && !technique && !event ? 1 - amount : Math.abs(amount);

/** Parts that a tip has room for. */
const few = 2;

/** The derivation with the parts that matter most, and one more where there is more: all that `inShort` needs. */
export function briefly(derivation: Derivation): Derivation {
  const { parts, unit } = derivation;
  const first = parts.toSorted((a, b) => weightOf(b, unit) - weightOf(a, unit)).slice(0, few + 1);
  return { how: '', unit, parts: first.map((part) => ({ ...part, sources: [] })), over: [] };
}

/** The parts that matter most, in one line: "guest user space: 9.02 s; firmware: 1.1 s; more in its row". */
export function inShort(derivation: Derivation): string {
  const { parts, unit } = briefly(derivation);
  const shown = parts.slice(0, few).map((part) => `${partName(part)}: ${partFigures(part, unit)}`);
  return [...shown, ...(parts.length > few ? ['more in its row'] : [])].join('; ');
}
