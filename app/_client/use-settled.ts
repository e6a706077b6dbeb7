'use client';

import { useEffect, useState } from 'react';

interface Settled {
  /** As it stands in its field. */
  readonly typed: string;
  /** As it stood at the last pause, without spaces around it. */
  readonly settled: string;
  /** Whether the two differ. */
  readonly waiting: boolean;
  readonly type: (text: string) => void;
  /** Waits no longer. */
  readonly settle: () => void;
}

/** A text that is being typed: what it leads to follows after a pause of so many ms, or at once when asked. */
export function useSettled(first: string, pauseMs: number): Settled {
  const [typed, type] = useState(first);
  const [settled, setSettled] = useState(first.trim());
  const waiting = typed.trim() !== settled;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSettled(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, waiting, pauseMs]);
  return { typed, settled, waiting, type, settle: () => setSettled(typed.trim()) };
}
