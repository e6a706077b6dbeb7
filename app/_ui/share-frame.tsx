'use client';

import { withValues } from '../../lib/query/values';
import { snippets } from '../../lib/share/snippets';
import { useRemembered } from '../_client/use-remembered';
import { ShareBackground } from './share-background';
import { ShareChoice } from './share-choice';
import { ShareCopy } from './share-copy';
import { SharePicture } from './share-picture';
import { SharePreview } from './share-preview';
import type { ShareProps } from './share-props';
import { ShareText } from './share-text';

const choices = { host: { usual: snippets[0]?.id ?? '', among: snippets.map(({ id }) => id) } };
const hosts = snippets.map(({ id, name }) => [id, name] as const);

/** The first address of a frame, or else of an image, that stands in a snippet. */
function shownBy(text: string): { readonly frame: string | null; readonly image: string | null } {
  const address = (pattern: RegExp) => pattern.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null;
  return {
    frame: address(/https?:\/\/[^/\s"]+(\/embed\/[^\s")]+)/),
    image: address(/https?:\/\/[^/\s"]+(\/c\/[a-z0-9-]+\.[a-z]+[^\s")]*)/),
  };
}

/** A piece of text for a page or a deck, and what it will show there. */
export function ShareFrame({ shared, background, onBackground, waiting, onSay }: ShareProps) {
  const [{ host }, choose] = useRemembered('ringside:share-frame', choices);
  const snippet = snippets.find(({ id }) => id === host);
  if (!snippet) return null;
  const text = snippet.write({ ...shared, query: withValues(shared.query, { bg: background || null }) });
  const { frame, image } = shownBy(text);
  return (
    <>
      <div className="share-choices">
        <ShareChoice name="For" value={host} options={hosts} onChoose={(next) => choose('host', next)} />
        <ShareBackground background={background} onBackground={onBackground} />
      </div>
      <p className="note">{snippet.where}</p>
      <ShareText label={`Text for ${snippet.name}`} text={text} />
      <div className="share-actions">
        <ShareCopy text={text} what={`text for ${snippet.name}`} onSay={onSay} />
      </div>
      {frame !== null && <SharePreview src={frame} title={shared.headline} waiting={waiting} />}
      {frame === null && image !== null && <SharePicture src={image} alt={shared.headline} waiting={waiting} />}
    </>
  );
}
