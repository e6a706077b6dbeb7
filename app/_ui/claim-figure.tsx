'use client';

import { useCallback } from 'react';
import { drawClaim } from '../../lib/charts/claim';
import type { ClaimStrip } from '../../lib/model/claim';
import { SceneFigure } from './scene-figure';

interface Props {
  readonly strip: ClaimStrip;
  /** Width to draw at before the element has been measured, px. */
  readonly firstWidth: number;
}

/** The scenarios of a claim: what its picture draws, with marks, table and files. */
export function ClaimFigure({ strip, firstWidth }: Props) {
  const draw = useCallback((width: number) => drawClaim(strip, width), [strip]);
  const chart = {
    id: `claim-${strip.claim}`,
    title: 'Every scenario that was tried',
    reading:
      'One square for each scenario: a row for what runs, a column for each combination of the rest. Full where the claim holds, half where the sides differ by less than the margin, crossed out where it fails, a dot where a side does not carry all workloads.',
  };
  return <SceneFigure chart={chart} draw={draw} firstWidth={firstWidth} />;
}
