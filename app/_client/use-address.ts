'use client';

import { useCallback, useEffect, useState } from 'react';
import { addressOf } from './address';

export interface Address {
  /** The query of the page, as it stands in the address bar. */
  readonly query: string;
  /** Goes to another query; Back returns to this one. */
  readonly push: (query: string) => void;
  /** Stands in for this query; Back skips it. */
  readonly replace: (query: string) => void;
}

const here = (): string => window.location.search.slice(1);

/**
 * The address bar is the state of the page, and its history is undo. `first` is the query of the first HTML. The state is kept beside the
 * router, so that a control shows in the same moment what it was turned to.
 */
export function useAddress(first: string): Address {
  const [query, setQuery] = useState(first);
  useEffect(() => {
    const follow = () => setQuery(here());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const push = useCallback((next: string) => {
    window.history.pushState(null, '', addressOf(next));
    setQuery(next);
  }, []);
  const replace = useCallback((next: string) => {
    window.history.replaceState(null, '', addressOf(next));
    setQuery(next);
  }, []);
  return { query, push, replace };
}
