import type { DeckMeta } from '../../model/deck';
import { themes } from '../palette';
import { escaped } from '../svg';
import type { Entry } from './entry';
import { line } from './escape';

/** The picture lies where the live frame will be, and gives way when that has answered: not on paper, nor without the network. */
const style = `
  body { font-family: Inter, Arial, sans-serif; margin: 0; }
  .reveal .slides { text-align: left; }
  .reveal h2 { font-size: 36px; line-height: 1.2; text-transform: none; letter-spacing: 0; margin: 0 0 12px; }
  .reveal .stage { position: relative; height: 560px; }
  .reveal .stage iframe, .reveal .stage img { position: absolute; left: 0; top: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; border: 0; color-scheme: light; }
  .reveal .stage img { object-fit: contain; object-position: left top; }
  .reveal .stage iframe { visibility: hidden; }
  .reveal .live .stage iframe { visibility: inherit; }
  .reveal .live .stage img { visibility: hidden; }
  @media screen { .reveal .live.found h2 { position: absolute; clip-path: inset(50%); } .reveal .live.found .stage { height: 640px; } }
  .reveal p.link { font-size: 14px; margin: 6px 0 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .print-pdf .reveal .stage iframe, .reveal-print .reveal .stage iframe { display: none; }
  .print-pdf .reveal .stage img, .reveal-print .reveal .stage img { visibility: visible !important; }
  @media print { .reveal .stage iframe { display: none; } .reveal .stage img { visibility: visible !important; } }
`;

/** Paper and ink of the deck are those of its pictures, whichever theme of reveal.js lies below, and without it. */
function inks({ slide: { sheet } }: Entry): string {
  const { surface, text, accent } = themes[sheet.theme];
  const paper = sheet.background ?? surface;
  return `
  :root { color-scheme: ${sheet.theme === 'dark' ? 'dark' : 'light'}; --r-background-color: ${paper}; --r-main-color: ${text}; --r-heading-color: ${text}; --r-link-color: ${accent}; }
  html, body, .reveal-viewport { background: ${paper}; color: ${text}; }
  a { color: ${accent}; }
`;
}

const script = `
  addEventListener('message', ({ data, source }) => {
    if (!String(data && data.type).startsWith('ringside:')) return;
    for (const frame of document.querySelectorAll('.stage iframe'))
      if (frame.contentWindow === source) frame.closest('section').classList.add('live');
  });
  if (typeof Reveal !== 'undefined')
    Reveal.initialize({
      width: 1280, height: 720, margin: 0.04, center: false, hash: true, preventIframeAutoFocus: true,
      plugins: typeof RingsideReveal === 'undefined' ? [] : [RingsideReveal],
    });
`;

const section = ({ slide, name, picture, embed, chapters }: Entry): string => {
  const { sheet, title, id } = slide;
  const words = escaped(line(title));
  const said = escaped(`${line(title)} ${line(sheet.scene.summary)}`);
  return [
    // A live frame has the finding as its own headline.
    `<section id="${id}"${title === sheet.scene.headline ? ' class="found"' : ''} data-step="${name}">`,
    `<h2>${words}</h2>`,
    `<div class="stage"><iframe data-src="${escaped(embed)}" data-preload title="${words}" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe><img class="still" src="${picture}" alt="${said}"></div>`,
    `<p class="link"><a href="${escaped(sheet.origin.link)}">${escaped(sheet.origin.link)}</a></p>`,
    '<aside class="notes">',
    ...chapters.map(
      (chapter) =>
        `<h3>${escaped(line(chapter.title))}</h3>${chapter.lines.map((each) => `<p>${escaped(line(each))}</p>`).join('')}`,
    ),
    '</aside>',
    '</section>',
  ].join('\n');
};

/** A deck for reveal.js: live frames, and pictures in their place on paper and without the network. */
export function revealDeck(entries: readonly Entry[], { title }: DeckMeta): string {
  const [first] = entries;
  const site = first?.slide.sheet.origin.site ?? '';
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(line(title))}</title>`,
    '<link rel="stylesheet" href="node_modules/reveal.js/dist/reveal.css">',
    `<link rel="stylesheet" href="node_modules/reveal.js/dist/theme/${first?.slide.sheet.theme === 'dark' ? 'black' : 'white'}.css">`,
    `<style>${style}${first ? inks(first) : ''}</style>`,
    '</head>',
    '<body>',
    '<div class="reveal"><div class="slides">',
    ...entries.map(section),
    '</div></div>',
    '<script src="node_modules/reveal.js/dist/reveal.js"></script>',
    `<script src="${escaped(site)}/embed.js"></script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Where reveal.js comes from: `npm install` beside the deck. */
export const revealPackage = `${JSON.stringify({ private: true, dependencies: { 'reveal.js': '6.0.2' } }, null, 2)}\n`;
