import type { Scene } from '../../model/scene';
import type { Press, Sheet } from '../../model/sheet';
import { themes } from '../palette';
import { svgDocument } from '../svg';
import type { Part } from './part';
import { type Box, placed } from './presentation-ml';
import { tag } from './tag';

const number = (value: string | number | undefined): number => (typeof value === 'number' ? value : 0);

/**
 * What of a scene is not the picture itself: shares of its height at top and bottom that hold its headline and its foot, which a
 * slide has words of its own for. They are cropped, not cut off.
 */
export function margins({ nodes, height }: Scene): readonly [number, number] {
  const at = (prefix: string): number[] =>
    nodes.filter(({ key }) => key.startsWith(prefix)).map(({ attrs }) => number(attrs.y));
  const [heads, feet] = [at('headline-'), at('foot-')];
  const top = heads.length === 0 ? 0 : Math.max(...heads) + 8;
  const bottom = feet.length === 0 ? height : Math.min(...feet) - 14;
  return [top / height, 1 - bottom / height];
}

/** The box's middle with the picture's proportions. */
function fitted(box: Box, ratio: number): Box {
  const width = Math.min(box.width, box.height * ratio);
  const height = width / ratio;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** A sheet as a picture for a slide: SVG, and PNG for programs that know none. */
export async function pictureParts(number: number, { scene, theme, origin }: Sheet, press: Press): Promise<Part[]> {
  const svg = svgDocument(scene, { palette: themes[theme], background: null, origin: [origin.link] });
  return [
    { path: `ppt/media/image${number}.png`, type: null, body: await press.raster(svg, Math.round(scene.width * 2)) },
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

const share = (value: number): number => Math.round(value * 100_000);

export function pictureShape({ scene }: Sheet, { id, box, description, png, svg }: Frame): string {
  const [top, bottom] = margins(scene);
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
      tag('a:srcRect', { t: share(top), b: share(bottom) }),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    tag(
      'p:spPr',
      {},
      placed('a:xfrm', fitted(box, scene.width / (scene.height * (1 - top - bottom)))),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
}
