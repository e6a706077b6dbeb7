import type { Scene, SceneNode } from '../model/scene';
import type { Printer, Sheet } from '../model/sheet';
import { outlined } from './outlines';
import { colourOf, type Palette, themes } from './palette';
import { marker } from './state';

export interface SvgOptions {
  readonly palette: Palette;
  /** Colour of the paper; without it the picture lies on whatever is behind. */
  readonly background: string | null;
  /** Size at which it is shown, over its own size. */
  readonly scale?: number;
  /** Where the picture comes from, for <metadata>. */
  readonly origin?: readonly string[];
}

const fonts = "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif";

/** XML has no place for control characters, not even escaped; tab and line breaks excepted. */
const allowed = (sign: string): boolean => sign >= ' ' || sign === '\t' || sign === '\n' || sign === '\r';

/** Words as XML text or as the value of an attribute. */
export const escaped = (words: string): string =>
  [...words]
    .filter(allowed)
    .join('')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** A node and what is in it, in SVG's words. */
function element(palette: Palette, { tag, attrs, children }: SceneNode): string {
  const written = Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? value : escaped(colourOf(palette, value))}"`)
    .join('');
  if (!children || children.length === 0) return `<${tag}${written}/>`;
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : element(palette, child)))
    .join('');
  return `<${tag}${written}>${inner}</${tag}>`;
}

/** Whole px where the scene was laid out for them, to the tenth otherwise. */
const rounded = (length: number): number => Math.round(length * 10) / 10;

/**
 * A scene as an SVG document that survives slides: presentation attributes only, no styles, classes, links, filters or nested
 * documents; title and description inside; the same scene and options give the same bytes.
 */
export function svgDocument(scene: Scene, { palette, background, scale = 1, origin = [] }: SvgOptions): string {
  const { width, height } = scene;
  const id = `ringside-${scene.chart}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width * scale)}" height="${rounded(height * scale)}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${fonts}">`,
    `<title id="${id}-title">${escaped(scene.headline)}</title>`,
    `<desc id="${id}-desc">${escaped(scene.summary)}</desc>`,
    ...(origin.length === 0 ? [] : [`<metadata>${origin.map(escaped).join('\n')}</metadata>`]),
    ...(background === null ? [] : [`<rect width="${width}" height="${height}" fill="${background}"/>`]),
    ...scene.nodes.map((node) => element(palette, node)),
    '</svg>\n',
  ].join('\n');
}

/** A sheet as an SVG document. */
export const sheetSvg = ({ scene, theme, background, scale, origin }: Sheet): string =>
  svgDocument(scene, { palette: themes[theme], background, scale, origin: [origin.link, marker(origin)] });

export const svg: Printer = {
  id: 'svg',
  name: 'SVG',
  purpose: 'image',
  mediaType: 'image/svg+xml',
  print: (sheet, press) => sheetSvg(sheet.outlined ? { ...sheet, scene: outlined(sheet.scene, press.fonts) } : sheet),
};
