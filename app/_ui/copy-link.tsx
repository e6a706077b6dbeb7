'use client';

import { useState } from 'react';

/** Puts the address, which is the whole state, on the clipboard. */
export function CopyLink() {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  }
  return (
    <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
      {copied ? 'Link copied' : 'Copy link'}
    </button>
  );
}
