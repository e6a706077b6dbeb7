'use client';

import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { type Doubt, knownPage } from '../_client/doubt';

const KnownDialog = lazy(() => import('./known-dialog'));

/** Leads to what was published near a figure: over the page, or as a page of its own where that is asked for. */
export function KnownLink({ doubt, query }: { readonly doubt: Doubt; readonly query: string }) {
  const [open, setOpen] = useState(false);
  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  }
  return (
    <>
      <a className="link" href={knownPage(doubt, query)} aria-haspopup="dialog" onClick={onClick}>
        How do we know?
      </a>
      {open && (
        <Suspense fallback={<span className="hint"> …</span>}>
          <KnownDialog doubt={doubt} query={query} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
