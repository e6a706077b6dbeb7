'use client';

import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useHydrated } from '../_client/use-hydrated';
import { mostBytes, useValidation, type Validating } from '../_client/use-validation';
import { OwnIssues, OwnResult } from './own-result';

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

function Drop({ validating }: { readonly validating: Validating }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0], validating);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picker in it does the same by keyboard
    <div
      className="own-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label>
        Drop an experiment file here, or choose one
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void take(target.files?.[0], validating);
            // The same file may be chosen again once it is mended.
            target.value = '';
          }}
        />
      </label>
    </div>
  );
}

/** A reader’s own measurements, run on the model as ours are. `example` is a file that can be read. */
export function OwnFile({ example }: { readonly example: string }) {
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
        <a href="/schema/experiment.json">a JSON schema</a>. To send nothing, run <code>npm run validate -- FILE</code>{' '}
        on a machine of yours.
      </p>
      {hydrated && <Drop validating={validating} />}
      {hydrated && <Paste example={example} validating={validating} />}
      <div aria-live="polite" aria-busy={trial.state === 'busy'}>
        {trial.state === 'busy' && <Waiting name={trial.name} onCancel={clear} />}
        {trial.state === 'wrong' && <OwnIssues trial={trial} />}
        {trial.state === 'done' && (
          <p className="sr-only">
            {trial.name} has been run: {trial.rows.length} rows.
          </p>
        )}
      </div>
      {trial.state === 'done' && <OwnResult trial={trial} />}
      {(trial.state === 'done' || trial.state === 'wrong') && (
        <button type="button" onClick={clear}>
          Put it away
        </button>
      )}
    </section>
  );
}
