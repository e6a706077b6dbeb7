import { inUnit, missOf } from '../../lib/charts/drawing/miss';
import type { Neighbour } from '../../lib/model/known';

const useWords = { check: 'Check row: no parameter rests on it.', fit: 'Fit row: a parameter rests on it.' } as const;

/** Where a row stands on the page of evidence, whatever is chosen there. */
const rowLink = ({ source, id }: Pick<Neighbour, 'source' | 'id'>): string =>
  `/evidence?${new URLSearchParams({ source, rows: 'all' })}#${encodeURIComponent(id)}`;

function Said({ row }: { readonly row: Neighbour }) {
  if (row.predicted === null || row.error === null) return <>the model cannot say: {row.reason}</>;
  return (
    <>
      the model says {inUnit(row.predicted, row.unit)}, {missOf(row.error)}
    </>
  );
}

/** A published figure in words: what it measured, under what conditions, what differs, and where it stands. */
export function KnownRow({ row }: { readonly row: Neighbour }) {
  const { platformName, measured, published, unit, printed, condition, hardware, same, differs, why, place } = row;
  return (
    <li data-row={row.id} data-use={row.use}>
      <p className="known-what">
        <strong>
          {platformName}, {measured}
        </strong>
        : {inUnit(published, unit).trim()} published ({printed}); <Said row={row} />. {useWords[row.use]}
      </p>
      <p className="note">
        {same.length > 0 && `Same: ${same.map((words) => words.replace(/^same /, '')).join(', ')}. `}
        {differs.length > 0 && `Differs: ${differs.join('; ')}.`}
      </p>
      {why && (
        <p className="note">
          {row.error === null ? 'What is lacking' : 'Why it is missed'}: {why}
        </p>
      )}
      <p className="note">{[condition, hardware && `Hardware: ${hardware}`].filter(Boolean).join('. ')}</p>
      <p className="known-where">
        {row.listed ? <a href={rowLink(row)}>Row {row.id}</a> : <span>Row {row.id} of the evidence tables</span>}
        <span>
          {row.url ? <a href={row.url}>{row.title}</a> : <cite>{row.title}</cite>}
          {place && `, ${place}`}
        </span>
        <a href={`/sources#${row.source}`}>
          <span className="sr-only">Source </span>
          {row.source}
        </a>
      </p>
    </li>
  );
}
