import type { Palette } from '../palette';
import { boxes, notesBoxes } from './boxes';
import type { Part } from './part';
import { placed, root, shape, shapes, typeOf } from './presentation-ml';
import { tag } from './tag';
import { theme } from './theme';

const turned = { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' };
const upright = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
const accents = Object.fromEntries(
  ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => [name, name]),
);

/** Which colour of the theme words, paper and accents are. */
const colourMap = (dark: boolean): string => tag('p:clrMap', { ...(dark ? turned : upright), ...accents });
const inherited = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';
const paper = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

const fontOf = (kind: 'mj' | 'mn'): string =>
  ['latin', 'ea', 'cs']
    .map((script) => tag(`a:${script}`, { typeface: `+${kind}-${script === 'latin' ? 'lt' : script}` }))
    .join('');

const letters = (size: number, bold: 0 | 1, kind: 'mj' | 'mn'): string =>
  tag(
    'a:defRPr',
    { sz: size * 100, b: bold, kern: 1200 },
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
    fontOf(kind),
  );

const level = (name: string, size: number, bold: 0 | 1, kind: 'mj' | 'mn'): string =>
  tag(
    `a:${name}`,
    { algn: 'l', defTabSz: 914_400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>',
    letters(size, bold, kind),
  );

/** Styles of nine levels of words in the face of the theme. */
export const levels = (size: number): string =>
  Array.from({ length: 9 }, (_, at) => level(`lvl${at + 1}pPr`, size, 0, 'mn')).join('');

const titleShape = (boxed: boolean): string =>
  shape({
    id: 2,
    name: 'Title',
    placeholder: { type: 'title' },
    ...(boxed && { box: boxes.title }),
    body: boxed ? { vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 'ctr' } : {},
    fit: boxed ? '<a:normAutofit/>' : '',
    paragraphs: ['<a:p><a:r><a:rPr lang="en-GB"/><a:t>Finding</a:t></a:r></a:p>'],
  });

const bodyShape = (boxed: boolean): string =>
  shape({
    id: 3,
    name: 'Content',
    placeholder: boxed ? { type: 'body', idx: 1 } : { idx: 1 },
    ...(boxed && { box: boxes.body }),
    body: boxed ? { vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0 } : {},
    fit: boxed ? '<a:normAutofit/>' : '',
    paragraphs: ['<a:p><a:r><a:rPr lang="en-GB"/><a:t>Chart</a:t></a:r></a:p>'],
  });

const notesPicture = tag(
  'p:sp',
  {},
  '<p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>',
  tag(
    'p:spPr',
    {},
    placed('a:xfrm', notesBoxes.picture),
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>',
  ),
);

const notesBody = shape({
  id: 3,
  name: 'Notes',
  placeholder: { type: 'body', sz: 'quarter', idx: 3 },
  box: notesBoxes.body,
  paragraphs: ['<a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p>'],
});

/** The master of slides, its one layout, the master of notes, and the themes of both. */
export function masters(palette: Palette, dark: boolean): Part[] {
  const themed = 'application/vnd.openxmlformats-officedocument.theme+xml';
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: typeOf('slideMaster'),
      body: root(
        'p:sldMaster',
        {},
        tag('p:cSld', {}, paper, shapes(titleShape(true), bodyShape(true))),
        colourMap(dark),
        tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
        tag(
          'p:txStyles',
          {},
          tag('p:titleStyle', {}, level('lvl1pPr', 26, 1, 'mj')),
          tag('p:bodyStyle', {}, levels(18)),
          tag('p:otherStyle', {}, levels(18)),
        ),
      ),
      relations: [
        { id: 'rId1', type: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: 'theme', target: 'ppt/theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: typeOf('slideLayout'),
      body: root(
        'p:sldLayout',
        { type: 'obj', preserve: 1 },
        tag('p:cSld', { name: 'Finding and chart' }, shapes(titleShape(false), bodyShape(false))),
        inherited,
      ),
      relations: [{ id: 'rId1', type: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' }],
    },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: typeOf('notesMaster'),
      body: root(
        'p:notesMaster',
        {},
        tag('p:cSld', {}, paper, shapes(notesPicture, notesBody)),
        colourMap(false),
        tag('p:notesStyle', {}, levels(11)),
      ),
      relations: [{ id: 'rId1', type: 'theme', target: 'ppt/theme/theme2.xml' }],
    },
    { path: 'ppt/theme/theme1.xml', type: themed, body: theme('Ringside', palette, dark) },
    { path: 'ppt/theme/theme2.xml', type: themed, body: theme('Ringside notes', palette, dark) },
  ];
}
