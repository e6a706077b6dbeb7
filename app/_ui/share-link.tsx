'use client';

import { benchAddress, pageAddress } from '../../lib/share/shared';
import { ShareCopy } from './share-copy';
import type { ShareProps } from './share-props';
import { ShareText } from './share-text';

/** Links to the page of the chart and to the workbench with the same scenario. */
export function ShareLink({ shared, onSay }: ShareProps) {
  const page = pageAddress(shared);
  const desk = benchAddress(shared);
  return (
    <>
      <p className="note">{shared.headline}</p>
      <ShareText label="Link to this chart" text={page} />
      <div className="share-actions">
        <ShareCopy text={page} what="link to this chart" onSay={onSay} />
        <a href={page}>Open it</a>
      </div>
      <ShareText label="Link to the workbench" text={desk} />
      <div className="share-actions">
        <ShareCopy text={desk} what="link to the workbench" onSay={onSay} />
      </div>
    </>
  );
}
