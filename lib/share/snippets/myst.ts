import { plainText } from '../../print/md';
import { fileAddress, frameAddress } from '../shared';
import type { Snippet } from '../snippet';

const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A frame with a caption; where a frame cannot be, MyST puts the placeholder. */
export const myst: Snippet = {
  id: 'myst',
  name: 'MyST',
  where: 'Into a page of MyST or Jupyter Book 2. PDF and Word get the placeholder.',
  write: (shared) =>
    [
      `:::{iframe} ${frameAddress(shared)}`,
      ':width: 100%',
      `:title: ${oneLine(shared.headline)}`,
      `:placeholder: ${fileAddress(shared, 'png', { im: 'slide' })}`,
      oneLine(plainText(shared.headline)),
      ':::',
    ].join('\n'),
};
