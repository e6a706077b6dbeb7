import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { charts } from '../../../lib/charts';
import { canonical, parse, scenarioQuery } from '../../../lib/query';
import { queryOfSearch, type Search } from '../../_server/search';
import { sheetFor } from '../../_server/sheets';
import { siteOf } from '../../_server/site';
import { resultOf } from '../../_server/studies';

async function site(): Promise<string> {
  const given = await headers();
  const host = given.get('host') ?? 'localhost';
  return siteOf(new Request(`${given.get('x-forwarded-proto') ?? 'http'}://${host}`, { headers: { host } }));
}

const once = cache(async (id: string, query: string, address: string) => {
  const chart = charts.find((each) => each.id === id);
  if (!chart) notFound();
  const state = parse(query);
  const { signal } = new AbortController();
  const [found, result, pinned] = await Promise.all([
    sheetFor(id, state, address, signal),
    resultOf(state.scenario),
    state.view.pinned ? resultOf(state.view.pinned) : null,
  ]);
  if (!found || !result) throw new Error('the study took too long');
  const scenario = scenarioQuery(state.scenario, state.unknown);
  return { chart, state, sheet: found.sheet, result, pinned, site: address, query: canonical(state), scenario };
});

/** What an address of this route shows, made once for the page and its head. Ends in the page of charts where there is no such chart. */
export async function shownAt(chart: string, search: Search) {
  return once(chart, queryOfSearch(search), await site());
}
