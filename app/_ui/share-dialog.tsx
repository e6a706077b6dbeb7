'use client';

import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { withValues } from '../../lib/query/values';
import { read } from '../_client/address';
import { useRemembered } from '../_client/use-remembered';
import { useSettled } from '../_client/use-settled';
import { backgrounds } from './share-background';
import { type Option, ShareChoice } from './share-choice';
import { ShareCite } from './share-cite';
import { ShareData } from './share-data';
import { ShareFrame } from './share-frame';
import { ShareImage } from './share-image';
import { ShareLink } from './share-link';
import type { ShareProps } from './share-props';
import { ShareSlides } from './share-slides';
import { ShareTabs } from './share-tabs';
import { ShareTitle } from './share-title';

const ways: readonly { readonly id: string; readonly name: string; readonly Panel: ComponentType<ShareProps> }[] = [
  { id: 'link', name: 'Link', Panel: ShareLink },
  { id: 'frame', name: 'Frame', Panel: ShareFrame },
  { id: 'image', name: 'Image', Panel: ShareImage },
  { id: 'slides', name: 'Slides', Panel: ShareSlides },
  { id: 'data', name: 'Data', Panel: ShareData },
  { id: 'cite', name: 'Cite', Panel: ShareCite },
];

/** Themes by value of their key; without one, pages and frames follow their reader, and files are light. */
const themes: readonly Option[] = [
  ['', 'usual: pages as the reader likes, files light'],
  ['light', 'light'],
  ['dark', 'dark'],
  ['projector', 'projector'],
  ['print', 'print'],
];

const choices = {
  way: { usual: 'link', among: ways.map(({ id }) => id) },
  link: { usual: 'frozen', among: ['frozen', 'live'] },
  theme: { usual: '', among: themes.map(([id]) => id) },
  bg: { usual: '', among: backgrounds.map(([id]) => id) },
};

/** How long somebody stops typing before the title is taken, ms. */
const pauseMs = 400;

interface Props extends Pick<ShareProps, 'chart' | 'sharing'> {
  /** The finding, in whose place a title may come. */
  readonly headline: string;
  /** Query of the figure: scenario, comparison, focus; and the title and theme of the page. */
  readonly query: string;
  readonly onClose: () => void;
}

/** Every way in which a chart can leave, each with the very thing that is exported. It closes with Escape; the focus returns. */
export default function ShareDialog({ chart, headline, query, sharing, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const [{ way, link, theme: last, bg }, choose] = useRemembered('ringside:share', choices);
  const title = useSettled(read(query, 'title') ?? '', pauseMs);
  // A page that has a theme goes before what was chosen for another chart.
  const [given, setGiven] = useState(() => themes.find(([id]) => id !== '' && id === read(query, 'theme'))?.[0]);
  const theme = given ?? last;
  function setTheme(next: string) {
    setGiven(undefined);
    choose('theme', next);
  }
  useEffect(() => {
    dialog.current?.setAttribute('closedby', 'any');
    dialog.current?.showModal();
  }, []);
  const frozen = link === 'frozen';
  const whole = withValues(query, {
    title: title.settled || null,
    theme: theme || null,
    ...(frozen && { ev: sharing.engine, dv: sharing.edition }),
  });
  const shared = {
    site: window.location.origin,
    chart: chart.id,
    headline: title.settled || headline,
    query: whole,
  };
  const Panel = (ways.find((each) => each.id === way) ?? ways[0])?.Panel ?? ShareLink;
  return createPortal(
    <dialog
      ref={dialog}
      className="dialog share-dialog"
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
      <div className="share-whole">
        <ShareTitle value={title.typed} finding={headline} onType={title.type} onDone={title.settle} />
        <ShareChoice name="Theme" value={theme} options={themes} onChoose={setTheme} />
      </div>
      <ShareTabs label="Ways to share" tabs={ways} chosen={way} onChoose={(next) => choose('way', next)}>
        <Panel
          shared={shared}
          chart={chart}
          sharing={sharing}
          background={bg}
          onBackground={(next) => choose('bg', next)}
          waiting={title.waiting}
          onSay={setSaid}
        />
      </ShareTabs>
      <p className="share-said" role="status">
        {said}
      </p>
    </dialog>,
    document.querySelector('.themed') ?? document.body,
  );
}
