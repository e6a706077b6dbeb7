import type { Chapter } from '../../model/deck';
import type { Source } from '../../model/evidence';
import type { Plot, PlotCategory } from '../../model/plot';
import type { Sheet } from '../../model/sheet';

/** A source as one line of a list. */
export const citation = ({ authors, year, title, venue, url }: Source): string =>
  [authors === 'not stated' ? '' : authors, year === null ? '' : String(year), title, venue, url ?? '']
    .filter((part) => part !== '')
    .join('. ');

/** How our own part is cited. */
export const ownCitation = ({ chart, origin }: Sheet): string =>
  `Ringside, "${chart.title}", engine ${origin.engine}, data ${origin.edition}, ${origin.link}`;

/** What must be said of platforms without a figure, or beside one. */
export function remarks(plot: Plot | null): string[] {
  const told: readonly PlotCategory[] =
    plot === null ? [] : plot.kind === 'bars' ? plot.categories : (plot.refused ?? []);
  return told.flatMap(({ name, note }) => (note === null ? [] : [`${name}: ${note}`]));
}

const mostMarks = 80;

/** How each number is known, one line per number: what a screen reader says of it, and the keys of its sources. */
function known({ scene: { marks } }: Sheet): string[] {
  const lines = marks.slice(0, mostMarks).map(({ name, provenance }) => {
    const keys = provenance?.sources ?? [];
    return keys.length === 0 ? name : `${name} [${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ', …' : ''}]`;
  });
  const rest = marks.length - lines.length;
  return rest > 0 ? [...lines, `and ${rest} more, all in the table under the link.`] : lines;
}

/** What somebody needs who shows the picture: what to say, how to read it, where it is, whom to cite, how each number is known. */
export function told(sheet: Sheet, more: readonly Chapter[] = []): Chapter[] {
  const { chart, scene, plot, origin } = sheet;
  return [
    { title: 'In thirty seconds', lines: [scene.summary] },
    ...more,
    { title: 'How to read it', lines: [`${chart.question} ${chart.reading}`] },
    { title: 'To be said besides', lines: remarks(plot) },
    { title: 'The same, live', lines: [origin.link] },
    { title: 'How each number is known', lines: known(sheet) },
    { title: 'To cite', lines: [ownCitation(sheet), ...origin.sources.map(citation)] },
  ].filter(({ lines }) => lines.some((line) => line !== ''));
}
