import type { Issue } from './model/issue';
import type { Scenario } from './model/scenario';
import { parameters } from './parameters';
import { expanded, longestPacked } from './query/packed';
import { type Pair, pairsOf, queryOf } from './query/pairs';
import { type Picture, pictureKeys, picturePairs, readPicture } from './query/picture';
import { reader } from './query/reader';
import { scenarioOf } from './query/scenario';
import { settingsOf, usualSettings } from './query/settings';
import { readView, type View, viewKeys, viewPairs } from './query/view';

/** Longest query that is read, in characters as it stands in an address. */
export const longest = 8192;

/** What a query says: a scenario that can be run whatever was written, how to show it, and what was wrong. */
export interface State {
  readonly scenario: Scenario;
  readonly view: View;
  /** How a chart is put on a sheet. */
  readonly picture: Picture;
  /** Values that are not allowed and were replaced: a page says so and goes on, the API refuses them. */
  readonly issues: readonly Issue[];
  /** What is allowed but has no effect. Depends on the canonical query alone. */
  readonly warnings: readonly Issue[];
  /** Pairs whose key means nothing here: kept, in canonical order. */
  readonly unknown: readonly Pair[];
}

const scenarioKeys = new Set(parameters.map(({ key }) => key));
const known = new Set<string>([...scenarioKeys, ...viewKeys, ...pictureKeys]);

const byKey = (one: Pair, other: Pair): number => (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0);

/** Reads a query string, with or without its question mark. Never throws, whatever it holds. */
export const parse = (query: string): State => parsePairs(pairsOf(query));

/** Reads decoded pairs, as from a form or a document. Never throws, whatever they hold. */
export function parsePairs(pairs: readonly Pair[]): State {
  const length = queryOf(pairs).length;
  if (length > longest)
    return stateOf([], [{ field: 'query', value: `${length} characters`, allowed: `at most ${longest} characters` }]);
  const { pairs: all, broken } = expanded(pairs);
  const allowed = `a packed query of at most ${longestPacked} characters`;
  return stateOf(all, broken === null ? [] : [{ field: 'z', value: broken, allowed }]);
}

function stateOf(pairs: readonly Pair[], before: readonly Issue[]): State {
  const read = reader(pairs);
  const scenario = scenarioOf(read);
  const { view, issues } = readView(pairs);
  const { picture, issues: pictureIssues } = readPicture(pairs);
  const { pinned, issues: pinnedIssues } = readPinned(pairs);
  const unknown = pairs.filter(([key]) => !known.has(key)).toSorted(byKey);
  return {
    scenario,
    view: { ...view, pinned },
    picture,
    issues: [...before, ...read.issues, ...issues, ...pictureIssues, ...pinnedIssues],
    warnings: unknown.map(([field, value]) => ({ field, value, allowed: 'no such key: kept, without effect' })),
    unknown,
  };
}

/** The pinned scenario stands whole under one key, so that the usual one (an empty query) differs from none. */
function readPinned(pairs: readonly Pair[]): { readonly pinned: Scenario | null; readonly issues: readonly Issue[] } {
  const query = new Map(pairs).get('a');
  if (query === undefined) return { pinned: null, issues: [] };
  const inner = pairsOf(query);
  const read = reader(inner);
  const pinned = scenarioOf(read);
  const stray = inner.filter(([key]) => !scenarioKeys.has(key));
  const strays = stray.map(([field, value]) => ({ field, value, allowed: 'a key of a scenario' }));
  return { pinned, issues: [...read.issues, ...strays].map((issue) => ({ ...issue, field: `a.${issue.field}` })) };
}

function scenarioPairs(scenario: Scenario): readonly Pair[] {
  const settings = settingsOf(scenario);
  return Object.entries(settings).filter(([key, text]) => text !== usualSettings[key]);
}

/**
 * The one query string of a scenario: what is usual left out, keys sorted, then what is unknown. The view has no part in it:
 * it is the key of every cache and the name of an answer of the API.
 */
export const scenarioQuery = (scenario: Scenario, unknown: readonly Pair[] = []): string =>
  queryOf([...scenarioPairs(scenario).toSorted(byKey), ...unknown]);

/** The one query string of a page: scenario, view and picture with keys sorted, then what is unknown. */
export function canonical({ scenario, view, picture, unknown }: Omit<State, 'issues' | 'warnings'>): string {
  const pinned: readonly Pair[] = view.pinned ? [['a', scenarioQuery(view.pinned)]] : [];
  const pairs = [...scenarioPairs(scenario), ...pinned, ...viewPairs(view), ...picturePairs(picture)];
  return queryOf([...pairs.toSorted(byKey), ...unknown]);
}

/** The canonical query after keys of scenario or view were given other values; null puts the usual one back. */
export function changed(query: string, changes: Readonly<Record<string, string | null>>): string {
  const kept = pairsOf(query).filter(([key]) => !Object.hasOwn(changes, key));
  const given = Object.entries(changes).flatMap(([key, text]): Pair[] => (text === null ? [] : [[key, text]]));
  return canonical(parsePairs([...kept, ...given]));
}
