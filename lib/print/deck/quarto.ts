import type { DeckMeta } from '../../model/deck';
import { escaped } from '../svg';
import type { Entry } from './entry';
import { address, line, markdown, yaml } from './escape';

const slideOf = ({ slide, picture, embed, chapters, name }: Entry): string => {
  const { id, title, sheet } = slide;
  const still = `![${markdown(sheet.scene.summary)}](${picture}){fig-alt=${JSON.stringify(escaped(line(sheet.scene.summary)))}}`;
  return [
    `## ${markdown(title)} {#${id} data-step="${name}"}`,
    '',
    '::: {.content-visible when-format="revealjs"}',
    '```{=html}',
    `<div class="ringside-stage"><iframe data-src="${escaped(embed)}" data-external="1" data-preload title="${escaped(line(title))}" allow="fullscreen"></iframe><img src="${picture}" alt="${escaped(line(sheet.scene.summary))}"></div>`,
    '```',
    ':::',
    '',
    '::: {.content-visible unless-format="revealjs"}',
    still,
    ':::',
    '',
    `[The same, live](${address(sheet.origin.link)})`,
    '',
    '::: {.notes}',
    ...chapters.flatMap((chapter) => [
      `**${markdown(chapter.title)}**`,
      '',
      ...chapter.lines.flatMap((each) => [markdown(each), '']),
    ]),
    ':::',
  ].join('\n');
};

/** The picture gives way to the live frame when that has answered, and stays on paper and without the network. */
const header: readonly string[] = [
  '<style>',
  '.reveal .ringside-stage { position: relative; height: 520px; }',
  '.reveal .ringside-stage iframe, .reveal .ringside-stage img { position: absolute; left: 0; top: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; border: 0; color-scheme: light; }',
  '.reveal .ringside-stage img { object-fit: contain; }',
  '.reveal .ringside-stage iframe { visibility: hidden; }',
  '.reveal .ringside-stage iframe.live { visibility: inherit; }',
  '.reveal .ringside-stage iframe.live + img { visibility: hidden; }',
  '.print-pdf .ringside-stage iframe, .reveal-print .ringside-stage iframe { display: none; }',
  '.print-pdf .ringside-stage img, .reveal-print .ringside-stage img { visibility: visible !important; }',
  '@media print { .ringside-stage iframe { display: none; } .ringside-stage img { visibility: visible !important; } }',
  '</style>',
  '<script>',
  "addEventListener('message', ({ data, source }) => {",
  "  if (!String(data && data.type).startsWith('ringside:')) return;",
  "  for (const frame of document.querySelectorAll('.ringside-stage iframe'))",
  "    if (frame.contentWindow === source) frame.classList.add('live');",
  '});',
  '</script>',
];

/** A deck for Quarto: live frames in reveal.js, pictures on paper and in every other format. */
export const quartoDeck = (entries: readonly Entry[], { title }: DeckMeta): string =>
  [
    '---',
    `title: ${yaml(markdown(title))}`,
    'format:',
    '  revealjs:',
    '    width: 1280',
    '    height: 720',
    '    include-in-header:',
    '      text: |',
    ...header.map((each) => `        ${each}`),
    '---',
    '',
    entries.map(slideOf).join('\n\n'),
    '',
  ].join('\n');
