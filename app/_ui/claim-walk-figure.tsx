'use client';

import { useCallback } from 'react';
import { drawClaimWalk } from '../../lib/charts/claim-walk';
import type { ClaimWalk } from '../../lib/model/claim';
import { SceneFigure } from './scene-figure';

interface Props {
  readonly walk: ClaimWalk;
  /** Width to draw at before the element has been measured, px. */
  readonly firstWidth: number;
}

/** Both figures of a claim along one parameter, with the places where the verdict turns. */
export function ClaimWalkFigure({ walk, firstWidth }: Props) {
  const draw = useCallback((width: number) => drawClaimWalk(walk, width), [walk]);
  const along = walk.title.toLowerCase();
  const chart = {
    id: `claim-${walk.claim}-${along.replaceAll(' ', '-')}`,
    title: `Along ${along}`,
    reading: `One point for each value that was tried, everything else as usual: ${walk.measure} on both sides. The ground is darker where the claim is true; an upright line stands where that changes.`,
  };
  return <SceneFigure chart={chart} draw={draw} firstWidth={firstWidth} />;
}
