'use client';

import { useEffect, useRef, useState } from 'react';
import { sayEvent } from '../_client/say';

/** The one live region of the page: text changes at rest, at most twice a second, and the element is never made anew. */
export function Live({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (text === '') return;
    const timer = setTimeout(() => setSaid(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const hear = (event: Event) => event instanceof CustomEvent && setSaid(String(event.detail));
    window.addEventListener(sayEvent, hear);
    return () => window.removeEventListener(sayEvent, hear);
  }, []);
  return (
    <div className="sr-only" aria-live="polite" id="live">
      {said}
    </div>
  );
}
