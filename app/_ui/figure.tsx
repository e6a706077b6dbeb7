'use client';

import { useCallback, useMemo, useRef } from 'react';
import type { Chart } from '../../lib/model/chart';
import type { Result } from '../../lib/model/result';
import { useInView } from '../_client/use-in-view';
import { SceneFigure } from './scene-figure';

export interface FigureProps {
  readonly chart: Chart;
  readonly result: Result;
  readonly pinned: Result | null;
  readonly focus: string | null;
  /** Canonical query that `result` answers. */
  readonly query: string;
  readonly state: 'idle' | 'busy' | 'error';
  /** Width to draw at before the element has been measured, px. */
  readonly firstWidth: number;
}

/** One chart of a result. Out of sight it follows once the result has rested. */
export function Figure({ chart, firstWidth, ...wanted }: FigureProps) {
  const frame = useRef<HTMLElement>(null);
  const { result, pinned, focus, query, state } = useInView(frame, useStable(wanted));
  const draw = useCallback(
    (width: number) => chart.draw(result, { width, height: chart.height(result, width), pinned, focus }),
    [chart, result, pinned, focus],
  );
  return <SceneFigure chart={chart} draw={draw} firstWidth={firstWidth} frame={frame} state={state} query={query} />;
}

/** The same object as long as nothing in it has changed. */
function useStable<T extends object>(value: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are what the object is made of
  return useMemo(() => value, Object.values(value));
}
