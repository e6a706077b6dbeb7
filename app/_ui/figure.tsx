'use client';

import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../lib/model/chart';
import type { Result } from '../../lib/model/result';
import type { Mark } from '../../lib/model/scene';
import { markAfter } from '../_client/marks';
import { useHydrated } from '../_client/use-hydrated';
import { useWidth } from '../_client/use-width';
import { DataTable } from './data-table';
import { MarkTip } from './mark-tip';
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

interface Shown {
  readonly index: number;
  readonly held: boolean;
}

/** One chart with its finding, its marks for pointer and keyboard, its table and its sources. */
export function Figure({ chart, result, pinned, focus, query, state, firstWidth }: FigureProps) {
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const width = useWidth(plot, firstWidth);
  const height = chart.height(result, width);
  const scene = useMemo(
    () => chart.draw(result, { width, height, pinned, focus }),
    [chart, result, width, height, pinned, focus],
  );
  const [shown, setShown] = useState<Shown | null>(null);
  const [opened, setOpened] = useState(false);
  const help = useRef<HTMLDetailsElement>(null);
  const toggleHelp = () => help.current?.toggleAttribute('open');
  const mark = shown ? scene.marks[shown.index] : undefined;

  return (
    <figure
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
        shown={shown}
        onShow={setShown}
        onHelp={toggleHelp}
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
            {hydrated && <Marks id={id} marks={scene.marks} shown={shown} onShow={setShown} />}
          </svg>
          {mark && shown && (
            <MarkTip
              mark={mark}
              held={shown.held}
              scale={{ width: scene.width, height: scene.height }}
              onLeave={() => setShown(null)}
              onEnter={() => setShown({ ...shown })}
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

const sourcesOf = (marks: readonly Mark[]): string[] =>
  [...new Set(marks.flatMap(({ provenance }) => provenance?.sources ?? []))].toSorted();

interface PlotProps {
  readonly marks: readonly Mark[];
  readonly label: string;
  readonly interactive: boolean;
  readonly shown: Shown | null;
  readonly onShow: (shown: Shown | null) => void;
  readonly onHelp: () => void;
  readonly children: React.ReactNode;
}

/** The one tab stop of a chart; keys move among its marks only while it, or one of them, has the focus. */
function Plot({ marks, label, interactive, shown, onShow, onHelp, children }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const focusMark = (index: number) => frame.current?.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus();
  function onKeyDown(event: KeyboardEvent) {
    const at = shown?.index ?? -1;
    if (event.key === 'Escape') {
      onShow(null);
      frame.current?.focus();
    } else if (event.key === '?') onHelp();
    else if (event.key === 'Enter' && shown) onShow({ ...shown, held: !shown.held });
    else {
      const next = markAfter(event.key, marks, at);
      if (next === null) return;
      focusMark(next);
    }
    event.preventDefault();
  }
  if (!interactive) return <div className="plot">{children}</div>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div
      ref={frame}
      className="plot"
      role="group"
      aria-roledescription="chart"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the chart; arrows reach the marks in it
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

interface MarksProps {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly shown: Shown | null;
  readonly onShow: (shown: Shown | null) => void;
}

/** An invisible layer over the picture: what a pointer or the focus finds. It reads the scene and never changes it. */
function Marks({ id, marks, shown, onShow }: MarksProps) {
  return marks.map((mark, index) => (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a mark is a picture with a name that can be focused
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: marks are known by their place
      key={index}
      id={`${id}-${index}`}
      className="mark"
      data-mark={index}
      data-shown={shown?.index === index || undefined}
      role="img"
      aria-label={mark.name}
      tabIndex={-1}
      x={mark.x - mark.rx}
      y={mark.y - mark.ry}
      width={2 * mark.rx}
      height={2 * mark.ry}
      onPointerEnter={() => shown?.held || onShow({ index, held: false })}
      onFocus={() => shown?.index === index || onShow({ index, held: false })}
      onClick={() => onShow({ index, held: true })}
    />
  ));
}
