import { type Grade, grades, gradeWords } from '../../model/evidence';
import type { SceneNode } from '../../model/scene';
import { gradedBar, gradedDot, gradedLine } from './grade';
import { group, rect, step, text } from './node';
import { fitText, textWidth } from './text';

/** A glyph of at most 22 x 10 px with its meaning beside it. */
export interface KeyEntry {
  readonly words: string;
  /** Draws the glyph in a box whose left edge and middle are given; null for words alone. */
  readonly glyph: ((x: number, y: number) => SceneNode) | null;
  readonly glyphWidth?: number;
}

const usualWidth = 22;
const lineHeight = 18;

interface Strip {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
}

/** Entries one after the other, broken into lines of `width` px. `y` is the top. */
export function strip(
  key: string,
  entries: readonly KeyEntry[],
  [x0, y, width]: readonly [number, number, number],
): Strip {
  let [x, lines] = [x0, 0];
  const nodes = entries.map(({ words, glyph, glyphWidth = usualWidth }, at) => {
    const indent = glyph ? glyphWidth + 5 : 0;
    const shown = fitText(words, width - indent);
    const wide = indent + textWidth(shown);
    if (x > x0 && x + wide > x0 + width) [x, lines] = [x0, lines + 1];
    const middle = y + lines * lineHeight + 8;
    const label = text('words', x + indent, middle + 4, shown);
    const entry = group(`${key}-${at}`, glyph ? [glyph(x, middle), label] : [label]);
    x += wide + 16;
    return entry;
  });
  return { nodes, height: entries.length === 0 ? 0 : (lines + 1) * lineHeight };
}

/** A plain colour with its meaning. */
export const swatch = (words: string, ink: string): KeyEntry => ({
  words,
  glyphWidth: 14,
  glyph: (x, y) => rect('glyph', x, y - 5, 14, 10, { fill: ink }),
});

/** What the glyphs say about evidence: the grades that are present, best first. */
export function gradeEntries(kind: 'bar' | 'dot' | 'line', present: Iterable<Grade>): KeyEntry[] {
  const seen = new Set(present);
  return grades
    .filter((grade) => seen.has(grade))
    .map((grade) => ({
      words: gradeWords[grade],
      glyphWidth: kind === 'dot' ? 12 : usualWidth,
      glyph: (x, y) => {
        if (kind === 'bar') return gradedBar('glyph', grade, '$muted', [x, y - 5, usualWidth, 10]);
        if (kind === 'dot') return gradedDot('glyph', grade, 'type1', [x + 6, y, 5], '$muted');
        return gradedLine('glyph', grade, '$muted', step('M', x, y) + step('H', x + usualWidth));
      },
    }));
}
