import type { Attributes, SceneNode } from '../../model/scene';
import { fitText, textWidth } from './text';

/** Two decimals, so that the same scene gives the same bytes everywhere. Throws for what is no number. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`a coordinate is ${value}`);
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

type Children = readonly (SceneNode | string)[];

/** A node with its numbers rounded. */
function node(tag: SceneNode['tag'], key: string, attrs: Attributes, children?: Children): SceneNode {
  const rounded = Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]),
  );
  return children ? { tag, key, attrs: rounded, children } : { tag, key, attrs: rounded };
}

export const group = (key: string, children: Children, attrs: Attributes = {}): SceneNode =>
  node('g', key, attrs, children);

export const rect = (key: string, x: number, y: number, width: number, height: number, attrs: Attributes): SceneNode =>
  node('rect', key, { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attrs });

export const line = (key: string, x1: number, y1: number, x2: number, y2: number, attrs: Attributes = {}): SceneNode =>
  node('line', key, { x1, y1, x2, y2, stroke: '$axis', 'stroke-width': 1, ...attrs });

export const path = (key: string, d: string, attrs: Attributes): SceneNode => node('path', key, { d, ...attrs });

/** A path's command with its numbers rounded. */
export const step = (letter: string, ...numbers: number[]): string => letter + numbers.map(round).join(' ');

export interface Lettering {
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly ink?: string;
}

/** Figures get digits of one width; words do not, since that setting widens hyphens as well. */
const isFigure = (words: string): boolean => /\d/.test(words) && !words.includes('-');

/** One line of text on the baseline `y`. */
export function text(key: string, x: number, y: number, words: string, lettering: Lettering = {}): SceneNode {
  const { size = 12, weight = 400, anchor = 'start', ink = '$muted' } = lettering;
  return node(
    'text',
    key,
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      'text-anchor': anchor,
      fill: ink,
      ...(isFigure(words) && { 'font-variant': 'tabular-nums' }),
    },
    [words],
  );
}

/** Text centred on `x`, but moved as far as it takes to stay between `left` and `right`, and shortened to fit. */
export function clampedText(
  key: string,
  x: number,
  y: number,
  words: string,
  [left, right]: readonly [number, number],
  lettering: Lettering = {},
): SceneNode {
  const { size = 12, weight = 400 } = lettering;
  const shown = fitText(words, right - left, size, weight);
  const half = textWidth(shown, size, weight) / 2;
  return text(key, Math.max(left + half, Math.min(right - half, x)), y, shown, { ...lettering, anchor: 'middle' });
}

export const circle = (key: string, cx: number, cy: number, r: number, attrs: Attributes): SceneNode =>
  node('circle', key, { cx, cy, r, ...attrs });

/** Text that begins at `x`, on a piece of paper of its own, so that lines of the grid do not run through it. */
export function backedText(key: string, x: number, y: number, words: string, lettering: Lettering = {}): SceneNode {
  const { size = 12, weight = 400 } = lettering;
  const paper = rect('paper', x - 3, y - size, textWidth(words, size, weight) + 6, size + 4, { fill: '$surface' });
  return group(key, [paper, text('words', x, y, words, lettering)]);
}
