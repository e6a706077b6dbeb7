'use client';

import { useState } from 'react';

interface Props {
  /** Address of the frame. */
  readonly src: string;
  readonly title: string;
  /** Whether another frame is about to be asked for. */
  readonly waiting: boolean;
}

/** A frame as it will be in another page. */
export function SharePreview({ src, title, waiting }: Props) {
  const [loaded, setLoaded] = useState('');
  const busy = waiting || loaded !== src;
  return (
    <div className="share-preview" aria-busy={busy}>
      <iframe key={src} src={src} title={title} onLoad={() => setLoaded(src)} />
      {busy && <span className="share-updating">Updating…</span>}
    </div>
  );
}
