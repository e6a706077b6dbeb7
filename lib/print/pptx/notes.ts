import type { Chapter } from '../../model/deck';
import type { Sheet } from '../../model/sheet';
import { marker } from '../state';
import { escaped } from '../svg';
import type { Part } from './part';
import { root, shape, shapes, typeOf } from './presentation-ml';
import { tag } from './tag';

const line = (words: string, bold = false): string =>
  tag(
    'a:p',
    {},
    tag('a:r', {}, tag('a:rPr', { lang: 'en-GB', ...(bold && { b: 1 }) }), tag('a:t', {}, escaped(words))),
  );

/** The notes of slide number `number`; the line from which the picture can be taken up again is their last. */
export function notesPart(number: number, { origin }: Sheet, chapters: readonly Chapter[]): Part {
  const paragraphs = [
    ...chapters.flatMap(({ title, lines }) => [line(title, true), ...lines.map((words) => line(words)), line('')]),
    line(marker(origin)),
  ];
  return {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    type: typeOf('notesSlide'),
    body: root(
      'p:notes',
      {},
      tag(
        'p:cSld',
        {},
        shapes(
          '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
          shape({ id: 3, name: 'Notes', placeholder: { type: 'body', sz: 'quarter', idx: 3 }, paragraphs }),
        ),
      ),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
    relations: [
      { id: 'rId1', type: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `ppt/slides/slide${number}.xml` },
    ],
  };
}
