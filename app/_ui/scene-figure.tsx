'use client';

import { type ReactNode, type RefObject, useId, useMemo, useRef } from 'react';
import type { Mark, Scene } from '../../lib/model/scene';
import { extremesOf, many } from '../_client/extremes';
import { markAfter } from '../_client/marks';
import { useHydrated } from '../_client/use-hydrated';
import { useShown } from '../_client/use-shown';
import { useWidth } from '../_client/use-width';
import { KnownLinks } from './known-links';
import { MarkTip } from './mark-tip';
import { focusMark, type Jumps, Marks, Plot } from './plot';
import { Prose } from './prose';
import { SceneView } from './scene-view';
import { ShareButton } from './share-button';
import { SourceLinks } from './sources';
import { TableDetails } from './table-details';

interface Props {
  readonly chart: { readonly id: string; readonly title: string; readonly reading: string };
  /** Draws at a width, px. The same function as long as the picture is the same. */
  readonly draw: (width: number) => Scene;
  /** Width to draw at before the element has been measured, px. */
  readonly firstWidth: number;
  readonly frame?: RefObject<HTMLElement | null>;
  readonly state?: 'idle' | 'busy' | 'error';
  readonly query?: string | undefined;
}

/** A scene with its finding, its marks for pointer and keyboard, its table and its sources. */
export function SceneFigure({ chart, draw, firstWidth, frame, state, query }: Props) {
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  const hydrated = useHydrated();
  const width = useWidth(plot, firstWidth);
  const scene = useMemo(() => draw(width), [draw, width]);
  const showing = useShown();
  const jumps = useMemo(() => jumpsIn(scene), [scene]);
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
      <a className="skip" href={`#${chart.id}-end`}>
        Skip past {chart.title}
      </a>
      <Plot
        frame={stop}
        marks={scene.marks}
        label={`${chart.title}: ${scene.headline}`}
        interactive={hydrated}
        showing={showing}
        jumps={jumps}
        onHelp={() => help.current?.toggleAttribute('open')}
      >
        <div ref={plot} className="plot-area">
          <svg
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            width={scene.width}
            height={scene.height}
            role={hydrated ? 'graphics-document' : 'img'}
            aria-label={hydrated ? chart.title : scene.headline}
          >
            <SceneView nodes={scene.nodes} />
            {hydrated && (
              <Marks id={id} marks={scene.marks} width={scene.width} height={scene.height} showing={showing} />
            )}
          </svg>
          {mark && showing.shown && (
            <MarkTip
              id={`${id}-tip`}
              mark={mark}
              chart={chart.id}
              query={query}
              held={showing.shown.held}
              scale={{ width: scene.width, height: scene.height }}
              onLeave={showing.leave}
              onEnter={showing.stay}
            />
          )}
        </div>
      </Plot>
      <Foot chart={chart} scene={scene} help={help} query={query}>
        {jumps && (
          <JumpButtons
            jumps={jumps}
            onJump={(index) => focusMark(stop, index)}
            onNext={() => focusMark(stop, markAfter('ArrowDown', scene.marks, showing.shown?.index ?? -1) ?? 0)}
          />
        )}
      </Foot>
      <span id={`${chart.id}-end`} tabIndex={-1} />
    </figure>
  );
}

function jumpsIn({ marks, table }: Scene): Jumps | null {
  const extremes = marks.length > many ? extremesOf(table) : null;
  return (
    extremes &&
    new Map([
      ['[', extremes.lowest],
      [']', extremes.highest],
    ])
  );
}

interface JumpProps {
  readonly jumps: Jumps;
  readonly onJump: (index: number) => void;
  readonly onNext: () => void;
}

/** Ways through a chart of many marks, for those who would rather not press an arrow sixty times. */
function JumpButtons({ jumps, onJump, onNext }: JumpProps) {
  return (
    <p className="jumps">
      <button type="button" onClick={() => onJump(jumps.get('[') ?? 0)}>
        Lowest value <kbd>[</kbd>
      </button>
      <button type="button" onClick={() => onJump(jumps.get(']') ?? 0)}>
        Highest value <kbd>]</kbd>
      </button>
      <button type="button" onClick={onNext}>
        Next series <kbd>↓</kbd>
      </button>
    </p>
  );
}

interface FootProps extends Pick<Props, 'chart' | 'query'> {
  readonly scene: Scene;
  readonly children: ReactNode;
  readonly help: RefObject<HTMLDetailsElement | null>;
}

/** What is folded away below a picture: the same facts as a table, where they come from, how to read them. */
function Foot({ chart, scene, help, query, children }: FootProps) {
  return (
    <div className="figure-foot">
      <TableDetails
        title={chart.title}
        table={scene.table}
        name={`ringside-${chart.id}`}
        address={query === undefined ? null : `/c/${chart.id}.csv${query === '' ? '' : `?${query}`}`}
      />
      <details>
        <summary>
          Sources<span className="sr-only"> of {chart.title}</span>
        </summary>
        <SourceLinks sources={sourcesOf(scene.marks)} />
      </details>
      {query !== undefined && <KnownLinks chart={chart.id} title={chart.title} marks={scene.marks} query={query} />}
      <details ref={help}>
        <summary>
          How to read<span className="sr-only"> {chart.title}</span>
        </summary>
        <p>
          <Prose text={chart.reading} />
        </p>
        <p>
          Keys: Tab to the chart, arrows move from mark to mark, Home and End to the ends of a series, Page Up and Page
          Down to the first and last mark, Enter keeps the details open with their sources, Escape leaves, ? opens and
          closes this help.
        </p>
        {children}
      </details>
      <ShareButton chart={chart} headline={scene.headline} query={query} />
    </div>
  );
}

const sourcesOf = (marks: readonly Mark[]): string[] =>
  [...new Set(marks.flatMap(({ provenance }) => provenance?.sources ?? []))].toSorted();
