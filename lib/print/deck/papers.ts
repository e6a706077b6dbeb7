import type { DeckMeta } from '../../model/deck';
import type { Press } from '../../model/sheet';
import { bib } from '../bib';
import { marker } from '../state';
import type { Entry } from './entry';
import { address, markdown } from './escape';

/** The list that all decks are made from, for programs: what is shown and said, every number, and how to take it up again. */
export const stepsJson = (entries: readonly Entry[], { title, description }: DeckMeta): string =>
  `${JSON.stringify(
    {
      title,
      description,
      steps: entries.map(({ slide, name, picture, embed, chapters }) => {
        const { sheet } = slide;
        const { scene, plot, origin } = sheet;
        return {
          name,
          id: slide.id,
          title: slide.title,
          chart: sheet.chart.id,
          headline: scene.headline,
          summary: scene.summary,
          query: origin.query,
          link: origin.link,
          embed,
          picture,
          engine: origin.engine,
          edition: origin.edition,
          state: marker(origin),
          table: scene.table,
          plot,
          notes: chapters,
          sources: origin.sources.map(({ key }) => key),
        };
      }),
    },
    null,
    1,
  )}\n`;

/** What is said, to be read on paper. */
export const notesMd = (entries: readonly Entry[], { title }: DeckMeta): string =>
  `${[
    `# ${markdown(title)}`,
    ...entries.flatMap(({ slide, name, chapters }) => [
      `## ${name}: ${markdown(slide.title)}`,
      `[The same, live](${address(slide.sheet.origin.link)})`,
      ...chapters.flatMap((chapter) => [
        `### ${markdown(chapter.title)}`,
        chapter.lines.map((each) => `- ${markdown(each)}`).join('\n'),
      ]),
    ]),
  ].join('\n\n')}\n`;

/** What to cite: each chart, and each source once. */
export async function citations(entries: readonly Entry[], press: Press): Promise<string> {
  const texts = await Promise.all(entries.map(({ slide }) => bib.print(slide.sheet, press)));
  const all = texts.flatMap((text) => String(text).split(/\n(?=@)/)).map((each) => each.trim());
  return `${[...new Set(all)].join('\n\n')}\n`;
}

export const readMe = ({ title }: DeckMeta, count: number): string =>
  [
    title,
    '',
    `${count} steps, the same in every deck; all are made from one list, steps.json.`,
    '',
    'deck.pptx       PowerPoint, Keynote, Impress: charts that can be edited, with notes',
    'index.html      reveal.js: run "npm install" here, then open it; without that it is a page to read',
    'deck.qmd        Quarto: quarto render deck.qmd',
    'slides.md       Slidev: npx slidev slides.md',
    'marp.md         Marp: npx @marp-team/marp-cli marp.md',
    'deck.tex        Beamer: pdflatex deck.tex, or lualatex deck.tex',
    'notes.md        what is said, step by step',
    'img/            each step as PNG, SVG and PDF',
    'steps.json      every number, with how it is known and how to take each picture up again',
    'CITATION.bib    what to cite',
    'SHA256SUMS      sha256sum -c SHA256SUMS',
    '',
  ].join('\n');

/** Licence of the pictures and texts. Facts have no owner; those here name where they were found. */
export const licence = `The charts, texts and sources of decks in this folder were made by Ringside and are under the MIT License.
The facts in them are not ours: every number names the source that it rests on, and CITATION.bib lists them.

MIT License

Copyright (c) 2026 Ringside contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
