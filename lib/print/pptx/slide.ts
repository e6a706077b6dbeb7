import type { Slide } from '../../model/deck';
import type { Plot } from '../../model/plot';
import type { Press, Sheet } from '../../model/sheet';
import { type Palette, themes } from '../palette';
import { readable } from '../plot/readable';
import { facetsOf } from '../plot/rows';
import { short } from '../plot/short';
import { remarks, told } from '../plot/told';
import { sourcesLine } from '../source-names';
import { boxes } from './boxes';
import { chartParts } from './chart-part';
import type { Room } from './drawn';
import { ink } from './ink';
import { keyShapes } from './key';
import { legible } from './legible';
import { paragraph, run } from './lettering';
import { notesPart } from './notes';
import type { Part, Relation } from './part';
import { pictureParts, pictureShape } from './picture';
import { type Box, placed, root, shape, shapes, typeOf } from './presentation-ml';
import { tag } from './tag';

/** A slide among others. */
export interface SlideRequest {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  /** Number of its first chart in the deck, from 1. */
  readonly firstChart: number;
}

/** What is drawn on a slide, the parts that it needs, and the relationships to them. */
interface Content {
  readonly shapes: readonly string[];
  readonly parts: readonly Part[];
  readonly relations: readonly Relation[];
}

const described = ({ scene }: Sheet): string => `${scene.headline} ${scene.summary}`;

/** Charts side by side below what stands above them: the first has the names of platforms and is wider by them. */
function boxesOf(count: number, headed: boolean): Box[] {
  const head = headed ? 0.28 : 0;
  const body = { ...boxes.body, y: boxes.body.y + head, height: boxes.body.height - head };
  const [names, gap] = [count > 1 ? body.width * 0.2 : 0, 0.15];
  const each = (body.width - names - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({
    ...body,
    x: at === 0 ? body.x : body.x + names + at * (each + gap),
    width: at === 0 ? names + each : each,
  }));
}

const roomOf = ({ width, height }: Box, at: number, focus: string | null): Room => ({
  width: width * 72,
  height: height * 72,
  named: at === 0,
  focus,
});

function frame(id: number, box: Box, sheet: Sheet, relation: string, alone: boolean, name: string): string {
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id, name, descr: described(sheet) }),
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>',
      tag('p:nvPr', {}, alone ? '<p:ph idx="1"/>' : ''),
    ),
    placed('p:xfrm', box),
    tag(
      'a:graphic',
      {},
      tag(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
        tag('c:chart', {
          'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
          'r:id': relation,
        }),
      ),
    ),
  );
}

const flat = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

/** The charts that a sheet's plot becomes, in the units that its figures are read in. */
export function chartsOf({ plot }: Sheet): Plot[] {
  if (plot === null) return [];
  const read = readable(plot);
  return read.kind === 'bars' ? facetsOf(read) : [read];
}

function charted({ slide: { sheet }, firstChart }: SlideRequest, palette: Palette): Content {
  const plots = chartsOf(sheet);
  const places = boxesOf(plots.length, plots.length > 1 || plots.some((plot) => plot.kind === 'bars' && plot.stacked));
  const heading = (plot: Plot, box: Box, at: number): string =>
    shape({
      id: 40 + at,
      name: `Part ${at + 1}`,
      box: { ...box, y: boxes.body.y, height: 0.28, ...(at === 0 && { x: box.x + box.width * 0.2 }) },
      body: { wrap: 'none', ...flat },
      paragraphs: [paragraph(run(plot.series[0]?.name ?? '', { size: 14, colour: ink(palette, '$text'), bold: true }))],
    });
  return {
    shapes: plots.flatMap((plot, at) => {
      const box = places[at] ?? boxes.body;
      const name = plots.length === 1 ? 'Chart' : `Chart ${at + 1}`;
      const drawn = frame(20 + at, box, sheet, `rId${10 + at}`, plots.length === 1, name);
      return plots.length === 1 ? [drawn] : [drawn, heading(plot, box, at)];
    }),
    parts: plots.flatMap((plot, at) =>
      chartParts(firstChart + at, plot, palette, roomOf(places[at] ?? boxes.body, at, sheet.focus)),
    ),
    relations: plots.map((_, at) => ({
      id: `rId${10 + at}`,
      type: 'chart',
      target: `ppt/charts/chart${firstChart + at}.xml`,
    })),
  };
}

