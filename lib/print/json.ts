import type { Printer } from '../model/sheet';
import { marker } from './state';

/** Everything that the picture shows, as facts: the table, the plain form, and where they come from. */
export const json: Printer = {
  id: 'json',
  name: 'JSON',
  purpose: 'data',
  mediaType: 'application/json',
  print: ({ chart, scene, plot, origin }) =>
    `${JSON.stringify(
      {
        chart: chart.id,
        title: chart.title,
        headline: scene.headline,
        summary: scene.summary,
        reading: chart.reading,
        query: origin.query,
        link: origin.link,
        engine: origin.engine,
        edition: origin.edition,
        state: marker(origin),
        table: scene.table,
        plot,
        sources: origin.sources.map(({ key, authors, title, year, venue, url }) => ({
          key,
          authors,
          title,
          year,
          venue,
          url,
        })),
      },
      null,
      2,
    )}\n`,
};
