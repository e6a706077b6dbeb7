'use client';

import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { withValues } from '../../lib/query/values';
import { useRemembered } from '../_client/use-remembered';
import { ShareCite } from './share-cite';
import { ShareData } from './share-data';
import { ShareFrame } from './share-frame';
import { ShareImage } from './share-image';
import { ShareLink } from './share-link';
import type { ShareProps } from './share-props';
import { ShareSlides } from './share-slides';
import { ShareTabs } from './share-tabs';

const ways: readonly { readonly id: string; readonly name: string; readonly Panel: ComponentType<ShareProps> }[] = [
  { id: 'link', name: 'Link', Panel: ShareLink },
  { id: 'frame', name: 'Frame', Panel: ShareFrame },
  { id: 'image', name: 'Image', Panel: ShareImage },
  { id: 'slides', name: 'Slides', Panel: ShareSlides },
  { id: 'data', name: 'Data', Panel: ShareData },
  { id: 'cite', name: 'Cite', Panel: ShareCite },
];

const choices = {
  way: { usual: 'link', among: ways.map(({ id }) => id) },
  link: { usual: 'frozen', among: ['frozen', 'live'] },
} as const;

interface Props extends Omit<ShareProps, 'shared' | 'onSay'> {
  readonly headline: string;
  /** Query of the figure: scenario, comparison, focus. */
  readonly query: string;
  readonly onClose: () => void;
}

/** Every way in which a chart can leave, each with the very thing that is exported. It closes with Escape; the focus returns. */
export default function ShareDialog({ chart, headline, query, sharing, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const [{ way, link }, choose] = useRemembered('ringside:share', choices);
  useEffect(() => {
    dialog.current?.setAttribute('closedby', 'any');
    dialog.current?.showModal();
  }, []);
  const frozen = link === 'frozen';
  const pinned = frozen ? withValues(query, { ev: sharing.engine, dv: sharing.edition }) : query;
  const shared = { site: window.location.origin, chart: chart.id, headline, query: pinned };
  const Panel = (ways.find((each) => each.id === way) ?? ways[0])?.Panel ?? ShareLink;
  return createPortal(
    <dialog
      ref={dialog}
      className="share-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={id}>Share {chart.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <fieldset className="share-frozen">
        <legend className="sr-only">Which numbers</legend>
        <label>
          <input type="radio" name={`${id}-link`} checked={frozen} onChange={() => choose('link', 'frozen')} />
          Frozen: names engine {sharing.engine} and data {sharing.edition}, and says so when they have changed
        </label>
        <label>
          <input type="radio" name={`${id}-link`} checked={!frozen} onChange={() => choose('link', 'live')} />
          Live: follows what is known
        </label>
      </fieldset>
      <ShareTabs label="Ways to share" tabs={ways} chosen={way} onChoose={(next) => choose('way', next)}>
        <Panel shared={shared} chart={chart} sharing={sharing} onSay={setSaid} />
      </ShareTabs>
      <p className="share-said" role="status">
        {said}
      </p>
    </dialog>,
    document.querySelector('.themed') ?? document.body,
  );
}
