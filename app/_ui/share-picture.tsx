'use client';

import { useState } from 'react';

interface Props {
  /** Address of the very file that is exported. */
  readonly src: string;
  readonly alt: string;
  /** Whether another picture is about to be asked for. */
  readonly waiting: boolean;
}

/** An exported image as it is, or why there is none. The last one stays, dimmed, until the next has come. */
export function SharePicture({ src, alt, waiting }: Props) {
  const [loaded, setLoaded] = useState<{ readonly src: string; readonly fine: boolean } | null>(null);
  const state = waiting || loaded?.src !== src ? 'busy' : loaded.fine ? 'idle' : 'error';
  return (
    <div className="share-picture" data-state={state} aria-busy={state === 'busy'}>
      {/* biome-ignore lint/performance/noImgElement: the preview is the exported file itself */}
      <img
        src={src}
        alt={alt}
        hidden={state === 'error'}
        onLoad={() => setLoaded({ src, fine: true })}
        onError={() => setLoaded({ src, fine: false })}
      />
      {state === 'busy' && <span className="share-updating">Updating…</span>}
      {state === 'error' && <p className="note">This picture could not be made just now.</p>}
    </div>
  );
}
