import type { DeckMeta, Slide } from '../model/deck';
import type { Press, Printer } from '../model/sheet';
import { themes } from './palette';
import { notesSize, slideSize } from './pptx/boxes';
import { levels, masters } from './pptx/master';
import { packaged } from './pptx/package';
import type { Part, Relation } from './pptx/part';
import { emu, root, typeOf } from './pptx/presentation-ml';
import { properties } from './pptx/properties';
import { chartsOf, slideParts } from './pptx/slide';
import { tag } from './pptx/tag';

const roots: readonly Relation[] = [
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
];

function presentation(count: number): Part {
  const slides = Array.from({ length: count }, (_, at) => at);
  return {
    path: 'ppt/presentation.xml',
    type: typeOf('presentation.main'),
    body: root(
      'p:presentation',
      { saveSubsetFonts: 1 },
      tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
      tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rId2' })),
      tag('p:sldIdLst', {}, ...slides.map((at) => tag('p:sldId', { id: 256 + at, 'r:id': `rId${10 + at}` }))),
      tag('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
      tag('p:notesSz', { cx: emu(notesSize.width), cy: emu(notesSize.height) }),
      tag('p:defaultTextStyle', {}, levels(18)),
    ),
    relations: [
      { id: 'rId1', type: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
      { id: 'rId3', type: 'theme', target: 'ppt/theme/theme1.xml' },
      { id: 'rId4', type: 'customXml', target: 'customXml/item1.xml' },
      ...slides.map((at) => ({ id: `rId${10 + at}`, type: 'slide', target: `ppt/slides/slide${at + 1}.xml` })),
    ],
  };
}

/**
 * Sheets as a PowerPoint deck, a slide each, in the theme of the first: charts that can be edited and recoloured, with alternative
 * text, notes, and the states to take them up again. Throws for a deck without slides.
 */
export async function pptxDeck(slides: readonly Slide[], press: Press, meta: DeckMeta): Promise<Uint8Array> {
  const [first] = slides;
  if (!first) throw new Error('a deck without slides');
  const { theme } = first.sheet;
  const parts: Part[] = [presentation(slides.length), ...masters(themes[theme], theme === 'dark')];
  let firstChart = 1;
  for (const [at, slide] of slides.entries()) {
    parts.push(...(await slideParts({ slide, number: at + 1, firstChart }, press)));
    firstChart += chartsOf(slide.sheet).length;
  }
  parts.push(
    ...properties(
      meta,
      slides.map(({ sheet }) => sheet.origin),
    ),
  );
  return packaged(parts, roots);
}

/** One slide with a native chart, notes and sources. */
export const pptx: Printer = {
  id: 'pptx',
  name: 'PowerPoint',
  purpose: 'slides',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  print: (sheet, press) =>
    pptxDeck([{ id: sheet.chart.id, title: sheet.scene.headline, sheet, notes: [] }], press, {
      title: sheet.scene.headline,
      description: sheet.scene.summary,
    }),
};
