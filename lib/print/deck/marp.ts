import type { DeckMeta } from '../../model/deck';
import type { Entry } from './entry';
import { address, markdown, remark, yaml } from './escape';

const slideOf = ({ slide, picture, chapters }: Entry): string =>
  [
    `# ${markdown(slide.title)}`,
    '',
    `![h:500 ${markdown(slide.sheet.scene.headline)}](${picture})`,
    '',
    `[The same, live](${address(slide.sheet.origin.link)})`,
    '',
    '<!--',
    ...chapters.flatMap((chapter) => [remark(chapter.title), ...chapter.lines.map(remark), '']),
    '-->',
  ].join('\n');

/** A deck for Marp, which shows no frames unless its user allows HTML: pictures with links. */
export const marpDeck = (entries: readonly Entry[], { title }: DeckMeta): string =>
  `${['---', 'marp: true', 'size: 16:9', `title: ${yaml(remark(title))}`, 'style: |', '  h1 { font-size: 36px; }', '---', ''].join('\n')}\n${entries.map(slideOf).join('\n\n---\n\n')}\n`;
