import type { Scene, SceneNode } from '../model/scene';
import { colourOf, type Palette, type ThemeId, themes } from './palette';

export interface SvgOptions {
  readonly theme: ThemeId;
  /** Draws the paper; without it the picture lies on whatever is behind. */
  readonly background?: boolean;
  /** Headline above and these lines below the picture, inside it, so that they travel with it into a slide. */
  readonly frame?: { readonly foot: readonly string[] };
  /** Where the picture comes from, for <metadata>. */
  readonly link?: string;
}

const fonts = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
const margin = 16;
const headSize = 16;

const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    // XML has no place for these at all, not even escaped.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

function element(palette: Palette, { tag, attrs, children }: SceneNode): string {
  const written = Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? value : escaped(colourOf(palette, value))}"`)
    .join('');
  if (!children || children.length === 0) return `<${tag}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : element(palette, child))).join('');
  return `<${tag}${written}>${inner}</${tag}>`;
}

/** Lines of at most `width` px by a mean letter's width: a headline is alone in its lines and may end early. */
function linesOf(words: string, width: number): string[] {
  const most = Math.max(8, Math.floor(width / (headSize * 0.56)));
  return words.split(' ').reduce<string[]>((lines, word) => {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    return lines.length > 0 && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

const line = (x: number, y: number, words: string, ink: string, size: number, weight: number): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escaped(words)}</text>`;

/**
 * A scene as an SVG document that survives slides: presentation attributes only, no styles, classes, links, filters or nested
 * documents; title and description inside; the same scene and options give the same bytes.
 */
export function svg(scene: Scene, { theme, background = true, frame, link }: SvgOptions): string {
  const palette = themes[theme];
  const head = frame ? linesOf(scene.headline, scene.width) : [];
  const top = frame ? margin + head.length * 22 + 10 : 0;
  const side = frame ? margin : 0;
  const width = scene.width + 2 * side;
  const height = scene.height + top + (frame ? frame.foot.length * 18 + 2 * margin : 0);
  const id = `ringside-${scene.chart}`;
  const picture = scene.nodes.map((node) => element(palette, node)).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${fonts}">`,
    `<title id="${id}-title">${escaped(scene.headline)}</title>`,
    `<desc id="${id}-desc">${escaped(scene.summary)}</desc>`,
    ...(link === undefined ? [] : [`<metadata>${escaped(link)}</metadata>`]),
    ...(background ? [`<rect width="${width}" height="${height}" fill="${palette.surface}"/>`] : []),
    ...head.map((words, at) => line(side, margin + 16 + at * 22, words, palette.text, headSize, 600)),
    frame ? `<g transform="translate(${side} ${top})">${picture}</g>` : picture,
    ...(frame?.foot ?? []).map((words, at) => line(side, top + scene.height + margin + 8 + at * 18, words, palette.muted, 12, 400)),
    '</svg>',
  ].join('\n');
}
