import { fileAddress, frameAddress } from '../shared';
import type { Snippet } from '../snippet';
import { attributes, manners } from './frame';

/** Moodle takes style elements out of what is written into it; its own classes say what is for paper. */
export const moodle: Snippet = {
  id: 'moodle',
  name: 'Moodle',
  where:
    'Into the HTML source (</>) of a text in Moodle. It needs no cookie, no storage and no script of the page around it.',
  write: (shared) =>
    [
      `<iframe class="d-print-none" ${attributes({ src: frameAddress(shared), title: shared.headline })} width="100%" height="600" style="border:0;color-scheme:light" loading="lazy" ${manners}></iframe>`,
      `<p class="d-none d-print-block"><img class="img-fluid" ${attributes({ src: fileAddress(shared, 'png', { im: 'slide', theme: 'print' }), alt: shared.headline })}></p>`,
    ].join('\n'),
};
