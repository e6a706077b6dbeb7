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

/** XML has no place for control characters, not even escaped; tab and line breaks excepted. */
const allowed = (sign: string): boolean => sign >= ' ' || sign === '\t' || sign === '\n' || sign === '\r';

const escaped = (words: string): string =>
  [...words]
    .filter(allowed)
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

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

/** Lines of at most `width` px by a mean letter's width: a headline is alone in its lines and may end early. */
function linesOf(words: string, width: number): string[] {
  const most = Math.max(8, Math.floor(width / (headSize * 0.56)));
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
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
    ...(frame?.foot ?? []).map((words, at) =>
      line(side, top + scene.height + margin + 8 + at * 18, words, palette.muted, 12, 400),
    ),
    '</svg>',
  ].join('\n');
}
