'use client';

import { useState } from 'react';
import { useHydrated } from '../_client/use-hydrated';

/** Puts a text on the clipboard. Without script there is no button: the text beside it can be marked by hand. */
export function CopyText({ text, of }: { readonly text: string; readonly of: string }) {
  const [copied, setCopied] = useState(false);
  if (!useHydrated()) return null;
  async function copy() {
    // A page over plain http from another machine has no clipboard: there the text is shown to be copied by hand.
    if (navigator.clipboard) await navigator.clipboard.writeText(text);
    else window.prompt('BibTeX', text);
    setCopied(true);
  }
  return (
    <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
      {copied ? 'Copied' : 'Copy'}
      <span className="sr-only"> the BibTeX of {of}</span>
    </button>
  );
}
