import { drawClaim } from '../../lib/charts/claim';
import type { Bench } from '../../lib/claims/bench';
import { isTested } from '../../lib/claims/claim';
import { figuresWords, stripOf } from '../../lib/claims/strip';
import type { Case } from '../../lib/claims/trials';
import { conditionWords, countsWords, rulingWords } from '../../lib/claims/words';
import { linkedProse } from '../_server/jargon';
import { Linked } from '../_ui/linked';
import { SceneView } from '../_ui/scene-view';
import { Flips } from './flips';
import { Measured } from './measured';
import { Witnesses } from './witnesses';

/** Width that the picture of a range is drawn at, px; narrower screens shrink it. */
const width = 420;

function Picture({ claim, trial }: Case) {
  if (!isTested(claim)) return null;
  const scene = drawClaim(stripOf(claim, trial), width);
  return (
    <svg
      className="claim-strip"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="img"
      aria-label={scene.headline}
    >
      <SceneView nodes={scene.nodes} />
    </svg>
  );
}

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
        <p className="note">
          {countsWords(trial)}
          {isTested(claim) && trial.usual && ` Usual scenario: ${figuresWords(claim, trial.usual.figures)}.`}
        </p>
        <Picture claim={claim} trial={trial} />
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
