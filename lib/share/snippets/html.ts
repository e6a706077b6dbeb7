import { fileAddress, frameAddress } from '../shared';
import type { Snippet } from '../snippet';
import { attributes, look, manners } from './frame';

/** A frame as high as its chart, and an image in its place on paper. */
export const html: Snippet = {
  id: 'html',
  name: 'Web page',
  where: 'Into the source of a page. The script only adjusts the height; without it the frame stays 16:9.',
  write: (shared) =>
    [
      '<figure class="ringside" style="margin:0">',
      `  <iframe ${attributes({ src: frameAddress(shared), title: shared.headline })}`,
      `    style="${look};frame-sizing:content-height" loading="lazy" ${manners}></iframe>`,
      `  <img ${attributes({ src: fileAddress(shared, 'png', { im: 'slide', theme: 'print' }), alt: shared.headline })} style="width:100%">`,
      '  <style>.ringside>img{display:none}@media print{.ringside>iframe{display:none!important}.ringside>img{display:block}}</style>',
      '</figure>',
      `<script ${attributes({ src: `${shared.site}/embed.js` })} async></script>`,
    ].join('\n'),
};
