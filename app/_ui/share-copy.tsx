'use client';

import { useState } from 'react';

/** Puts a text on the clipboard, also from a page over plain http, which is given no clipboard. */
async function copied(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'sr-only';
    beside.after(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    beside.focus();
    return done;
  }
}

interface Props {
  /** What is copied, or how to get it. */
  readonly text: string | (() => Promise<string>);
  /** What it is, for the button and for what is said. */
  readonly what: string;
  readonly onSay: (words: string) => void;
}

/** A button that copies a text and says so. */
export function ShareCopy({ text, what, onSay }: Props) {
  const [done, setDone] = useState(false);
  async function copy(button: HTMLElement) {
    const words = typeof text === 'string' ? text : await text().catch(() => null);
    const success = words !== null && (await copied(words, button));
    setDone(success);
    onSay(success ? `Copied: ${what}` : `The ${what} could not be copied. Select and copy it by hand.`);
  }
  return (
    <button type="button" onClick={(event) => void copy(event.currentTarget)} onBlur={() => setDone(false)}>
      {done ? 'Copied' : `Copy ${what}`}
    </button>
  );
}
