'use client';

import { withValues } from '../../lib/query/values';
import { citation } from '../../lib/share/citation';
import { fileAddress } from '../../lib/share/shared';
import { useFile } from '../_client/use-file';
import { ShareCopy } from './share-copy';
import type { ShareProps } from './share-props';
import { ShareText } from './share-text';

/** How to refer to the chart: always to the frozen one. */
export function ShareCite({ shared, sharing, onSay }: ShareProps) {
  const { engine, edition, formats } = sharing;
  const words = citation(shared, engine, edition);
  const frozen = { ...shared, site: '', query: withValues(shared.query, { ev: engine, dv: edition }) };
  const bib = formats.some(({ id }) => id === 'bib') ? fileAddress(frozen, 'bib') : null;
  return (
    <>
      <ShareText label="Citation in words" text={words} />
      <div className="share-actions">
        <ShareCopy text={words} what="citation" onSay={onSay} />
      </div>
      {bib !== null && <Bibliography address={bib} onSay={onSay} />}
    </>
  );
}

function Bibliography({ address, onSay }: { readonly address: string; readonly onSay: (words: string) => void }) {
  const { text, problem } = useFile(address);
  return (
    <>
      <ShareText label="Citation and sources in BibTeX" text={problem ?? text ?? '…'} />
      <div className="share-actions">
        {text !== null && <ShareCopy text={text} what="BibTeX" onSay={onSay} />}
        <a className="share-get" href={address} download>
          Download BibTeX
        </a>
      </div>
    </>
  );
}
