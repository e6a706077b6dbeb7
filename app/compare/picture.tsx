import { drawClaim } from '../../lib/charts/claim';
import type { TestedClaim } from '../../lib/claims/claim';
import { stripOf } from '../../lib/claims/strip';
import type { Trial } from '../../lib/model/claim';
import { SceneView } from '../_ui/scene-view';

/** Width that it is drawn at, px; narrower screens shrink it. */
const width = 420;

/** The scenarios of a claim as a picture that needs no script. */
export function Picture({ claim, trial }: { readonly claim: TestedClaim; readonly trial: Trial }) {
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
