'use client';

import { useEffect, useState } from 'react';

interface Props {
  readonly state: 'idle' | 'busy' | 'error';
  readonly problem: string | null;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** True when `busy` has lasted for 300 ms. */
function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return setLate(false);
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, [busy]);
  return late;
}

/** What is going on with the answer: nothing while it is quick, progress and a way out when it is not, the problem when it failed. */
export function Status({ state, problem, onCancel, onRetry }: Props) {
  const late = useLate(state === 'busy');
  return (
    <div className="status" data-state={state}>
      {late && (
        <>
          <progress aria-label="simulating" />
          <span>simulating – the picture shows the previous scenario</span>
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
      {state === 'error' && (
        <>
          <span role="alert">{problem} – the picture shows the last answer</span>
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </>
      )}
    </div>
  );
}
