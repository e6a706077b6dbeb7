import { charts } from '../../lib/charts';
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
export function originOf(chart: string, state: State, site: string): Omit<Origin, 'sources'> {
  const query = canonical(state);
  const link = `${site}/c/${chart}${query === '' ? '' : `?${linkQuery(query)}`}`;
  return { query, link, site, engine: engineVersion, edition: shortEdition };
}

/** The chart with this id as a sheet in a state; null when the study takes too long. The id must be one of the list's. */
export async function sheetFor(id: string, state: State, site: string, signal: AbortSignal) {
  const chart = charts.find((each) => each.id === id);
  if (!chart) throw new Error(`there is no chart "${id}"`);
  const { scenario, view, picture } = state;
  const [result, pinned] = await Promise.all([
    resultOf(scenario, signal),
    view.pinned ? resultOf(view.pinned, signal) : null,
  ]);
  if (!result || (view.pinned && !pinned)) return null;
  return sheetOf({
    chart,
    result,
    pinned,
    focus: view.focus,
    theme: view.theme,
    picture,
    origin: originOf(id, state, site),
  });
}
