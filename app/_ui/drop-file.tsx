'use client';

import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { Restored as Found } from '../_client/restore';
import { say } from '../_client/say';
import { useDrop } from '../_client/use-drop';
import { useHydrated } from '../_client/use-hydrated';
import { useSharing } from '../_client/use-sharing';

const Restored = lazy(() => import('./restored'));

interface Props {
  /** Shows a scenario; Back returns to the one before. */
  readonly onQuery: (query: string) => void;
}

/** Takes up the scenario of any file that was exported, dropped on the page or chosen. */
export function DropFile({ onQuery }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const sharing = useSharing();
  const [restored, setRestored] = useState<Found | null>(null);
  const open = useCallback(
    async (file: File) => {
      const { restoredFrom } = await import('../_client/restore');
      const found = await restoredFrom(file, sharing);
      if (found.query !== null) onQuery(found.query);
      setRestored(found);
      say(found.left ? `${found.words} ${found.left.words}.` : found.words);
    },
    [onQuery, sharing],
  );
  const over = useDrop(open);
  function undo() {
    window.history.back();
    setRestored(null);
  }
  if (!hydrated) return null;
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Open an exported file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Exported file"
        accept=".svg,.png,.pdf,.pptx,.csv,.json,.tex,.md,.bib,.html,.zip"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void open(file);
        }}
      />
      {over && <p className="drop-over">Drop the file to open its scenario</p>}
      {restored && (
        <Suspense>
          <Restored found={restored} onUndo={undo} onDismiss={() => setRestored(null)} />
        </Suspense>
      )}
    </>
  );
}
