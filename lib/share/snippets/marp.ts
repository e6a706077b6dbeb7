import { plainText } from '../../print/md';
import { fileAddress, pageAddress } from '../shared';
import type { Snippet } from '../snippet';

/** Marp shows HTML only where its author allows it, so the slide is the image and the live chart is a link. */
export const marp: Snippet = {
  id: 'marp',
  name: 'Marp',
  where: 'A slide of a Marp file: the image, which needs no HTML, with a link to the live chart.',
  write: (shared) =>
    [
      '---',
      '',
      `[![${plainText(shared.headline)}](${fileAddress(shared, 'svg', { im: 'slide', text: 'path' })})](${pageAddress(shared)})`,
    ].join('\n'),
};
