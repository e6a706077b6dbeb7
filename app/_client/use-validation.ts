'use client';

import { useEffect, useRef, useState } from 'react';
import type { Comparison } from '../../lib/model/comparison';
import type { Validation } from '../../lib/model/experiment';
import type { Issue } from '../../lib/model/issue';

/** Bytes that the server takes. */
export const mostBytes = 64 * 1024;

/** How it stands with a file of the reader. */
export type Trial =
  | { readonly state: 'none' }
  | { readonly state: 'busy'; readonly name: string }
  | { readonly state: 'wrong'; readonly name: string; readonly what: string; readonly issues: readonly Issue[] }
  | {
      readonly state: 'done';
      readonly name: string;
      readonly rows: readonly Comparison[];
      readonly validation: Validation;
    };

const wrong = (name: string, what: string, issues: readonly Issue[] = []): Trial => ({
  state: 'wrong',
  name,
  what,
  issues,
});

/** JSON knows no infinity: a prediction of nothing comes with no error. */
const restored = (row: Comparison): Comparison =>
  row.predicted !== null && row.error === null ? { ...row, error: Number.NEGATIVE_INFINITY } : row;

const missOf = ({ error }: Comparison): number => (error === null ? -1 : Math.abs(error));

async function sent(name: string, body: string, signal: AbortSignal): Promise<Trial> {
  const reply = await fetch('/api/validate', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
    signal,
  });
  const answer = await reply.json().catch(() => ({}));
  if (!reply.ok) return wrong(name, answer.detail ?? `The server answered ${reply.status}.`, answer.issues);
  const rows: Comparison[] = answer.verdicts.map(restored);
  return { state: 'done', name, rows: rows.toSorted((a, b) => missOf(b) - missOf(a)), validation: answer };
}

/** What can be seen before anything is sent: that it is too long, or no JSON. */
function faultIn(text: string): string | null {
  const { byteLength } = new TextEncoder().encode(text);
  if (byteLength > mostBytes)
    return `It has ${byteLength} bytes; ${mostBytes} are taken. Split it: rows do not depend on each other.`;
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return `It is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

export interface Validating {
  readonly trial: Trial;
  readonly run: (name: string, text: string) => void;
  readonly refuse: (name: string, what: string) => void;
  /** Gives up what is on its way, and forgets what has come. */
  readonly clear: () => void;
}

/** Runs a reader’s experiment on the server, one at a time: a new one ends the one before. */
export function useValidation(): Validating {
  const [trial, setTrial] = useState<Trial>({ state: 'none' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  function run(name: string, text: string) {
    abort.current?.abort();
    const fault = faultIn(text);
    if (fault !== null) return setTrial(wrong(name, fault));
    const stop = new AbortController();
    abort.current = stop;
    setTrial({ state: 'busy', name });
    const show = (next: Trial) => stop.signal.aborted || setTrial(next);
    sent(name, text, stop.signal).then(show, (error: unknown) =>
      show(wrong(name, `No answer: ${error instanceof Error ? error.message : String(error)}.`)),
    );
  }
  function clear() {
    abort.current?.abort();
    setTrial({ state: 'none' });
  }
  return { trial, run, refuse: (name, what) => setTrial(wrong(name, what)), clear };
}
