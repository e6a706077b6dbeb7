import type { Attributes } from '../../model/scene';
import { lengthOf } from '../font/typeset';
import { colourOf, type Palette } from '../palette';
import { num, nums } from './number';

/** How something is painted: colours as PDF operands or null for none, and how much of it covers what is below. */
export interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
}

const names = new Map([
  ['black', '#000000'],
  ['white', '#ffffff'],
]);

/** A colour of the theme, '#rgb', '#rrggbb', black or white as PDF operands. Throws for any other. */
export function colour(palette: Palette, value: string): string | null {
  if (value === 'none' || value === 'transparent') return null;
  const meant = colourOf(palette, value);
  const digits = (names.get(meant) ?? meant).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[0-9a-f]{6}$/i.test(digits)) throw new Error(`a colour is "${value}"`);
  return nums(...[1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255));
}

const share = (attrs: Attributes, name: string): number => Math.min(1, Math.max(0, lengthOf(attrs, name, 1)));

/** What the presentation attributes in force say about paint. */
export function paintOf(palette: Palette, style: Attributes): Paint {
  const [fillOpacity, strokeOpacity] = [share(style, 'fill-opacity'), share(style, 'stroke-opacity')];
  const fill = fillOpacity > 0 ? colour(palette, String(style.fill ?? 'black')) : null;
  const wide = strokeOpacity > 0 && lengthOf(style, 'stroke-width', 1) > 0;
  return { fill, stroke: wide ? colour(palette, String(style.stroke ?? 'none')) : null, fillOpacity, strokeOpacity };
}

const caps = ['butt', 'round', 'square'];
const joins = ['miter', 'round', 'bevel'];

/** An operator for a word that is not the one in force from the start. */
function chosen(words: readonly string[], value: string | number | undefined, operator: string): string[] {
  const at = words.indexOf(String(value ?? words[0]));
  if (at < 0) throw new Error(`a line is "${value}"`);
  return at === 0 ? [] : [`${at} ${operator}`];
}

function dashes(style: Attributes): string[] {
  const lengths = String(style['stroke-dasharray'] ?? 'none')
    .split(/[\s,]+/)
    .map(Number);
  const drawn = lengths.every((length) => length >= 0) && lengths.some((length) => length > 0);
  return drawn ? [`[${nums(...lengths)}] ${num(lengthOf(style, 'stroke-dashoffset', 0))} d`] : [];
}

/** What makes a line other than solid with sharp corners; it has to be taken back afterwards. */
export const lineOf = (style: Attributes): string[] => [
  ...dashes(style),
  ...chosen(caps, style['stroke-linecap'], 'J'),
  ...chosen(joins, style['stroke-linejoin'], 'j'),
  ...(style['stroke-miterlimit'] === undefined ? [] : [`${num(lengthOf(style, 'stroke-miterlimit', 4))} M`]),
];
