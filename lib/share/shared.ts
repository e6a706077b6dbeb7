import { linkQuery } from '../query/packed';
import { type Changes, withValues } from '../query/values';

/** A chart that is about to leave: what every snippet is written from. */
export interface Shared {
  /** Absolute address of the site, without a slash at its end. */
  readonly site: string;
  readonly chart: string;
  /** The finding in one sentence: name of the frame, words in place of the image. */
  readonly headline: string;
  /** Query of what is shown, without a question mark; with ev and dv it is frozen. */
  readonly query: string;
}

/** Signs that end an address in Markdown, or that a host's own syntax would take for its own. */
const risky = /[()'*!<>]|--/g;

const percent = (signs: string): string =>
  signs === '--' ? '-%2D' : `%${signs.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function address({ site, query }: Shared, path: string, changes: Changes): string {
  const words = linkQuery(withValues(query, changes)).replace(risky, percent);
  return `${site}${path}${words === '' ? '' : `?${words}`}`;
}

/** Address of the workbench with the same scenario. */
export const benchAddress = (shared: Shared): string => address(shared, '/', { ev: null, dv: null, title: null });

/** Address of the page of the chart. It is plain ASCII without spaces, quotes, brackets, stars or comment signs. */
export const pageAddress = (shared: Shared, changes: Changes = {}): string =>
  address(shared, `/c/${shared.chart}`, changes);

/** Address of the chart as a file of a format. */
export const fileAddress = (shared: Shared, format: string, changes: Changes = {}): string =>
  address(shared, `/c/${shared.chart}.${format}`, changes);

/** Address of the chart for a frame. */
export const frameAddress = (shared: Shared, changes: Changes = {}): string =>
  address(shared, `/embed/${shared.chart}`, changes);

/** Whether a deck has the title that was given: only when it is the one slide of the chart that the title was given to. */
export const titledIn = (shared: Shared, charts: readonly string[], steps: boolean): boolean =>
  !steps && charts.length === 1 && charts[0] === shared.chart;

/**
 * Address of several charts as one deck, 'pptx' or 'zip'; with `steps` also a slide for each family. Slides of a deck keep each
 * its own finding.
 */
export const deckAddress = (shared: Shared, charts: readonly string[], format: string, steps: boolean): string =>
  address(shared, `/deck.${format}`, {
    charts: charts.join('~'),
    ...(steps && { steps: 'all' }),
    ...(!titledIn(shared, charts, steps) && { title: null }),
  });
