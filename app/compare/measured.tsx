import { type Claim, isTested } from '../../lib/claims/claim';
import { relationWords, sidesOf } from '../../lib/claims/words';

/** What was compared, or why nothing was. */
export function Measured({ claim }: { readonly claim: Claim }) {
  if ('undecided' in claim.test) return <p className="note">{claim.test.undecided}</p>;
  if (!isTested(claim)) return null;
  const { measure, relation } = claim.test;
  return (
    <p className="note">
      Tried: {measure.name}; {relationWords(relation, measure, sidesOf(claim))}.
      {measure.proxy !== null && (
        <>
          {' '}
          <strong className="claim-proxy">Proxy.</strong> {measure.proxy}
        </>
      )}
    </p>
  );
}
