import { inUnit } from '../../lib/charts/drawing/miss';
import { type Disagreement, disagreements } from '../../lib/conflict';
import type { Source } from '../../lib/model/evidence';
import { bibEntryOf, bibtex } from '../../lib/print/bib';
import { CopyText } from './copy-text';

/** What this source says where others say otherwise. */
function Conflict({ conflict, source }: { readonly conflict: Disagreement; readonly source: string }) {
  const { id, name, unit, low, high, claims } = conflict;
  const own = claims.filter(({ row }) => row.source === source).map(({ value }) => inUnit(value, unit));
  return (
    <p className="note">
      <a href={`/evidence#conflict-${id}`}>{name}</a>: {[...new Set(own)].join(', ')} here, {inUnit(low, unit)} to{' '}
      {inUnit(high, unit)} in all.
    </p>
  );
}

interface Props {
  readonly source: Source;
  /** How many rows of the experiments are from it. */
  readonly rows: number;
}

/** A source: its citation, its machines, how far it is trusted, where others disagree, and its BibTeX. */
export function Entry({ source, rows }: Props) {
  const { key, authors, title, venue, year, url, hardware, trust } = source;
  const entry = bibtex(bibEntryOf(source));
  const conflicts = disagreements.filter(({ claims }) => claims.some(({ row }) => row.source === key));
  return (
    <div id={key}>
      <dt>
        <code>{key}</code>
      </dt>
      <dd>
        <p>
          {authors}. {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}. {venue}
          {year ? `, ${year}` : ''}.
        </p>
        {hardware && <p className="note">Machines: {hardware}</p>}
        {trust && <p className="note">Trust: {trust}</p>}
        {conflicts.map((conflict) => (
          <Conflict key={conflict.id} conflict={conflict} source={key} />
        ))}
        <div className="source-foot">
          {rows > 0 && (
            <a href={`/evidence?${new URLSearchParams({ source: key, rows: 'all' })}#rows`}>
              {rows} {rows === 1 ? 'row' : 'rows'} asked of the model
            </a>
          )}
          <details>
            <summary>
              BibTeX<span className="sr-only"> of {key}</span>
            </summary>
            <pre>{entry}</pre>
            <CopyText text={entry} of={key} />
          </details>
        </div>
      </dd>
    </div>
  );
}
