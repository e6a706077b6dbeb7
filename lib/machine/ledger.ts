import { type EventId, events } from '../model/event';
import type { Grade } from '../model/evidence';
import { enteredMonitor, type Trace } from './trace';
import { type Means, means } from './way';

/** What is counted: events of the overhead model, entries of the monitor that are none, and translated instructions. */
export type Kind = EventId | Means | 'translation';

/** What one of a kind costs beyond the bare machine, cycles of the chosen processor. */
export interface Price {
  readonly cycles: number;
  readonly grade: Grade;
  /** Keys of sources. */
  readonly sources: readonly string[];
  readonly note: string;
}

export type Prices = { readonly [K in Kind]?: Price };

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly count: number;
  /** Null where no figure was published; for an event that the technique makes no dearer there is none and nothing to pay. */
  readonly price: Price | null;
  /** Count times price; 0 where there is no price. */
  readonly cycles: number;
}

const nameOf = (kind: Kind): string => {
  if (kind === 'translation') return 'instruction translated';
  return events.find(({ id }) => id === kind)?.name ?? means.find(({ id }) => id === kind)?.name ?? kind;
};

/** Counts what happened up to a moment, with that moment; what is included in another event is not counted again. */
function countsOf({ moments }: Trace, upTo: number): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  const count = (kind: Kind, by: number) => by > 0 && counts.set(kind, (counts.get(kind) ?? 0) + by);
  for (const moment of moments.slice(1, upTo + 1)) {
    count('tlbMiss', moment.tlbMisses);
    count('translation', moment.translated);
    if (moment.included) continue;
    if (moment.event) count(moment.event, 1);
    else if (enteredMonitor(moment)) count(moment.means, 1);
  }
  return counts;
}

const order: readonly Kind[] = [...events.map(({ id }) => id), ...means.map(({ id }) => id), 'translation'];

/** What a run has cost up to a moment beyond the same run on the bare machine, kind by kind. */
export function ledger(trace: Trace, upTo: number, prices: Prices): readonly Entry[] {
  const counts = countsOf(trace, upTo);
  return order.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const price = prices[kind] ?? null;
    return [{ kind, name: nameOf(kind), count, price, cycles: count * (price?.cycles ?? 0) }];
  });
}
