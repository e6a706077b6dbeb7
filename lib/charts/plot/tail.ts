import type { Grade } from '../../model/evidence';
import type { SceneNode } from '../../model/scene';
import { gradeGlyph } from '../drawing/grade';
import { group, rect, text } from '../drawing/node';
import { fitText, textWidth } from '../drawing/text';

/** A figure, or what is said in its place, at the end of a bar. */
export interface Tail {
  readonly words: string;
  readonly weight: 400 | 600;
  readonly ink: '$text' | '$muted';
  /** Said instead where there is too little room for all words. */
  readonly brief?: string;
  /** Left out rather than shortened: half a figure is another figure. */
  readonly whole?: true;
  /** Drawn as a glyph before the words; null where it need not be told. */
  readonly grade: Grade | null;
}

const glyphRoom = 13;
const between = 9;

export const figure = (words: string, grade: Grade | null): Tail => ({
  words,
  weight: 600,
  ink: '$text',
  grade,
  whole: true,
});
/** The figure of the pinned scenario. */
export const before = (words: string): Tail => ({ ...aside(`A ${words}`), whole: true });
export const aside = (words: string): Tail => ({ words, weight: 400, ink: '$muted', grade: null });
/** "117 of 200 placed", or where that is too long "117 of 200". */
export const remark = (words: string): Tail => ({ ...aside(words), brief: words.replace(/ placed$/, '') });

/** Width of a tail with the space before the next. */
export const tailWidth = ({ words, weight, grade }: Tail, size: number): number =>
  words === '' ? 0 : (grade ? glyphRoom : 0) + textWidth(words, size, weight) + between;

/** Room that is kept free for a tail: its own, or `fair` where that is less, but never less than it takes in brief. */
export const roomFor = (tail: Tail, size: number, fair: number): number =>
  Math.min(tailWidth(tail, size), Math.max(fair, tailWidth({ ...tail, words: tail.brief ?? tail.words }, size)));

/** The tail from `x` on, on paper of its own so that the grid does not run through it, shortened where it would pass `right`; nothing where it has no words. */
export function drawTail(key: string, tail: Tail, x: number, middle: number, size: number, right: number): SceneNode[] {
  const from = x + (tail.grade ? glyphRoom : 0);
  const whole = textWidth(tail.words, size, tail.weight) <= right - from;
  if (tail.whole && !whole) return [];
  const words = fitText(whole ? tail.words : (tail.brief ?? tail.words), right - from, size, tail.weight);
  if (words === '') return [];
  const label = text('words', from, middle + size * 0.36, words, { size, weight: tail.weight, ink: tail.ink });
  const paper = rect(
    'paper',
    x - 2,
    middle - size * 0.6,
    from - x + textWidth(words, size, tail.weight) + 4,
    size * 1.2,
    {
      fill: '$surface',
    },
  );
  return [group(key, [paper, ...(tail.grade ? [gradeGlyph(tail.grade, x + 4, middle)] : []), label])];
}
