'use client';

import { lazy, type MouseEvent, Suspense, useRef, useState } from 'react';
import { knownPage } from '../_client/doubt';
import type { Fact } from '../_client/fact';

const FactTip = lazy(() => import('./fact-tip'));

interface Props extends Fact {
  /** Whether Tab stops here; without it, always. */
  readonly stop?: boolean | undefined;
}

/** A number that leads to what it rests on: details beside it, or a page where a page is asked for or there is no script. */
export function FactLink({ stop, ...fact }: Props) {
  const anchor = useRef<HTMLAnchorElement>(null);
  const [open, setOpen] = useState(false);
  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(!open);
  }
  return (
    <>
      <a
        ref={anchor}
        className="fact"
        href={knownPage(fact.doubt, fact.query)}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${fact.what}: ${fact.text}`}
        tabIndex={stop === false ? -1 : undefined}
        onClick={onClick}
      >
        {fact.text}
      </a>
      {open && (
        <Suspense>
          <FactTip {...fact} anchor={anchor} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
