import type { Result } from '../../model/result';

export interface Finding {
  readonly headline: string;
  readonly summary: string;
}

/** What every chart says when no platform could place anything. */
export function nothingPlaced({ platforms }: Result): Finding {
  const names = platforms.map(({ name }) => name);
  const who =
    names.length === 0 ? 'No platform is chosen' : `${names.length === 1 ? names[0] : `None of ${names.join(', ')}`}`;
  return {
    headline:
      names.length === 0
        ? 'No platform is chosen.'
        : names.length === 1
          ? `${who} cannot place any of the workloads.`
          : 'None of the platforms can place any of the workloads.',
    summary:
      platforms
        .map(
          ({ name, placement }) =>
            `${name}: ${placement.refusals.map(({ reason }) => reason).join(' ') || 'nothing was placed'}`,
        )
        .join(' ') || 'Choose a platform.',
  };
}

/** Platforms that share a figure, in words: a name, two names, or how many there are. */
function shared(names: readonly string[], of: number): string {
  if (names.length === of && of > 1) return 'every platform';
  return names.length <= 2 ? names.join(' and ') : `${names.length} platforms`;
}

export interface Extremes<T> {
  readonly low: T;
  readonly high: T;
  /** Who has the lowest figure and who the highest, as far as it is written; null where all have the same. */
  readonly lowest: string;
  readonly highest: string | null;
}

/** Both ends of a list in order, for a headline that is true where several platforms stand there. Null where the list is empty. */
export function extremes<T extends { readonly name: string }>(
  sorted: readonly T[],
  figure: (each: T) => string,
): Extremes<T> | null {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return null;
  const who = (end: T): string =>
    shared(
      sorted.filter((each) => figure(each) === figure(end)).map(({ name }) => name),
      sorted.length,
    );
  return { low, high, lowest: who(low), highest: figure(low) === figure(high) ? null : who(high) };
}
