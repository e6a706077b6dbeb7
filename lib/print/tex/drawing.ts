import type { Attributes, Scene, SceneNode } from '../../model/scene';
import { pathOf } from '../pdf/path';
import { colourName } from './preamble';
import { tex } from './words';

const number = (value: string | number | undefined, otherwise = 0): number =>
  value === undefined || Number.isNaN(Number(value)) ? otherwise : Number(value);

const point = (x: string | number | undefined, y: string | number | undefined): string => `(${number(x)},${number(y)})`;

const isColour = (value: string | number | undefined): value is string => typeof value === 'string' && value !== 'none';

/** Fill and stroke as options of a path; what SVG fills by default is filled here too. */
function paint(attrs: Attributes, filled: boolean): string {
  const { fill = filled ? '$text' : 'none', stroke } = attrs;
  const dash = String(attrs['stroke-dasharray'] ?? '')
    .split(/[ ,]+/)
    .filter((part) => Number(part) > 0);
  return [
    ...(isColour(fill) ? [`fill=${colourName(fill)}`] : []),
    ...(isColour(stroke) ? [`draw=${colourName(stroke)}`, `line width=${number(attrs['stroke-width'], 1)}pt`] : []),
    ...(dash.length > 0
      ? [`dash pattern=${dash.map((part, at) => `${at % 2 === 0 ? 'on' : 'off'} ${part}pt`).join(' ')}`]
      : []),
    ...(attrs['fill-opacity'] === undefined ? [] : [`fill opacity=${number(attrs['fill-opacity'], 1)}`]),
    ...(attrs.opacity === undefined ? [] : [`opacity=${number(attrs.opacity, 1)}`]),
  ].join(', ');
}

/** The operators of a page, as TikZ has them. */
const operators: { readonly [operator: string]: (numbers: readonly string[]) => string } = {
  m: ([x, y]) => point(x, y),
  l: ([x, y]) => `-- ${point(x, y)}`,
  c: ([a, b, c, d, x, y]) => `.. controls ${point(a, b)} and ${point(c, d)} .. ${point(x, y)}`,
  h: () => '-- cycle',
};

function curve(d: string): string {
  const numbers: string[] = [];
  return pathOf(d)
    .split(' ')
    .flatMap((part) => {
      const operator = operators[part];
      if (operator) return [operator(numbers.splice(0))];
      numbers.push(part);
      return [];
    })
    .join(' ');
}

const anchors: { readonly [anchor: string]: string } = { start: 'base west', middle: 'base', end: 'base east' };

/** All words in a node. */
const wordsOf = ({ children = [] }: SceneNode): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

function label(node: SceneNode): string {
  const { attrs } = node;
  const size = number(attrs['font-size'], 12);
  const { fill } = attrs;
  const options = [
    `anchor=${anchors[String(attrs['text-anchor'] ?? 'start')] ?? 'base west'}`,
    'inner sep=0pt',
    `font=\\fontsize{${size}pt}{${size}pt}\\selectfont${number(attrs['font-weight'], 400) >= 600 ? '\\bfseries' : ''}`,
    `text=${colourName(isColour(fill) ? fill : '$text')}`,
  ];
  return `\\node[${options.join(', ')}] at ${point(attrs.x, attrs.y)} {${tex(wordsOf(node))}};`;
}

/** Movement and turn of a group; y grows downwards, so a turn is the other way round. */
function moved(transform: string | number | undefined): string[] {
  return [...String(transform ?? '').matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)].map(([, kind, inside = '']) => {
    const [a = '0', b = '0', c] = inside.trim().split(/[ ,]+/);
    if (kind === 'translate') return `shift={${point(a, b)}}`;
    if (kind === 'scale') return `scale=${number(a, 1)}`;
    return c === undefined ? `rotate=${-number(a)}` : `rotate around={${-number(a)}:${point(b, c)}}`;
  });
}

function drawn(node: SceneNode): string[] {
  const { tag, attrs, children = [] } = node;
  if (tag === 'text') return [label(node)];
  if (tag === 'g') {
    const options = [
      ...moved(attrs.transform),
      ...(attrs.opacity === undefined ? [] : [`opacity=${number(attrs.opacity, 1)}`]),
    ];
    const inner = children.flatMap((child) => (typeof child === 'string' ? [] : drawn(child)));
    return options.length === 0 ? inner : [`\\begin{scope}[${options.join(', ')}]`, ...inner, '\\end{scope}'];
  }
  const shape = shapeOf(tag, attrs);
  return shape === '' ? [] : [`\\path[${paint(attrs, tag !== 'line')}] ${shape};`];
}

function shapeOf(tag: SceneNode['tag'], attrs: Attributes): string {
  if (tag === 'path') return curve(String(attrs.d ?? ''));
  if (tag === 'circle') return `${point(attrs.cx, attrs.cy)} circle[radius=${number(attrs.r)}pt]`;
  if (tag === 'line') return `${point(attrs.x1, attrs.y1)} -- ${point(attrs.x2, attrs.y2)}`;
  if (tag !== 'rect') return '';
  const [x, y] = [number(attrs.x), number(attrs.y)];
  return `${point(x, y)} rectangle ${point(x + number(attrs.width), y + number(attrs.height))}`;
}

/** A scene as a drawing of TikZ, one point to the px. */
export const drawingTex = (scene: Scene): string[] => scene.nodes.flatMap(drawn);
