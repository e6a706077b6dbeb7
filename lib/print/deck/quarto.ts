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
    `<iframe class="ringside-live" data-src="${escaped(embed)}" data-external="1" data-preload title="${escaped(line(title))}" width="100%" height="560" style="border:0;color-scheme:normal" allow="fullscreen"></iframe>`,
    `<img class="ringside-still" src="${picture}" alt="${escaped(line(sheet.scene.summary))}">`,
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
    '        <style>',
    '        .ringside-still { display: none; }',
    '        .print-pdf .ringside-live, .reveal-print .ringside-live { display: none; }',
    '        .print-pdf .ringside-still, .reveal-print .ringside-still { display: block; }',
    '        @media print { .ringside-live { display: none; } .ringside-still { display: block; } }',
    '        </style>',
    '---',
    '',
    entries.map(slideOf).join('\n\n'),
    '',
  ].join('\n');
