import { fileAddress, frameAddress } from '../shared';
import type { Snippet } from '../snippet';
import { attributes, look, manners } from './frame';

const printed =
  '.ringside-print{display:none}.reveal-print .ringside-print{display:block}.reveal-print iframe[data-steps]{display:none!important}@media print{.ringside-print{display:block}iframe[data-steps]{display:none!important}}';

/** A slide whose keys turn the steps of the chart first and the slides after that; an image on paper, where reveal leaves frames empty. */
export const reveal: Snippet = {
  id: 'reveal',
  name: 'reveal.js',
  where:
    'A slide. Put the script before Reveal.initialize({ plugins: [RingsideReveal] }): keys pressed in the frame come back to the deck.',
  write: (shared) =>
    [
      `<script ${attributes({ src: `${shared.site}/embed.js` })}></script>`,
      '<section>',
      `  <iframe data-steps data-preload ${attributes({ 'data-src': frameAddress(shared, { fit: 'frame' }), title: shared.headline })}`,
      `    style="${look}" ${manners}></iframe>`,
      `  <img class="ringside-print" ${attributes({ src: fileAddress(shared, 'png', { im: 'slide' }), alt: shared.headline })}>`,
      `  <style>${printed}</style>`,
      '</section>',
    ].join('\n'),
};