async function pictured({ slide: { sheet }, number }: SlideRequest, press: Press): Promise<Content> {
  const box = { ...boxes.body, height: boxes.foot.y - boxes.body.y - 0.1 };
  const parts = await pictureParts(number, sheet, box, press);
  return {
    shapes: [pictureShape({ id: 20, box, description: described(sheet), png: 'rId10', svg: 'rId11' })],
    parts,
    relations: parts.map(({ path }, at) => ({ id: `rId${10 + at}`, type: 'image', target: path })),
  };
}

const titleSize = (words: string): number => {
  const { length } = [...words];
  return length <= 110 ? 26 : length <= 160 ? 22 : 18;
};

/** Signs of a line across the slide in the smallest letters. */
const mostSigns = 125;

function footOf({ origin }: Sheet, palette: Palette): string {
  const style = { size: legible, colour: ink(palette, '$muted') };
  const sources = sourcesLine(origin.sources, (words) => [...words].length <= mostSigns);
  return shape({
    id: 30,
    name: 'Sources',
    box: boxes.foot,
    body: { wrap: 'square', ...flat, anchor: 'b' },
    paragraphs: [
      ...(sources === '' ? [] : [paragraph(run(sources, style))]),
      paragraph(
        run(`Ringside engine ${origin.engine}, data ${origin.edition} · `, style),
        run(short(origin.link.replace(/^https?:\/\//, ''), 85), { ...style, link: 'rId3' }),
      ),
    ],
  });
}

function noteOf({ plot }: Sheet, palette: Palette): string[] {
  const all = remarks(plot);
  if (all.length === 0) return [];
  const words = short(`Not shown, or shown in part: ${all.join('; ')}`, mostSigns);
  return [
    shape({
      id: 31,
      name: 'Remarks',
      box: boxes.note,
      body: { wrap: 'square', ...flat, anchor: 'ctr' },
      paragraphs: [paragraph(run(words, { size: legible, colour: ink(palette, '$muted') }))],
    }),
  ];
}

const paper = (background: string): string =>
  tag(
    'p:bg',
    {},
    tag(
      'p:bgPr',
      {},
      tag('a:solidFill', {}, tag('a:srgbClr', { val: background.replace('#', '').toUpperCase() })),
      '<a:effectLst/>',
    ),
  );

/** A sheet as a slide: the finding as its title, a chart that can be edited or a picture, key, sources, and notes. */
export async function slideParts(request: SlideRequest, press: Press): Promise<Part[]> {
  const { slide, number } = request;
  const { sheet, notes } = slide;
  const palette = themes[sheet.theme];
  const content = sheet.plot === null ? await pictured(request, press) : charted(request, palette);
  const title = shape({
    id: 2,
    name: 'Title',
    placeholder: { type: 'title' },
    fit: '<a:normAutofit/>',
    paragraphs: [
      paragraph(run(slide.title, { size: titleSize(slide.title), colour: ink(palette, '$text'), bold: true })),
    ],
  });
  const own = sheet.background !== null && sheet.background !== palette.surface ? paper(sheet.background) : '';
  const page: Part = {
    path: `ppt/slides/slide${number}.xml`,
    type: typeOf('slide'),
    body: root(
      'p:sld',
      {},
      tag(
        'p:cSld',
        {},
        own,
        shapes(
          title,
          ...content.shapes,
          ...(sheet.plot === null ? [] : keyShapes(sheet.plot, palette)),
          ...noteOf(sheet, palette),
          footOf(sheet, palette),
        ),
      ),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
    relations: [
      { id: 'rId1', type: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'notesSlide', target: `ppt/notesSlides/notesSlide${number}.xml` },
      { id: 'rId3', type: 'hyperlink', target: sheet.origin.link, external: true },
      ...content.relations,
    ],
  };
  return [page, notesPart(number, sheet, told(sheet, notes)), ...content.parts];
}
