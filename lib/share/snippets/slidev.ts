import { fileAddress, frameAddress } from '../shared';
import type { Snippet } from '../snippet';
import { attributes, manners } from './frame';

/** A slide of Slidev's canvas, 980 px wide; its export gets the image, as a frame may be blank there. */
export const slidev: Snippet = {
  id: 'slidev',
  name: 'Slidev',
  where: 'A slide of slides.md. Exported slides show the image in place of the frame.',
  write: (shared) =>
    [
      '---',
      'layout: full',
      `title: ${JSON.stringify(shared.headline)}`,
      '---',
      '',
      `<iframe v-if="!$nav.isPrintMode" ${attributes({ src: frameAddress(shared, { fit: 'frame' }), title: shared.headline })} class="block w-full aspect-video border-0" style="color-scheme:light" ${manners}></iframe>`,
      `<img v-else ${attributes({ src: fileAddress(shared, 'png', { im: 'slide' }), alt: shared.headline })} class="block w-full">`,
    ].join('\n'),
};
