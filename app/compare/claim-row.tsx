import type { Bench } from '../../lib/claims/bench';
import { isTested } from '../../lib/claims/claim';
import { figuresWords } from '../../lib/claims/strip';
import type { Case } from '../../lib/claims/trials';
import { conditionWords, countsWords, rulingWords } from '../../lib/claims/words';
import { linkedProse } from '../_server/jargon';
import { Linked } from '../_ui/linked';
import { GradeBadge } from '../_ui/sources';
import { Flips } from './flips';
import { Measured } from './measured';
import { Picture } from './picture';
import { Witnesses } from './witnesses';

/** A claim: what is said, what came of it, the scenarios as a picture, and more on demand. */
export function ClaimRow({ bench, claim, trial }: Case & { readonly bench: Bench }) {
  const proxied = isTested(claim) && claim.test.measure.proxy !== null;
  return (
    <tr id={`claim-${claim.id}`} data-claim={claim.id} data-ruling={trial.ruling}>
      <th scope="row">{claim.criterion}</th>
      <td>
        <p className="claim-sentence">
          <Linked pieces={linkedProse(claim.sentence)} />
        </p>
        <p>
          <Linked pieces={linkedProse(claim.remark)} />
        </p>
        <Measured claim={claim} />
        {isTested(claim) && <Flips bench={bench} claim={claim} trial={trial} />}
        <Witnesses claim={claim} />
      </td>
      <td>
        <p className="claim-ruling">
          <span className="claim-glyph" aria-hidden="true" />
          {rulingWords[trial.ruling]}
          {proxied && <span className="claim-by-proxy"> (by proxy)</span>}
        </p>
        <p>{conditionWords(claim, trial)}</p>
        {isTested(claim) && (
          <p className="note">
            {countsWords(trial)} {trial.usual && `Usual scenario: ${figuresWords(claim, trial.usual.figures)}.`}{' '}
            {trial.usual?.provenance && <GradeBadge grade={trial.usual.provenance.grade} />}
          </p>
        )}
        {isTested(claim) && <Picture claim={claim} trial={trial} />}
        {isTested(claim) && (
          <p>
            <a className="claim-more" href={`/compare/${claim.id}`}>
              All {trial.grid.length} scenarios<span className="sr-only"> of {claim.criterion}</span>
            </a>
          </p>
        )}
      </td>
    </tr>
  );
}
