import type { Attributes, SceneNode } from '../../model/scene';
import type { Press } from '../../model/sheet';
import { type Font, fontOf } from './font';

export type Face = 'regular' | 'semibold';
export type Faces = { readonly [F in Face]: Font };

/** One character, the glyph that shows it (0 where the font has none) and how far it moves the pen, px. */
export interface Sign {
  readonly sign: string;
  readonly glyph: number;
  readonly advance: number;
}

/** Characters in one face, size and colour, from a point on the baseline. */
export interface Run {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  /** Presentation attributes in force, inherited ones too. */
  readonly style: Attributes;
  readonly signs: readonly Sign[];
}

export const facesOf = ({ regular, semibold }: Press['fonts']): Faces => ({
  regular: fontOf(regular),
  semibold: fontOf(semibold),
});

/** Attributes that do not come down to what is inside: places, shapes, and what is done to a node as a whole. */
const own = new Set('x y dx dy x1 y1 x2 y2 cx cy r rx ry d width height transform opacity'.split(' '));

/** The presentation attributes in force on a node, given those on what is around it. */
export function inherited(around: Attributes, attrs: Attributes): Attributes {
  return { ...around, ...Object.fromEntries(Object.entries(attrs).filter(([name]) => !own.has(name))) };
}

/** An attribute as a number; `otherwise` where it is not set. Throws for what is no number. */
export function lengthOf(attrs: Attributes, name: string, otherwise: number): number {
  const value = Number(attrs[name] ?? otherwise);
  if (!Number.isFinite(value)) throw new Error(`${name} is "${attrs[name]}"`);
  return value;
}

/** Characters that show nothing themselves: controls, marks of direction, joiners, selectors of variants. */
const unseen = /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]|\p{Variation_Selector}/gu;

/** Words as they can be shown: one space for any white space, nothing that is unseen, no halves of characters. */
export const shown = (words: string): string =>
  words
    .replace(/[\t\n\r]/g, ' ')
    .replace(unseen, '')
    .replace(/ +/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');

const leftward = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const leftwards = new RegExp(`[${leftward}](?:[${leftward}\\p{M} ]*[${leftward}\\p{M}])?`, 'gu');

/** Scripts that run to the left, turned into the order in which they are seen. */
const seen = (words: string): string => words.replace(leftwards, (run) => [...run].toReversed().join(''));

interface Piece {
  readonly key: string;
  readonly attrs: Attributes;
  readonly style: Attributes;
  readonly words: string;
}

/** A text cut where a tspan begins or ends. Where a tspan begins, its first piece takes its place. */
function pieces({ key, attrs, children = [] }: SceneNode, around: Attributes): Piece[] {
  const style = inherited(around, attrs);
  const found = children.flatMap((child, at) =>
    typeof child === 'string' ? [{ key: `${key}-${at}`, attrs: {}, style, words: child }] : pieces(child, style),
  );
  const [first, ...others] = found;
  return first ? [{ ...first, attrs: { ...attrs, ...first.attrs } }, ...others] : [];
}

/** White space at both ends, and where two pieces both have it, is not shown. */
function trimmed(found: readonly Piece[]): Piece[] {
  let before = ' ';
  const left = found.map((piece) => {
    const words = before.endsWith(' ') ? shown(piece.words).replace(/^ /, '') : shown(piece.words);
    if (words !== '') before = words;
    return { ...piece, words };
  });
  const last = left.findLastIndex(({ words }) => words !== '');
  return left.map((piece, at) => (at === last ? { ...piece, words: piece.words.replace(/ $/, '') } : piece));
}

/** A piece as glyphs, at zero. */
function set(faces: Faces, { key, style, words }: Piece): Run {
  const face = lengthOf(style, 'font-weight', 400) < 550 ? 'regular' : 'semibold';
  const size = lengthOf(style, 'font-size', 16);
  const font = faces[face];
  const even = style['font-variant'] === 'tabular-nums';
  const signs = Array.from(seen(words), (sign) => {
    const plain = font.glyphOf(sign.codePointAt(0) ?? 0);
    const glyph = even ? font.figureOf(plain) : plain;
    return { sign, glyph, advance: (font.advanceOf(glyph) * size) / font.unitsPerEm };
  });
  return { key, x: 0, y: 0, face, size, width: signs.reduce((sum, { advance }) => sum + advance, 0), style, signs };
}

const shares = new Map([
  ['middle', 0.5],
  ['end', 1],
]);

/** Moves the runs of one line, which share an anchor, so that the anchor is where it was asked for. */
function anchored(line: readonly Run[]): Run[] {
  const [first] = line;
  const end = Math.max(...line.map(({ x, width }) => x + width));
  const share = shares.get(String(first?.style['text-anchor'])) ?? 0;
  return line.map((run) => ({ ...run, x: run.x - share * (end - (first?.x ?? 0)) }));
}

/**
 * A text node as runs of glyphs, placed as SVG places them: anchor, tspans with places or shifts of their own, white space
 * drawn together. Without kerning and ligatures, so a line is as wide as the sum of its advances.
 */
export function typeset(faces: Faces, text: SceneNode, around: Attributes): Run[] {
  const lines: Run[][] = [];
  let [x, y] = [0, 0];
  for (const piece of trimmed(pieces(text, around))) {
    x = lengthOf(piece.attrs, 'x', x) + lengthOf(piece.attrs, 'dx', 0);
    y = lengthOf(piece.attrs, 'y', y) + lengthOf(piece.attrs, 'dy', 0);
    const run = { ...set(faces, piece), x, y };
    x += run.width;
    if ('x' in piece.attrs || 'y' in piece.attrs || lines.length === 0) lines.push([run]);
    else lines.at(-1)?.push(run);
  }
  return lines.flatMap(anchored).filter(({ signs }) => signs.length > 0);
}
