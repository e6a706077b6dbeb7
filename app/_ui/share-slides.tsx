'use client';

import { useState } from 'react';
import { charts } from '../../lib/charts';
import { withValues } from '../../lib/query/values';
import { deckAddress, fileAddress, titledIn } from '../../lib/share/shared';
import { SharePicture } from './share-picture';
import type { ShareProps } from './share-props';

const one = [
  ['pptx', 'a slide for PowerPoint, with a chart that can be edited'],
  ['tex', 'a picture in TeX, for Beamer'],
] as const;
const many = [
  ['pptx', 'Deck for PowerPoint'],
  ['zip', 'Deck in every form, as a folder'],
] as const;
/** Where else a slide may go, and how it gets there. */
const hosts = [
  ['Google Slides', 'upload the PPTX to Drive and open it there; or put in the PNG of the tab Image.'],
  ['Keynote', 'open the PPTX; or drop in the PNG of the tab Image.'],
  ['reveal.js', 'it is in the folder; for a deck that you have, take the text of the tab Frame.'],
  ['Beamer', 'it is in the folder; for one frame, compile the TEX and put in its PDF with \\includegraphics.'],
] as const;

/** One slide, or a deck of several charts of the same scenario. */
export function ShareSlides({ shared, chart, sharing, background, waiting }: ShareProps) {
  const [chosen, setChosen] = useState<readonly string[]>([chart.id]);
  const [steps, setSteps] = useState(false);
  const here = { ...shared, site: '', query: withValues(shared.query, { bg: background || null }) };
  const titled = titledIn(shared, chosen, steps);
  const turn = (id: string, on: boolean) =>
    setChosen(charts.map((each) => each.id).filter((each) => (each === id ? on : chosen.includes(each))));
  const offered = one.filter(([format]) => sharing.formats.some(({ id }) => id === format));
  return (
    <>
      <div className="share-actions">
        {offered.map(([format, words]) => (
          <a key={format} className="share-get" href={fileAddress(here, format, { im: 'slide' })} download>
            Download {format.toUpperCase()}
            <span className="sr-only">: {words}</span>
          </a>
        ))}
        <span className="note">{offered.map(([format, words]) => `${format.toUpperCase()}: ${words}`).join('; ')}</span>
      </div>
      <fieldset className="share-deck">
        <legend>A deck of these charts</legend>
        {charts.map(({ id, title }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => turn(id, event.target.checked)} />
            {title}
          </label>
        ))}
      </fieldset>
      <label className="share-steps">
        <input type="checkbox" checked={steps} onChange={(event) => setSteps(event.target.checked)} />
        and a slide for each family, brought forward
      </label>
      <p className="note">A title of your own is for one slide; in a deck of several each keeps its finding.</p>
      <div className="share-actions">
        {chosen.length === 0 && <span className="note">Choose at least one chart.</span>}
        {chosen.length > 0 &&
          many.map(([format, words]) => (
            <a key={format} className="share-get" href={deckAddress(here, chosen, format, steps)} download>
              {words}
            </a>
          ))}
      </div>
      <ul className="share-hosts">
        {hosts.map(([name, words]) => (
          <li key={name}>
            <b>{name}</b>: {words}
          </li>
        ))}
      </ul>
      <div className="share-deck-shown">
        {chosen.map((id) => (
          <SharePicture
            key={id}
            src={fileAddress({ ...here, chart: id }, 'png', {
              im: chosen.length === 1 ? 'slide' : 'thumb',
              ...(!titled && { title: null }),
            })}
            alt={titled ? shared.headline : `Slide of ${charts.find((each) => each.id === id)?.title ?? id}`}
            waiting={titled && waiting}
          />
        ))}
      </div>
    </>
  );
}
