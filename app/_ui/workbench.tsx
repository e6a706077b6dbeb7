'use client';

import { useMemo } from 'react';
import { answerColumns, answerOf, differencesOf } from '../../lib/answer';
import { contrast, headlineOf } from '../../lib/finding';
import type { Issue } from '../../lib/model/issue';
import type { NumberParameter } from '../../lib/model/parameter';
import { read, scenarioPart } from '../_client/address';
import { type First, useBench } from '../_client/use-bench';
import { AnswerTable } from './answer-table';
import { CopyLink } from './copy-link';
import { CountSlider } from './count-slider';
import { Differences } from './differences';
import { DropFile } from './drop-file';
import { Figures } from './figures';
import { Finding } from './finding';
import { Live } from './live';
import { Notice } from './notice';
import { PinButton } from './pin-button';
import { type Question, Questions } from './questions';
import { type Catalogue, Rail } from './rail';
import { SiteNav } from './site-nav';
import { Status } from './status';
import { ThemeSwitch } from './theme-switch';

export interface WorkbenchProps {
  readonly catalogue: Catalogue;
  readonly questions: readonly Question[];
  readonly first: First;
  readonly issues: readonly Issue[];
  /** Whether the screen is that of a phone, as far as the server can tell. */
  readonly small: boolean;
}

/** The page: a question on top, its answer below, every knob at the side. The address is the state. */
export function Workbench({ catalogue, questions, first, issues, small }: WorkbenchProps) {
  const countKnob = catalogue.knobs[0] as NumberParameter;
  const bench = useBench(first, countKnob);
  const { query, study, pinned, isPinned } = bench;
  const { result } = study.answer;
  const rows = useMemo(() => answerOf(result), [result]);
  const columns = useMemo(() => answerColumns(result), [result]);
  const differences = useMemo(() => pinned && differencesOf(pinned, result), [pinned, result]);
  const headline = headlineOf(result);
  const said = { idle: headline.spoken, busy: 'Simulating.', error: '' };

  const page = (
    <div
      className="bench"
      data-state={study.state}
      data-query={study.answer.query}
      data-dragging={bench.dragging || undefined}
    >
      <a className="skip" href="#answer">
        Skip to the answer
      </a>
      <header className="top">
        <SiteNav />
        <ThemeSwitch theme={bench.theme} onTheme={bench.setTheme} />
      </header>
      <Questions questions={questions} query={query} onAsk={bench.ask} />
      <form className="desk" action="/" method="get">
        {(['a', 'theme'] as const).map((key) => {
          const value = read(query, key);
          return value !== null && <input key={key} type="hidden" name={key} value={value} />;
        })}
        <main id="main" className="main" tabIndex={-1}>
          <h1>{headline.question}</h1>
          <Finding told={headline.told} query={scenarioPart(study.answer.query)} />
          <Notice issues={issues} />
          <div className="deck">
            <CountSlider knob={countKnob} count={bench.count} onDrag={bench.drag} onCommit={bench.commit} />
            <div className="deck-actions">
              <PinButton query={query} isPinned={isPinned} onPin={bench.pin} onUnpin={bench.unpin} />
              <CopyLink />
              <DropFile onQuery={bench.ask} />
              <noscript>
                <button type="submit">Simulate</button>
              </noscript>
            </div>
            <Status state={study.state} problem={study.problem} onCancel={bench.cancel} onRetry={study.retry} />
          </div>
          {differences && pinned && (
            <Differences
              {...contrast(pinned, result)}
              differences={differences}
              queries={{ a: read(query, 'a') ?? '', b: scenarioPart(study.answer.query) }}
              onSwap={bench.swap}
              onUnpin={bench.unpin}
            />
          )}
          <AnswerTable columns={columns} rows={rows} query={scenarioPart(study.answer.query)} />
          <aside className="rail" aria-label="Scenario">
            <a className="skip" href="#figures">
              Skip past the knobs to the figures
            </a>
            <div className="rail-knobs">
              <Rail catalogue={catalogue} query={bench.shown} unfolded={!small} onTurn={bench.turn} />
            </div>
          </aside>
          <Figures
            result={result}
            pinned={pinned}
            focus={read(query, 'focus')}
            query={scenarioPart(study.answer.query)}
            state={study.state}
            firstWidth={small ? 340 : 620}
          />
        </main>
      </form>
      <Live text={said[study.state]} />
    </div>
  );
  return (
    <div className="themed" data-theme={bench.theme}>
      {page}
    </div>
  );
}
