import type { Attributes, SceneNode } from '../../model/scene';
import { type Face, type Faces, inherited, lengthOf, type Run, type Sign, typeset } from '../font/typeset';
import type { Palette } from '../palette';
import { type Box, identity, inverse, type Matrix, mapped, times, transformOf, written } from './matrix';
import { num, nums } from './number';
import { lineOf, type Paint, paintOf } from './paint';
import { shapeOf } from './shape';

/** What a drawing takes from the file that it stands in. */
export interface Stock {
  readonly palette: Palette;
  readonly faces: Faces;
  /** The whole page in points. */
  readonly page: Box;
  /** Name of the state in which fill and stroke cover this much of what is below. */
  readonly state: (fill: number, stroke: number) => string;
  /** Name of a drawing of its own, for what becomes transparent as a whole. */
  readonly form: (content: string, box: Box) => string;
  /** Name of a face. */
  readonly face: (face: Face) => string;
  /** Codes of characters in that face, in hexadecimal digits. */
  readonly codes: (face: Face, signs: readonly Sign[]) => string;
  /** Is told every run of words and where it is on the page. */
  readonly seen: (words: string, box: Box) => void;
}

/** A node within what is around it. */
interface Spot {
  readonly style: Attributes;
  /** From the node's own coordinates to the page's. */
  readonly matrix: Matrix;
  /** How much a node without parts that overlap covers, as a whole. */
  readonly opacity: number;
}

const wrapped = (state: readonly string[], content: string): string =>
  state.length === 0 ? content : `q ${state.join(' ')}\n${content}\nQ`;

/** Operators for colours and line; those that must be taken back come first. */
function painting({ fill, stroke, ...opacity }: Paint, { style, opacity: whole }: Spot, stock: Stock) {
  const [over, along] = [opacity.fillOpacity * whole, opacity.strokeOpacity * whole];
  const clear = over < 1 || along < 1 ? [`/${stock.state(over, along)} gs`] : [];
  const colours = [
    ...(fill === null ? [] : [`${fill} rg`]),
    ...(stroke === null ? [] : [`${stroke} RG ${num(lengthOf(style, 'stroke-width', 1))} w`]),
  ].join(' ');
  return { kept: [...clear, ...(stroke === null ? [] : lineOf(style))], colours };
}

function shape(node: SceneNode, spot: Spot, stock: Stock): string {
  const paint = paintOf(stock.palette, spot.style);
  const seen = node.tag === 'line' ? { ...paint, fill: null } : paint;
  const path = seen.fill === null && seen.stroke === null ? '' : shapeOf(node);
  if (path === '') return '';
  const { kept, colours } = painting(seen, spot, stock);
  const rule = seen.fill !== null && spot.style['fill-rule'] === 'evenodd' ? '*' : '';
  const operator = seen.fill === null ? 'S' : seen.stroke === null ? 'f' : 'B';
  return wrapped(kept, `${colours} ${path} ${operator}${rule}`);
}

/** A run of glyphs upright on a page whose y runs down. */
function letters(run: Run, spot: Spot, stock: Stock): string {
  const paint = paintOf(stock.palette, run.style);
  if (paint.fill === null && paint.stroke === null) return '';
  const { kept, colours } = painting(paint, { ...spot, style: run.style }, stock);
  const box = [run.x, run.y - 0.8 * run.size, run.x + run.width, run.y + 0.25 * run.size] as const;
  stock.seen(run.signs.map(({ sign }) => sign).join(''), mapped(spot.matrix, box));
  const mode = paint.fill === null ? '1 Tr ' : paint.stroke === null ? '' : '2 Tr ';
  const state = mode === '' ? kept : [...kept, mode.trim()];
  const set = `/${stock.face(run.face)} ${num(run.size)} Tf 1 0 0 -1 ${nums(run.x, run.y)} Tm`;
  return wrapped(state, `${colours} BT ${set} <${stock.codes(run.face, run.signs)}> Tj ET`);
}

/** Whether parts of a node can lie on each other, so that it must be drawn before it is made transparent. */
const overlaps = ({ tag }: SceneNode, { fill, stroke }: Paint): boolean =>
  tag === 'g' || (tag !== 'line' && fill !== null && stroke !== null);

function inside(node: SceneNode, around: Attributes, spot: Spot, stock: Stock): string {
  if (node.tag === 'g') return drawnAll(node.children ?? [], spot, stock);
  if (node.tag !== 'text') return shape(node, spot, stock);
  return typeset(stock.faces, node, around)
    .map((run) => letters(run, spot, stock))
    .filter((content) => content !== '')
    .join('\n');
}

function drawn(node: SceneNode, around: Spot, stock: Stock): string {
  const style = inherited(around.style, node.attrs);
  const own = node.attrs.transform === undefined ? identity : transformOf(String(node.attrs.transform));
  const matrix = times(around.matrix, own);
  const back = inverse(matrix);
  const opacity = Math.min(1, lengthOf(node.attrs, 'opacity', 1));
  if (opacity <= 0 || back === null) return '';
  const whole = opacity < 1 && overlaps(node, paintOf(stock.palette, style));
  const content = inside(node, around.style, { style, matrix, opacity: whole ? 1 : opacity }, stock);
  if (content === '') return '';
  const moved = own === identity ? [] : [written(own)];
  if (!whole) return wrapped(moved, content);
  const form = stock.form(content, mapped(back, stock.page));
  return wrapped([...moved, `/${stock.state(opacity, opacity)} gs`], `/${form} Do`);
}

function drawnAll(nodes: readonly (SceneNode | string)[], spot: Spot, stock: Stock): string {
  return nodes
    .map((node) => (typeof node === 'string' ? '' : drawn(node, spot, stock)))
    .filter((content) => content !== '')
    .join('\n');
}

/** Nodes of a scene as the content of a page on which `matrix` is in force. */
export const contentOf = (nodes: readonly SceneNode[], matrix: Matrix, stock: Stock): string =>
  drawnAll(nodes, { style: {}, matrix, opacity: 1 }, stock);
