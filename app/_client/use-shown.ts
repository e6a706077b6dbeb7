'use client';

import { useEffect, useRef, useState } from 'react';

/** The mark whose details are shown, and whether they stay when the pointer leaves. */
interface Shown {
  readonly index: number;
  readonly held: boolean;
}

export interface Showing {
  readonly shown: Shown | null;
  readonly show: (shown: Shown | null) => void;
  /** The pointer has left the mark or its details; it has a moment to come back. */
  readonly leave: () => void;
  /** The pointer has come to the details. */
  readonly stay: () => void;
}

/** Details stay while the pointer is on the mark or on them, until Escape when they are held. */
export function useShown(): Showing {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  function stay() {
    clearTimeout(timer.current);
    timer.current = undefined;
  }
  function show(next: Shown | null) {
    stay();
    setShown(next);
  }
  function leave() {
    // A pointer that wanders beside the mark does not begin the moment anew.
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setShown((now) => (now?.held ? now : null));
    }, 150);
  }
  const open = shown !== null;
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return { shown, show, leave, stay };
}
