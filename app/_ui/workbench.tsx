'use client';

import { useMemo, useState } from 'react';
import { answerColumns, answerOf, differencesOf, headlineOf } from '../../lib/answer';
import { charts as list } from '../../lib/charts';
import type { Chart } from '../../lib/model/chart';
import type { Issue } from '../../lib/model/issue';
import type { NumberParameter } from '../../lib/model/parameter';
import type { Knob } from '../../lib/parameters';
import { read, scenarioPart, setting, turned, withValues } from '../_client/address';
import type { Answer } from '../_client/answer';
import { useAddress } from '../_client/use-address';
import { useStudy } from '../_client/use-study';
import { AnswerTable } from './answer-table';
import { CountSlider } from './count-slider';
import { Differences } from './differences';
import { Figure } from './figure';
import { Live } from './live';
import { Questions, type Question } from './questions';
import { type Catalogue, Rail } from './rail';
import { Status } from './status';
import { ThemeSwitch } from './theme-switch';

export interface WorkbenchProps {
  readonly catalogue: Catalogue;
  readonly questions: readonly Question[];
  /** Query of the page, canonical. */
  readonly query: string;
  readonly answer: Answer;
  readonly pinned: Answer | null;
  readonly issues: readonly Issue[];
  readonly firstWidth: number;
}

const charts: readonly Chart[] = list;
const wide = charts.filter(({ wide: alone }) => alone);
const paired = charts.filter(({ wide: alone }) => !alone);
/** Charts in turn left and right; the columns have their own lengths. */
const columns = [0, 1].map((side) => paired.filter((_, index) => index % 2 === side));

/** The page: a question on top, its answer below, every knob at the side. The address is the state. */
export function Workbench({ catalogue, questions, query: first, answer: initial, pinned: initialPinned, issues, firstWidth }: WorkbenchProps) {
  const { query, push, replace } = useAddress(first);
  const [drag, setDrag] = useState<number | null>(null);
  const countKnob = catalogue.knobs[0] as NumberParameter;
  const shown = drag === null ? query : turned(query, countKnob, String(drag));
  const study = useStudy(scenarioPart(shown), initial, scenarioPart(first));
  const pinnedQuery = read(query, 'a');
  const pinnedStudy = useStudy(pinnedQuery ?? scenarioPart(first), initialPinned ?? initial, initialPinned ? (read(first, 'a') ?? '') : scenarioPart(first));
  const pinned = pinnedQuery === null || pinnedStudy.state !== 'idle' ? null : pinnedStudy.answer.result;
  const { result } = study.answer;
  const count = Number(setting(shown, countKnob));

  const turn = (knob: Knob, value: string) => push(turned(query, knob, value));
  const commit = (next: number) => {
    setDrag(null);
    const target = turned(query, countKnob, String(next));
    if (target !== query) push(target);
  };
  const cancel = () => {
    study.cancel();
    setDrag(null);
    replace(withValues(query, Object.fromEntries([...catalogue.knobs.map(({ key }) => [key, null] as const), ...pairs(study.answer.query)])));
  };
  const pin = () => push(withValues(query, { a: scenarioPart(query) }));
  const unpin = () => push(withValues(query, { a: null }));
  const swap = () => push(withValues(pinnedQuery ?? '', { a: scenarioPart(query) }));

  const rows = useMemo(() => answerOf(result), [result]);
  const differences = useMemo(() => (pinned ? differencesOf(pinned, result) : null), [pinned, result]);
  const headline = headlineOf(result);

  const figure = (chart: Chart) => (
    <Figure
      key={chart.id}
      chart={chart}
      result={result}
      pinned={pinned}
      focus={read(query, 'focus')}
      query={study.answer.query}
      state={study.state}
      firstWidth={firstWidth}
    />
  );

  return (
    <div className="bench" data-theme={read(query, 'theme') ?? 'auto'} data-state={study.state} data-query={study.answer.query}>
      <header className="top">
        <a href="/" className="mark">
          Ringside
        </a>
        <nav aria-label="Site">
          <a href="/catalogue">What is known</a>
          <a href="/sources">Sources</a>
        </nav>
        <ThemeSwitch theme={read(query, 'theme') ?? 'auto'} onTheme={(theme) => replace(withValues(query, { theme: theme === 'auto' ? null : theme }))} />
      </header>
      <Questions questions={questions} query={scenarioPart(query)} onAsk={(next) => push(next)} />
      <form className="desk" action="/" method="get">
        <div className="main">
          <main id="main" tabIndex={-1}>
            <h1>{headline.question}</h1>
            <p className="finding">{headline.finding}</p>
            {issues.length > 0 && <Notice issues={issues} />}
            <div className="deck">
              <CountSlider knob={countKnob} count={count} onDrag={setDrag} onCommit={commit} />
              <div className="deck-actions">
                <button type="button" aria-pressed={pinnedQuery !== null} onClick={pinnedQuery === null ? pin : unpin}>
                  {pinnedQuery === null ? 'Pin as A' : 'Unpin A'}
                </button>
                <CopyLink />
              </div>
              <Status state={study.state} problem={study.problem} onCancel={cancel} onRetry={study.retry} />
            </div>
            <aside className="rail" aria-label="Scenario">
              <Rail catalogue={catalogue} query={shown} onTurn={turn} />
              <noscript>
                <button type="submit">Simulate</button>
              </noscript>
            </aside>
            {differences && <Differences differences={differences} onSwap={swap} onUnpin={unpin} />}
            <AnswerTable caption={headline.finding} columns={answerColumns} rows={rows} />
            <div className="figures" aria-busy={study.state === 'busy'}>
              {columns.map((column) => (
                <div key={column[0]?.id} className="figure-column">
                  {column.map(figure)}
                </div>
              ))}
              {wide.map(figure)}
            </div>
          </main>
        </div>
      </form>
      <Live text={study.state === 'idle' ? headline.spoken : study.state === 'busy' ? '' : (study.problem ?? '')} />
    </div>
  );
}

const pairs = (query: string): [string, string][] => query.split('&').filter(Boolean).map((piece) => {
  const [key = '', ...rest] = piece.split('=');
  return [decodeURIComponent(key), decodeURIComponent(rest.join('='))];
});

function Notice({ issues }: { issues: readonly Issue[] }) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <section className="notice" aria-label="What the link said that could not be used">
      <p>Some of the link could not be used; the usual value stands in.</p>
      <ul>
        {issues.map(({ field, value, allowed }) => (
          <li key={`${field} ${value}`}>
            <code>{field}</code> is “{value}”; allowed is {allowed}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setOpen(false)}>
        Dismiss
      </button>
    </section>
  );
}

function CopyLink() {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
      {copied ? 'Link copied' : 'Copy link'}
    </button>
  );
}
