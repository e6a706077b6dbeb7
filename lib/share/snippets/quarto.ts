import { plainText } from '../../print/md';
import { fileAddress, frameAddress } from '../shared';
import type { Snippet } from '../snippet';
import { attributes, look, manners } from './frame';

/** Pandoc ends a quoted attribute at a quote and takes a backslash for an escape. */
const quoted = (words: string): string => `"${words.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&')}"`;

/** A frame where Quarto writes HTML, an image of the same everywhere else and on paper. */
export const quarto: Snippet = {
  id: 'quarto',
  name: 'Quarto',
  where:
    'Into a .qmd file, as a slide or in the text. The frame is left alone when resources are embedded; PDF and Word get the image.',
  write: (shared) =>
    [
      '::: {.content-visible when-format="html"}',
      '```{=html}',
      `<iframe class="ringside-frame" data-external="1" ${attributes({ src: frameAddress(shared, { fit: 'frame' }), title: shared.headline })}`,
      `  style="${look}" ${manners}></iframe>`,
      `<img class="ringside-print" data-external="1" ${attributes({ src: fileAddress(shared, 'png', { im: 'slide' }), alt: shared.headline })}>`,
      '<style>.ringside-print{display:none}.reveal-print .ringside-print{display:block}.reveal-print .ringside-frame{display:none!important}@media print{.ringside-print{display:block}.ringside-frame{display:none!important}}</style>',
      '```',
      ':::',
      '',
      '::: {.content-visible unless-format="html"}',
      `![${plainText(shared.headline)}](${fileAddress(shared, 'png', { im: 'slide' })}){fig-alt=${quoted(shared.headline)} width=100%}`,
      ':::',
    ].join('\n'),
};
