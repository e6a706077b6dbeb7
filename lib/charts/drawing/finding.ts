import type { PlatformResult, Result } from '../../model/result';
import { isPlaced, shortfallOf } from './subject';

export interface Finding {
  readonly headline: string;
  readonly summary: string;
}

/** A platform with its figure: as a number, and as it is written. */
export interface Reading {
  readonly name: string;
  readonly platform: PlatformResult;
  readonly value: number;
  readonly figure: string;
}

/** Both ends of what was compared, who stands there as far as figures are written; `highest` is null where all have the same. */
export interface Extremes {
  readonly low: Reading;
  readonly high: Reading;
  readonly lowest: string;
  readonly highest: string | null;
  /** All that are compared, in order. */
  readonly all: readonly Reading[];
}

/** How a chart tells what it shows. */
interface Telling {
  /** Null where a platform has no such figure. */
  readonly value: (platform: PlatformResult) => number | null;
  readonly figure: (value: number, platform: PlatformResult) => string;
  readonly headline: (ends: Extremes) => string;
  /** What the summary lists: "All memory, least first". */
  readonly list: string;
  /** Sentences after the list. */
  readonly more?: (ends: Extremes) => string;
  /** What is said where platforms place everything, but none has the figure. */
  readonly unknown?: Finding;
}

/** What every chart says when no platform could place anything. */
function nothingPlaced({ platforms }: Result): Finding {
  const [first] = platforms;
  if (!first) return { headline: 'No platform is chosen.', summary: 'Choose a platform.' };
  const reasons = ({ name, placement }: PlatformResult): string =>
    `${name}: ${placement.refusals.map(({ reason }) => reason).join(' ') || 'nothing was placed'}`;
  return {
    headline:
      platforms.length === 1
        ? `${first.name} cannot place any of the workloads.`
        : 'None of the platforms can place any of the workloads.',
    summary: platforms.map(reasons).join(' '),
  };
}

/** Names one after the other: "Docker", "Docker and LXC", "Docker, LXC and Podman". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Platforms that share a figure, for a headline: a name, two names, or how many there are of `all`. */
function shared(names: readonly string[], all: number): string {
  if (names.length === all && all > 1) return 'every platform';
  return names.length <= 2 ? listed(names) : `${names.length} platforms`;
}

/** The ends of readings in order. `all` is how many platforms were asked, so that "every" is true. */
function extremes(sorted: readonly Reading[], all: number): Extremes | null {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return null;
  const who = ({ figure }: Reading): string =>
    shared(
      sorted.filter((each) => each.figure === figure).map(({ name }) => name),
      all,
    );
  return { low, high, lowest: who(low), highest: low.figure === high.figure ? null : who(high), all: sorted };
}

/** Readings with platforms of one figure together: "1 on Docker and LXC; 12 on Bare metal". */
function grouped(sorted: readonly Reading[]): string {
  const names = new Map<string, string[]>();
  for (const { name, figure } of sorted) names.set(figure, [...(names.get(figure) ?? []), name]);
  return [...names].map(([figure, all]) => `${figure} on ${listed(all)}`).join('; ');
}

/** Platforms that placed less, with how much: what they take is no answer to the same question. */
function leftOut(platforms: readonly PlatformResult[]): string {
  const counts = new Map<string, string[]>();
  for (const platform of platforms) {
    const words = shortfallOf(platform) || 'nothing placed';
    counts.set(words, [...(counts.get(words) ?? []), platform.name]);
  }
  return [...counts].map(([words, names]) => `${words} on ${listed(names)}`).join('; ');
}

/** What a headline says where nobody placed everything: who came closest. */
function nobody(partial: readonly PlatformResult[]): string {
  const most = Math.max(...partial.map(({ placement }) => placement.placed));
  const closest = partial.filter(({ placement }) => placement.placed === most);
  const [words] = closest.map(shortfallOf);
  return `No platform places all workloads; ${shared(
    closest.map(({ name }) => name),
    0,
  )} ${closest.length === 1 ? 'comes' : 'come'} closest, with ${words}.`;
}

/**
 * A chart's finding. Only platforms that placed everything are compared, since less work takes less of all; the others are named
 * with how much they placed.
 */
export function tell(result: Result, telling: Telling): Finding {
  const { headline, list, more, unknown } = telling;
  const placed = result.platforms.filter(isPlaced);
  if (placed.length === 0) return nothingPlaced(result);
  const whole = placed.filter((platform) => shortfallOf(platform) === '');
  const others = result.platforms.filter((platform) => !whole.includes(platform));
  const rest = others.length > 0 ? [`Not compared: ${leftOut(others)}.`] : [];
  if (whole.length === 0) return { headline: nobody(placed), summary: rest.join(' ') };
  const sorted = readingsOf(whole, telling);
  const ends = extremes(sorted, result.platforms.length);
  if (!ends) return unknown ?? nothingPlaced(result);
  return {
    headline: headline(ends),
    summary: [`${list}: ${grouped(sorted)}.`, ...(more ? [more(ends)] : []), ...rest].join(' '),
  };
}

/** Least first. */
const readingsOf = (platforms: readonly PlatformResult[], { value, figure }: Telling): Reading[] =>
  platforms
    .flatMap((platform) => {
      const known = value(platform);
      if (known === null) return [];
      return [{ name: platform.name, platform, value: known, figure: figure(known, platform) }];
    })
    .toSorted((a, b) => a.value - b.value);
