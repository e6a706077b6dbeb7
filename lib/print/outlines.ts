import type { Attributes, Scene, SceneNode } from '../model/scene';
import type { Press } from '../model/sheet';
import { contoursOf, type Point, written } from './font/outline';
import { type Faces, facesOf, inherited, type Run, typeset } from './font/typeset';

type Place = readonly [number, number];

const hundredths = (value: number): number => Math.round(value * 100);

/** Steps as SVG writes them, numbers of two decimals as short as they can be. */
function steps(...lengths: number[]): string {
  return lengths
    .map((value, at) => {
      const short = String(value / 100).replace(/^(-?)0\./, '$1.');
      return at === 0 || short.startsWith('-') ? short : ` ${short}`;
    })
    .join('');
}

/** A contour as a closed sub-path of lines and quadratic curves; steps are between rounded places, so that no error adds up. */
function subPath(contour: readonly Point[], placed: (point: Point) => Place): string {
  const [first, ...others] = contour;
  if (!first) return '';
  let [x, y] = placed(first);
  let control: Place | null = null;
  const start = `M${steps(x, y)}`;
  const drawn = [...others, first].map((point) => {
    const [toX, toY] = placed(point);
    if (!point.on) {
      control = [toX, toY];
      return '';
    }
    const step = control
      ? `q${steps(control[0] - x, control[1] - y, toX - x, toY - y)}`
      : point === first
        ? ''
        : `l${steps(toX - x, toY - y)}`;
    [x, y, control] = [toX, toY, null];
    return step;
  });
  return `${start}${drawn.join('')}z`;
}

/** The outlines of a run of glyphs. */
function outlineOf(faces: Faces, { face, size, signs, ...run }: Run): string {
  const font = faces[face];
  const scale = size / font.unitsPerEm;
  let pen = run.x;
  return signs
    .map(({ glyph, advance }) => {
      const left = pen;
      pen += advance;
      return contoursOf(font, glyph)
        .map((contour) =>
          subPath(written(contour), ({ x, y }) => [hundredths(left + x * scale), hundredths(run.y - y * scale)]),
        )
        .join('');
    })
    .join('');
}

const ofText = /^(font-|text-|x$|y$|dx$|dy$|letter-)/;

/** Attributes of a text that mean the same on its outlines. */
const ofOutline = (attrs: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attrs).filter(([name]) => !ofText.test(name)));

/** A text as one path, or as a group of paths where its parts differ in colour. */
function drawn(faces: Faces, text: SceneNode, around: Attributes): SceneNode {
  const { key, attrs, mark } = text;
  const runs = typeset(faces, text, around);
  const found = mark === undefined ? {} : { mark };
  const plain = ofOutline(attrs);
  if (!text.children?.some((child) => typeof child !== 'string')) {
    const d = runs.map((run) => outlineOf(faces, run)).join('');
    return d === ''
      ? { tag: 'g', key, attrs: plain, ...found }
      : { tag: 'path', key, attrs: { d, ...plain }, ...found };
  }
  const children = runs.map((run) => ({
    tag: 'path' as const,
    key: run.key,
    attrs: { d: outlineOf(faces, run), ...ofOutline(run.style) },
  }));
  return { tag: 'g', key, attrs: plain, children, ...found };
}

function outlinedNode(faces: Faces, node: SceneNode, around: Attributes): SceneNode {
  if (node.tag === 'text') return drawn(faces, node, around);
  if (!node.children) return node;
  const style = inherited(around, node.attrs);
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : outlinedNode(faces, child, style),
  );
  return { ...node, children };
}

/**
 * A scene whose words are drawn as outlines, for programs without the typeface. Everything stays in its place; what was written
 * can still be read in the title and the description, and in the table.
 */
export function outlined(scene: Scene, fonts: Press['fonts']): Scene {
  const faces = facesOf(fonts);
  return { ...scene, nodes: scene.nodes.map((node) => outlinedNode(faces, node, {})) };
}
