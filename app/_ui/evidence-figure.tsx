'use client';

import { useCallback } from 'react';
import { drawEvidence, evidenceChart } from '../../lib/charts/evidence';
import type { Comparisons } from '../../lib/model/comparison';
import { SceneFigure } from './scene-figure';

interface Props extends Comparisons {
  /** Width to draw at before the element has been measured, px. */
  readonly firstWidth: number;
  /** Whether the rows are those of a reader. */
  readonly own?: boolean;
}

const ownChart = { ...evidenceChart, id: 'own-evidence', title: 'Predicted against your figures' };

/** Predicted against published: what the chart of evidence draws of these rows. */
export function EvidenceFigure({ rows, check, firstWidth, own = false }: Props) {
  const draw = useCallback((width: number) => drawEvidence({ rows, check }, width), [rows, check]);
  return <SceneFigure chart={own ? ownChart : evidenceChart} draw={draw} firstWidth={firstWidth} />;
}
