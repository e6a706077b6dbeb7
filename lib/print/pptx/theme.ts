import type { Palette } from '../palette';
import { tag, xml } from './tag';

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
const slot = (name: string, colour: string): string => tag(`a:${name}`, {}, tag('a:srgbClr', { val: hex(colour) }));

/** Inter; where it is not installed a program takes what has the same measures by panose, which is Arial. */
const face = (name: string): string =>
  tag(
    `a:${name}`,
    {},
    tag('a:latin', { typeface: 'Inter', panose: '020B0604020202020204' }),
    '<a:ea typeface=""/><a:cs typeface=""/>',
  );

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (w: number): string =>
  `<a:ln w="${w}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/**
 * A palette as a theme: families are the accents, so that the theme of another deck recolours them. A dark palette keeps the
 * convention that the first pair is dark on light; the master turns it round.
 */
export function theme(name: string, palette: Palette, dark: boolean): string {
  const [dk1, lt1] = dark ? [palette.surface, palette.text] : [palette.text, palette.surface];
  const [dk2, lt2] = dark ? [palette.well, palette['bare-metal']] : [palette['bare-metal'], palette.well];
  return xml(
    tag(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
      tag(
        'a:themeElements',
        {},
        tag(
          'a:clrScheme',
          { name },
          slot('dk1', dk1),
          slot('lt1', lt1),
          slot('dk2', dk2),
          slot('lt2', lt2),
          slot('accent1', palette.type1),
          slot('accent2', palette.type2),
          slot('accent3', palette.hybrid),
          slot('accent4', palette.microvm),
          slot('accent5', palette.container),
          slot('accent6', palette.sandbox),
          slot('hlink', palette.accent),
          slot('folHlink', palette.nested),
        ),
        tag('a:fontScheme', { name }, face('majorFont'), face('minorFont')),
        tag(
          'a:fmtScheme',
          { name },
          tag('a:fillStyleLst', {}, fill, fill, fill),
          tag('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
          tag('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
          tag('a:bgFillStyleLst', {}, fill, fill, fill),
        ),
      ),
      '<a:objectDefaults/><a:extraClrSchemeLst/>',
    ),
  );
}
