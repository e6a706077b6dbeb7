'use client';

import { useState } from 'react';
import { useHydrated } from '../_client/use-hydrated';

/** Puts the address, which is the whole state, on the clipboard. Its place is kept free until it works. */
export function CopyLink() {
  const [copied, setCopied] = useState(false);
  const hydrated = useHydrated();
  async function copy() {
    const link = window.location.href;
    // A page over plain http from another machine has no clipboard: there the link is shown to be copied by hand.
    if (navigator.clipboard) await navigator.clipboard.writeText(link);
    else window.prompt('The link', link);
    setCopied(true);
  }
  return (
    <button type="button" data-waiting={!hydrated || undefined} onClick={copy} onBlur={() => setCopied(false)}>
      {copied ? 'Link copied' : 'Copy link'}
    </button>
  );
}
