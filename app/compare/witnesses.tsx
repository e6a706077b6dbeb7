import type { Claim, Testimony } from '../../lib/claims/claim';
import { sourceOf } from '../../lib/evidence';
import { linkedProse } from '../_server/jargon';
import { Linked } from '../_ui/linked';

const sides: Readonly<Record<Testimony['speaks'], string>> = {
  against: 'Against',
  for: 'For',
  beside: 'Beside the point',
};

function Witness({ words, source, rows }: Testimony) {
  const { title, year, trust } = sourceOf(source);
  return (
    <li>
      <Linked pieces={linkedProse(words)} />{' '}
      <span className="note">
        <a href={`/sources#${source}`}>{source}</a>: {title}
        {year === null ? '' : `, ${year}`}. {trust} {rows.length > 0 && `Rows ${rows.join(', ')}.`}
      </span>
    </li>
  );
}

/** What was published for and against a claim, each with its source and how far that is to be trusted. */
export function Witnesses({ claim }: { readonly claim: Claim }) {
  const { testimony } = claim;
  const contrary = testimony.filter(({ speaks }) => speaks === 'against').length;
  return (
    <details>
      <summary>
        What was published ({testimony.length}, {contrary} against)
        <span className="sr-only">: {claim.criterion}</span>
      </summary>
      {(['against', 'for', 'beside'] as const).map((speaks) => {
        const own = testimony.filter((each) => each.speaks === speaks);
        return (
          own.length > 0 && (
            <div key={speaks} className="witnesses">
              <p>{sides[speaks]}</p>
              <ul>
                {own.map((each) => (
                  <Witness key={each.words} {...each} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </details>
  );
}
