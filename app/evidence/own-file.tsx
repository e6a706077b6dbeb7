'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useDrop } from '../_client/use-drop';
import { useHydrated } from '../_client/use-hydrated';
import { mostBytes, type Trial, useValidation, type Validating } from '../_client/use-validation';
import { OwnIssues, OwnResult } from './own-result';

type Finished = Extract<Trial, { state: 'done' | 'wrong' }>;

/** After which somebody who waits is told so, ms. */
const patience = 300;

function Waiting({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <p className="own-waiting">
      <progress aria-label={`Running ${name}`} /> Running {name} …{' '}
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}

async function take(file: File | undefined, { run, refuse }: Validating): Promise<void> {
  if (!file) return;
  // A file that is too long is not even read.
  if (file.size > mostBytes) return refuse(file.name, `It has ${file.size} bytes; ${mostBytes} are taken.`);
  run(file.name, await file.text());
}

function Paste({ example, validating }: { readonly example: string; readonly validating: Validating }) {
  const [text, setText] = useState('');
  return (
    <details>
      <summary>Paste it instead</summary>
      <textarea
        aria-label="An experiment as JSON"
        rows={10}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="own-actions">
        <button type="button" disabled={text.trim() === ''} onClick={() => validating.run('What you pasted', text)}>
          Run it
        </button>
        <button type="button" onClick={() => setText(example)}>
          Put an example in
        </button>
      </div>
    </details>
  );
}

/** Takes a file that is dropped anywhere on the page: beside a target a browser would leave the page for it. */
function Drop({ validating }: { readonly validating: Validating }) {
  const over = useDrop((file) => void take(file, validating));
  return (
    <>
      <label className="own-drop" data-over={over || undefined}>
        Drop an experiment file anywhere on this page, or choose one
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void take(target.files?.[0], validating);
            // The same file may be chosen again once it is mended.
            target.value = '';
          }}
        />
      </label>
      {over && <p className="drop-over">Drop an experiment file</p>}
    </>
  );
}

/** What has come of a file; it takes the focus when it comes, wherever on the page the file was dropped. */
function Outcome({ trial, onClear }: { readonly trial: Finished; readonly onClear: () => void }) {
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome is brought into view
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [trial]);
  return (
    <section ref={place} className="own-outcome" tabIndex={-1} aria-label={`What came of ${trial.name}`}>
      {trial.state === 'wrong' ? <OwnIssues trial={trial} /> : <OwnResult trial={trial} />}
      <button type="button" onClick={onClear}>
        Put it away
      </button>
    </section>
  );
}

interface Props {
  /** A file that can be read. */
  readonly example: string;
  /** What a file may say. */
  readonly children: ReactNode;
}

/** A reader’s own measurements, run on the model as ours are. */
export function OwnFile({ example, children }: Props) {
  const validating = useValidation();
  const { trial, clear } = validating;
  const hydrated = useHydrated();
  return (
    <section className="own" aria-labelledby="own">
      <h2 className="evidence-head" id="own">
        Your measurements
      </h2>
      <p className="note">
        How does the model do on figures of your own? A file is sent to this server, which computes, answers, and keeps
        nothing of it. It may have {mostBytes / 1024} KiB; the format is{' '}
        <a href="/schema/experiment.json">a JSON schema</a>, and{' '}
        <a href="/evidence/example.json" download="ringside-experiment.json">
          An example to start from
        </a>{' '}
        states five published figures. To send nothing, run <code>npm run validate -- FILE</code> on a machine of yours.
      </p>
      {hydrated && <Drop validating={validating} />}
      {children}
      {hydrated && <Paste example={example} validating={validating} />}
      <div aria-live="polite" aria-busy={trial.state === 'busy'}>
        {trial.state === 'busy' && <Waiting name={trial.name} onCancel={clear} />}
        {(trial.state === 'done' || trial.state === 'wrong') && (
          <p className="sr-only">
            {trial.name} {trial.state === 'wrong' ? 'was not run' : `has been run: ${trial.rows.length} rows`}.
          </p>
        )}
      </div>
      {(trial.state === 'done' || trial.state === 'wrong') && <Outcome trial={trial} onClear={clear} />}
    </section>
  );
}
