import type { Press, Sheet } from '../../model/sheet';
import { themes } from '../palette';
import { svgDocument } from '../svg';
import type { Part } from './part';
import { type Box, placed } from './presentation-ml';
import { tag } from './tag';

/** Width at which a picture is laid out, px: its smallest words are then 12 points high on a slide. */
const widthPx = 889;

/** The chart alone as a picture that fills a box: SVG, and PNG at twice the size for programs that know none. */
export async function pictureParts(number: number, sheet: Sheet, box: Box, press: Press): Promise<Part[]> {
  const scene = sheet.redrawn(widthPx, Math.round((widthPx * box.height) / box.width));
  const palette = themes[sheet.theme];
  const svg = svgDocument(scene, { palette, background: null, scale: 1.8, origin: [sheet.origin.link] });
  return [
    { path: `ppt/media/image${number}.png`, type: null, body: await press.raster(svg, Math.round(scene.width * 3.6)) },
    { path: `ppt/media/image${number}.svg`, type: null, body: svg },
  ];
}

interface Frame {
  readonly id: number;
  readonly box: Box;
  readonly description: string;
  /** Ids of the relationships to both files. */
  readonly png: string;
  readonly svg: string;
}

export function pictureShape({ id, box, description, png, svg }: Frame): string {
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      tag('p:cNvPr', { id, name: 'Picture', descr: description }),
      '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/>',
    ),
    tag(
      'p:blipFill',
      {},
      tag(
        'a:blip',
        { 'r:embed': png },
        tag(
          'a:extLst',
          {},
          tag(
            'a:ext',
            { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
            tag('asvg:svgBlip', {
              'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
              'r:embed': svg,
            }),
          ),
        ),
      ),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    tag('p:spPr', {}, placed('a:xfrm', box), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
  );
}
