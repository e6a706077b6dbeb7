import { inUnit } from '../../lib/charts/drawing/miss';
import { type Claim, type Disagreement, disagreements } from '../../lib/conflict';
import { RangeStrip } from '../_ui/range-strip';

function Says({ claim: { row, value }, unit }: { readonly claim: Claim; readonly unit: string }) {
  return (
    <li>
      <strong>{inUnit(value, unit)}</strong> <a href={`/sources#${row.source}`}>{row.source}</a>
      <span className="note">
        {' '}
        {[row.platform, row.condition, row.place].filter((words) => words !== '' && words !== '-').join('; ')}
      </span>
    </li>
  );
}

function Range({ conflict }: { readonly conflict: Disagreement }) {
  const { id, name, unit, low, high, claims, because } = conflict;
  const sources = new Set(claims.map(({ row }) => row.source)).size;
  return (
    <article className="conflict" id={`conflict-${id}`}>
      <h3>{name}</h3>
      <p>
        <strong>
          {inUnit(low, unit)} to {inUnit(high, unit)}
        </strong>{' '}
        in {claims.length} rows of {sources} {sources === 1 ? 'source' : 'sources'}
      </p>
      <RangeStrip values={claims.map(({ value }) => value)} low={low} high={high} />
      <p className="note">{because}</p>
      <details>
        <summary>
          Who says what<span className="sr-only">: {name}</span>
        </summary>
        <ul>
          {claims.map((claim) => (
            <Says key={claim.row.id} claim={claim} unit={unit} />
          ))}
        </ul>
      </details>
    </article>
  );
}

/** Where sources disagree: the range of what they say, and what they do differently. */
export function Conflicts() {
  return (
    <section aria-labelledby="conflicts">
      <h2 className="evidence-head" id="conflicts">
        Where sources disagree
      </h2>
      <p className="note">
        One quantity, several figures. None of them is averaged away: the range is shown, with what the sources do
        differently. Lines are logarithmic, each from its smallest figure to its largest.
      </p>
      <div className="conflicts">
        {disagreements.map((conflict) => (
          <Range key={conflict.id} conflict={conflict} />
        ))}
      </div>
    </section>
  );
}
