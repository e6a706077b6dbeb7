'use client';

import { useEffect, useRef, useState } from 'react';
import { announcer } from '../_client/announcer';
import { sayEvent } from '../_client/say';

/** The one live region of the page: its text changes at most twice a second and once at rest, and the element is never made anew. */
export function Live({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const [hear] = useState(() => announcer({ after: (ms, act) => window.setTimeout(act, ms) }, setSaid));
  const first = useRef(text);
  useEffect(() => {
    // What the page opened with has been read as its text.
    if (text !== '' && text !== first.current) hear(text);
    first.current = '';
  }, [text, hear]);
  useEffect(() => {
    const listen = (event: Event) => event instanceof CustomEvent && setSaid(String(event.detail));
    window.addEventListener(sayEvent, listen);
    return () => window.removeEventListener(sayEvent, listen);
  }, []);
  return (
    <div className="sr-only" aria-live="polite" id="live">
      {said}
    </div>
  );
}
