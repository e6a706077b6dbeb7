'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import { addressOf } from './address';

export interface Address {
  /** The query of the page, as it stands in the address bar. */
  readonly query: string;
  /** Goes to another query; Back returns to this one. */
  readonly push: (query: string) => void;
  /** Stands in for this query; Back skips it. */
  readonly replace: (query: string) => void;
}

/** The address bar is the state of the page, and its history is undo. `first` is the query of the first HTML. */
export function useAddress(first: string): Address {
  const query = useSearchParams()?.toString() ?? first;
  const push = useCallback((next: string) => window.history.pushState(null, '', addressOf(next)), []);
  const replace = useCallback((next: string) => window.history.replaceState(null, '', addressOf(next)), []);
  return { query, push, replace };
}
