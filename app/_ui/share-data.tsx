'use client';

import { fileAddress } from '../../lib/share/shared';
import { useFile } from '../_client/use-file';
import { useRemembered } from '../_client/use-remembered';
import { ShareChoice } from './share-choice';
import { ShareCopy } from './share-copy';
import type { ShareProps } from './share-props';
import { ShareText } from './share-text';

/** The numbers behind the chart, as they are in the file. */
export function ShareData({ shared, sharing, onSay }: ShareProps) {
  const formats = sharing.formats.filter(({ purpose }) => purpose === 'data');
  const [{ format }, choose] = useRemembered('ringside:share-data', {
    format: { usual: 'csv', among: formats.map(({ id }) => id) },
  });
  const address = fileAddress({ ...shared, site: '' }, format);
  const { text, problem } = useFile(address);
  return (
    <>
      <div className="share-choices">
        <ShareChoice
          name="Format"
          value={format}
          options={formats.map(({ id, name }) => [id, name] as const)}
          onChoose={(next) => choose('format', next)}
        />
      </div>
      <div className="share-actions">
        <a className="share-get" href={address} download={`ringside-${shared.chart}.${format}`}>
          Download {format.toUpperCase()}
        </a>
        {text !== null && <ShareCopy text={text} what={format.toUpperCase()} onSay={onSay} />}
        <ShareCopy text={fileAddress(shared, format)} what="address of the data" onSay={onSay} />
      </div>
      <ShareText label={`The file in ${format.toUpperCase()}`} text={problem ?? text ?? '…'} />
    </>
  );
}
