import { charts } from '../../lib/charts';
import type { Result } from '../../lib/model/result';
import type { Origin } from '../../lib/model/sheet';
import { canonical, type State } from '../../lib/query';
import { linkQuery } from '../../lib/query/packed';
import { sheetOf } from '../../lib/sheet';
import { engineVersion } from '../../lib/study';
import { edition } from './edition';
import { resultOf } from './studies';

/** Short name of all that is known, as it stands in links and at the foot of pictures. */
export const shortEdition = edition.slice(0, 8);

/** Where a chart in this state comes from. */
function originOf(chart: string, state: State, site: string): Omit<Origin, 'sources'> {
  const query = canonical(state);
  const link = `${site}/c/${chart}${query === '' ? '' : `?${linkQuery(query)}`}`;
  return { query, link, site, engine: engineVersion, edition: shortEdition };
}

interface Results {
  readonly result: Result;
  readonly pinned: Result | null;
}

/** The studies of a state, or null when one takes too long. */
export async function resultsFor({ scenario, view }: State, signal: AbortSignal): Promise<Results | null> {
  const [result, pinned] = await Promise.all([
    resultOf(scenario, signal),
    view.pinned ? resultOf(view.pinned, signal) : null,
  ]);
  return result && (pinned || !view.pinned) ? { result, pinned } : null;
}

/** The chart with this id as a sheet in a state. The id must be one of the list's. */
export function sheetIn(id: string, state: State, { result, pinned }: Results, site: string) {
  const chart = charts.find((each) => each.id === id);
  if (!chart) throw new Error(`there is no chart "${id}"`);
  const { view, picture } = state;
  const origin = originOf(id, state, site);
  return sheetOf({ chart, result, pinned, focus: view.focus, theme: view.theme, picture, origin });
}

/** The same, studied first; null when the study takes too long. */
export async function sheetFor(id: string, state: State, site: string, signal: AbortSignal) {
  const results = await resultsFor(state, signal);
  return results && sheetIn(id, state, results, site);
}
