import type { PlotCategory } from '../../model/plot';
import type { SceneNode } from '../../model/scene';
import { familyName, markerPath } from '../drawing/marker';
import { group, path, text } from '../drawing/node';
import type { KeyEntry } from '../drawing/strip';
import { fitText, textWidth } from '../drawing/text';
import { familyEntry } from './head';

/** A platform's part of the height. */
export interface Band {
  readonly category: PlotCategory;
  /** Place in the plot. */
  readonly at: number;
  readonly middle: number;
}

export interface Bands {
  readonly bands: readonly Band[];
  /** Height of each. */
  readonly pitch: number;
  /** Size of the words in them. */
  readonly size: number;
  /** Right edge of the names. */
  readonly left: number;
  readonly bottom: number;
  /** Said where not all platforms fit: "15 of 22 platforms shown". */
  readonly shortened: string;
}

/** The smallest height in which a name of 12 px can be read below others. */
const least = 14.4;
const most = 84;
const indent = 20;
const noteLine = 35;

/** Height that so many platforms need. */
export const wantedHeight = (platforms: number): number => platforms * least;

const beginsFamily = (categories: readonly PlotCategory[], at: number): boolean =>
  at > 0 && categories[at]?.family !== categories[at - 1]?.family;

const nameWidth = ({ name }: PlotCategory, size: number): number => textWidth(name, size, 600);

/** Bands from `top` to `bottom`, as high as there is room for, the last platforms left out where there is too little. */
export function bandsOf(categories: readonly PlotCategory[], width: number, top: number, bottom: number): Bands {
  const fits = wantedHeight(categories.length) <= bottom - top;
  const room = bottom - top - (fits ? 0 : 18);
  const shown = fits ? categories : categories.slice(0, Math.max(1, Math.floor(room / least)));
  const breaks = shown.filter((_, at) => beginsFamily(shown, at)).length;
  const gap = breaks === 0 ? 0 : Math.min(8, Math.max(0, (room - shown.length * 20) / breaks));
  const pitch = Math.min(most, (room - breaks * gap) / Math.max(1, shown.length));
  const widest = (size: number): number =>
    indent +
    14 +
    Math.max(60, ...shown.map((category) => Math.max(nameWidth(category, size), noteWidth(category, pitch))));
  const limit = Math.round(width * (width < 640 ? 0.42 : 0.34));
  let size = Math.max(12, Math.min(16, Math.round(pitch * 0.42 + 3)));
  while (size > 12 && widest(size) > limit) size--;
  let y = top;
  const bands = shown.map((category, at) => {
    if (beginsFamily(shown, at)) y += gap;
    y += pitch;
    return { category, at, middle: y - pitch / 2 };
  });
  return {
    bands,
    pitch,
    size,
    left: Math.round(Math.min(widest(size), limit)),
    bottom: y,
    shortened: fits ? '' : `${shown.length} of ${categories.length} platforms shown`,
  };
}

const familyNote = ({ name, family }: PlotCategory): string => (familyName(family) === name ? '' : familyName(family));
const noteWidth = (category: PlotCategory, pitch: number): number =>
  pitch < noteLine ? 0 : textWidth(familyNote(category));

/** The families as a key, where there is no room to write them below the names. */
export const familyKey = (categories: readonly PlotCategory[], { pitch }: Pick<Bands, 'pitch'>): KeyEntry[] => {
  const families = [...new Set(categories.map(({ family }) => family))];
  return pitch >= noteLine || families.length < 2 ? [] : families.map(familyEntry);
};

/** Shapes and names; below them the families where there is room. */
export function bandNames({ bands, pitch, size, left }: Bands, focus: ReadonlySet<string> | null): SceneNode {
  const room = left - indent - 10;
  return group(
    'names',
    bands.map(({ category, middle }) => {
      const { id, name, family } = category;
      const note = pitch < noteLine ? '' : fitText(familyNote(category), room);
      const y = middle + size * 0.36 - (note === '' ? 0 : 8);
      return group(
        id,
        [
          path('shape', markerPath(family, 8, y - size * 0.36, size < 14 ? 5 : 6), { fill: `$${family}` }),
          text('name', indent, y, fitText(name, room, size, 600), { size, weight: 600, ink: '$text' }),
          ...(note === '' ? [] : [text('note', indent, y + 17, note)]),
        ],
        focus !== null && !focus.has(id) ? { opacity: 0.35 } : {},
      );
    }),
  );
}
