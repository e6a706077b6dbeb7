import type { FamilyId } from '../../model/platform';
import type { SceneNode } from '../../model/scene';
import { familyName, markerPath } from '../drawing/marker';
import { path } from '../drawing/node';
import { type KeyEntry, strip } from '../drawing/strip';
import { fitText } from '../drawing/text';

export interface Head {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
}

const line = 18;

/** A family's shape with its name. */
export const familyEntry = (family: FamilyId): KeyEntry => ({
  words: familyName(family),
  glyphWidth: 12,
  glyph: (x, y) => path('glyph', markerPath(family, x + 6, y, 5), { fill: `$${family}` }),
});

/**
 * What stands above the drawing: the title, then rows of keys, the most important first. Rows for which there is no room in
 * `most` px are left out; the title always stays.
 */
export function headOf(title: string, keys: readonly (readonly KeyEntry[])[], width: number, most: number): Head {
  const words: KeyEntry = { words: fitText(title, width), glyph: null };
  const [first = [], ...others] = keys;
  const together = strip('key-0', [words, ...first], [0, 0, width]);
  const whole = together.height <= Math.max(line, most);
  const begun = whole ? together : strip('key-0', [words], [0, 0, width]);
  return (whole ? others : keys).reduce<Head>(
    (head, entries, at) => {
      const next = strip(`key-${at + 1}`, entries, [0, head.height, width]);
      return head.height + next.height > most
        ? head
        : { nodes: [...head.nodes, ...next.nodes], height: head.height + next.height };
    },
    { nodes: begun.nodes, height: begun.height },
  );
}
