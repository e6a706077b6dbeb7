'use client';

import { useState } from 'react';

/** Puts the address, which is the whole state, on the clipboard. */
export function CopyLink() {
  const [copied, setCopied] = useState(false);
  async function copy() {
    const link = window.location.href;
    // A page over plain http from another machine has no clipboard: there the link is shown to be copied by hand.
    if (navigator.clipboard) await navigator.clipboard.writeText(link);
    else window.prompt('The link', link);
    setCopied(true);
  }
  return (
    <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
      {copied ? 'Link copied' : 'Copy link'}
    </button>
  );
}
