'use client';

import { useId, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../lib/model/chart';
import type { Result } from '../../lib/model/result';
import type { Mark } from '../../lib/model/scene';
import { useHydrated } from '../_client/use-hydrated';
import { useInView } from '../_client/use-in-view';
import { useShown } from '../_client/use-shown';
import { useWidth } from '../_client/use-width';
import { DataTable } from './data-table';
import { MarkTip } from './mark-tip';
import { Marks, Plot } from './plot';
import { SceneView } from './scene-view';
import { SourceLinks } from './sources';

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

/** One chart with its finding, its marks for pointer and keyboard, its table and its sources. */
export function Figure({ chart, firstWidth, ...wanted }: FigureProps) {
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  const hydrated = useHydrated();
  const width = useWidth(plot, firstWidth);
  const { result, pinned, focus, query, state } = useInView(frame, useStable(wanted));
  const scene = useMemo(
    () => chart.draw(result, { width, height: chart.height(result, width), pinned, focus }),
    [chart, result, width, pinned, focus],
  );
  const showing = useShown();
  const [opened, setOpened] = useState(false);
  const mark = showing.shown ? scene.marks[showing.shown.index] : undefined;

  return (
    <figure
      ref={frame}
      className="figure"
      id={chart.id}
      aria-labelledby={`${id}-title`}
      data-chart={chart.id}
      data-state={state}
      data-query={query}
    >
      <figcaption>
        <h2 id={`${id}-title`} className="figure-title">
          {chart.title}
        </h2>
        <p className="figure-headline">{scene.headline}</p>
      </figcaption>
      <p className="sr-only">
        {scene.summary} {chart.reading}
      </p>
      <Plot
        marks={scene.marks}
        label={`${chart.title}: ${scene.headline}`}
        interactive={hydrated}
        showing={showing}
        onHelp={() => help.current?.toggleAttribute('open')}
      >
        <div ref={plot} className="plot-area">
          <svg
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            width={scene.width}
            height={scene.height}
            role={hydrated ? 'presentation' : 'img'}
            aria-label={hydrated ? undefined : scene.headline}
          >
            <SceneView nodes={scene.nodes} />
            {hydrated && <Marks id={id} marks={scene.marks} showing={showing} />}
          </svg>
          {mark && showing.shown && (
            <MarkTip
              id={`${id}-tip`}
              mark={mark}
              held={showing.shown.held}
              scale={{ width: scene.width, height: scene.height }}
              onLeave={showing.leave}
              onEnter={showing.stay}
            />
          )}
        </div>
      </Plot>
      <div className="figure-foot">
        <details onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>
            Table<span className="sr-only"> of {chart.title}</span>
          </summary>
          {(opened || !hydrated) && <DataTable table={scene.table} />}
        </details>
        <details>
          <summary>
            Sources<span className="sr-only"> of {chart.title}</span>
          </summary>
          <SourceLinks sources={sourcesOf(scene.marks)} />
        </details>
        <details ref={help}>
          <summary>
            How to read<span className="sr-only"> {chart.title}</span>
          </summary>
          <p>{chart.reading}</p>
          <p>
            Keys: Tab to the chart, arrows move from mark to mark, Home and End to the ends of a series, Page Up and
            Page Down to the first and last mark, Enter keeps the details open with their sources, Escape leaves, ?
            opens and closes this help.
          </p>
        </details>
      </div>
    </figure>
  );
}

/** The same object as long as nothing in it has changed. */
function useStable<T extends object>(value: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are what the object is made of
  return useMemo(() => value, Object.values(value));
}

const sourcesOf = (marks: readonly Mark[]): string[] =>
  [...new Set(marks.flatMap(({ provenance }) => provenance?.sources ?? []))].toSorted();
