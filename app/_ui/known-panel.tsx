'use client';

import { useMemo, useRef } from 'react';
import { inUnit } from '../../lib/charts/drawing/miss';
import { drawKnown } from '../../lib/charts/known';
import type { Known, Mostly } from '../../lib/model/known';
import { useWidth } from '../_client/use-width';
import { KnownRow } from './known-row';
import { SceneView } from './scene-view';
import { SourceLinks } from './sources';

function Picture({ known, firstWidth }: { readonly known: Known; readonly firstWidth: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, firstWidth);
  const scene = useMemo(() => drawKnown(known, width), [known, width]);
  return (
    <div ref={frame} className="plot-area">
      <svg
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        width={scene.width}
        height={scene.height}
        role="img"
        aria-label={`The prediction and ${known.neighbours.length} published figures on one axis; the list below says the same in words.`}
      >
        <SceneView nodes={scene.nodes} />
      </svg>
    </div>
  );
}

/** What most of the prediction is made of, and whose numbers that are. */
function Most({ mostly: { name, share, sources }, of }: { readonly mostly: Mostly; readonly of: string }) {
  return (
    <div className="known-where known-most">
      <span>
        {Math.round(100 * share)} % of {of} is {name}, which rests on
      </span>
      <SourceLinks sources={sources} />
    </div>
  );
}

interface Props {
  readonly known: Known;
  /** Width to draw at before the element has been measured, px. */
  readonly firstWidth: number;
}

/** What was published near a prediction: on one axis, then in words with links to row and publication. */
export function KnownPanel({ known, firstWidth }: Props) {
  const { asked, neighbours, finding, mostly } = known;
  return (
    <div className="known" data-quantity={asked.quantity} data-platform={asked.platform}>
      <p className="note">
        {asked.predicted === null
          ? 'The model could place nothing'
          : `The model says ${inUnit(asked.predicted, asked.unit).trim()}`}
        : {asked.name}, {asked.setting}.
      </p>
      <p className="known-finding">{finding}</p>
      {mostly && <Most mostly={mostly} of={asked.quantity === 'slowdown' ? 'the overhead' : 'it'} />}
      {neighbours.length > 0 && <Picture known={known} firstWidth={firstWidth} />}
      {neighbours.length > 0 && (
        <ol>
          {neighbours.map((row) => (
            <KnownRow key={row.id} row={row} />
          ))}
        </ol>
      )}
      {asked.provenance && (
        <div className="known-where">
          <span>The prediction itself rests on</span>
          <SourceLinks sources={asked.provenance.sources} />
        </div>
      )}
    </div>
  );
}
