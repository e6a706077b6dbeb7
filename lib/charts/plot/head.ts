import type { FamilyId } from '../../model/platform';
import type { SceneNode } from '../../model/scene';
import { familyName, markerPath } from '../drawing/marker';
import { path, text } from '../drawing/node';
import { type KeyEntry, strip } from '../drawing/strip';
import { fitText, textWidth } from '../drawing/text';

export interface Head {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
}

const line = 18;
const size = 13;

/** A family's shape with its name. */
export const familyEntry = (family: FamilyId): KeyEntry => ({
  words: familyName(family),
  glyphWidth: 12,
  glyph: (x, y) => path('glyph', markerPath(family, x + 6, y, 4.5), { fill: `$${family}` }),
});

/** With a capital at its beginning. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * What stands above the drawing: the title, then keys, the most important first, each beside what is already there or on lines of
 * its own. Keys for which there is no room in `most` px are left out; the title always stays.
 */
export function headOf(title: string, keys: readonly (readonly KeyEntry[])[], width: number, most: number): Head {
  const words = fitText(capital(title), width, size, 600);
  const nodes = [text('title', 0, 12, words, { size, weight: 600, ink: '$text' })];
  let [height, free] = [line, textWidth(words, size, 600) + 24];
  const all: SceneNode[] = [...nodes];
  keys.forEach((entries, at) => {
    if (entries.length === 0) return;
    const beside = strip(`key-${at}`, entries, [free, height - line, Math.max(1, width - free)]);
    if (beside.height === line && fitsWhole(entries, width - free)) {
      all.push(...beside.nodes);
      free = width;
      return;
    }
    const below = strip(`key-${at}`, entries, [0, height, width]);
    if (height + below.height > most) return;
    all.push(...below.nodes);
    height += below.height;
    free = width;
  });
  return { nodes: all, height };
}

/** Whether every entry stands with all its words. */
const fitsWhole = (entries: readonly KeyEntry[], width: number): boolean =>
  entries.every(({ words, glyph, glyphWidth = 22 }) => (glyph ? glyphWidth + 5 : 0) + textWidth(words) <= width);
