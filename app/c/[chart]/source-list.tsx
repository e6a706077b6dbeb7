import type { Source } from '../../../lib/model/evidence';

/** What the numbers of a chart rest on, most used first. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <>
      <h2 className="chart-head">Sources</h2>
      <ol className="chart-sources">
        {sources.map(({ key, authors, title, year, venue, url }) => (
          <li key={key}>
            {[authors, year].filter((part) => part !== null && part !== '').join(' ')}.{' '}
            {url === null ? <cite>{title}</cite> : <a href={url}>{title}</a>}
            {venue ? `, ${venue}` : ''} (<a href={`/sources#${key}`}>{key}</a>)
          </li>
        ))}
      </ol>
    </>
  );
}
