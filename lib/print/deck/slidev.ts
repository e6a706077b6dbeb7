import type { DeckMeta } from '../../model/deck';
import { escaped } from '../svg';
import type { Entry } from './entry';
import { line, markdown, remark, yaml } from './escape';

/** In an attribute of a template of Vue. */
const attribute = (words: string): string => escaped(line(words)).replaceAll('{', '(').replaceAll('}', ')');

const slideOf = ({ slide, picture, embed, chapters, name }: Entry): string => {
  const { title, sheet } = slide;
  const summary = attribute(sheet.scene.summary);
  return [
    `# ${markdown(title)}`,
    '',
    `<div data-step="${name}">`,
    '<RenderWhen context="print">',
    `<img src="./${picture}" alt="${summary}" style="height:400px;object-fit:contain">`,
    '<template #fallback>',
    `<iframe src="${attribute(embed)}" title="${attribute(title)}" style="width:100%;height:400px;border:0;color-scheme:light" loading="lazy" allow="fullscreen"></iframe>`,
    '</template>',
    '</RenderWhen>',
    '</div>',
    '',
    '<!--',
    ...chapters.flatMap((chapter) => [remark(chapter.title), ...chapter.lines.map(remark), '']),
    '-->',
  ].join('\n');
};

/** A deck for Slidev: live frames, and pictures when it is exported. */
export const slidevDeck = (entries: readonly Entry[], { title }: DeckMeta): string =>
  `${['---', 'theme: default', `title: ${yaml(remark(title))}`, 'aspectRatio: 16/9', 'canvasWidth: 980', '---', ''].join('\n')}\n${entries.map(slideOf).join('\n\n---\n\n')}\n`;
