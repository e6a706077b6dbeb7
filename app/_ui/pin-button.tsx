'use client';

import { withValues } from '../../lib/query/values';
import { scenarioPart } from '../_client/address';
import { useHydrated } from '../_client/use-hydrated';

interface Props {
  /** Query of the page. */
  readonly query: string;
  readonly isPinned: boolean;
  readonly onPin: () => void;
  readonly onUnpin: () => void;
}

/** Keeps this scenario as A, to compare others with, or lets it go; without script it is a link that does the same. */
export function PinButton({ query, isPinned, onPin, onUnpin }: Props) {
  const words = isPinned ? 'Unpin A' : 'Pin as A';
  if (useHydrated())
    return (
      <button type="button" aria-pressed={isPinned} onClick={isPinned ? onUnpin : onPin}>
        {words}
      </button>
    );
  return (
    <a className="button" href={`/?${withValues(query, { a: isPinned ? null : scenarioPart(query) })}`}>
      {words}
    </a>
  );
}
