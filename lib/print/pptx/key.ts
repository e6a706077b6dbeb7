import { grades, gradeWords } from '../../model/evidence';
import { families } from '../../model/platform';
import type { Plot } from '../../model/plot';
import type { Palette } from '../palette';
import { boxes } from './boxes';
import { ink } from './ink';
import { legible } from './legible';
import { paragraph, run } from './lettering';
import { bar, hollow } from './paint';
import { type Box, shape } from './presentation-ml';

interface Entry {
  readonly words: string;
  readonly paint: readonly string[];
}

/** What fills mean: only those that are there. */
function gradeEntries(plot: Plot, palette: Palette): Entry[] {
  const known =
    plot.kind === 'lines'
      ? plot.series.map(({ grade }) => grade)
      : plot.series.filter(({ side }) => side === 'B').flatMap(({ values }) => values.map(({ grade }) => grade));
  const seen = new Set(known);
  return [
    ...grades
      .filter((grade) => seen.has(grade))
      .map((grade) => ({ words: gradeWords[grade], paint: bar(palette, '$muted', grade) })),
    ...(plot.series.some(({ side }) => side === 'A')
      ? [{ words: plot.kind === 'lines' ? 'A: thin lines' : 'A, for comparison', paint: hollow(palette) }]
      : []),
  ];
}

/** What colours mean, where a colour is a family's and there are several; lines are named where they end. */
function familyEntries(plot: Plot, palette: Palette): Entry[] {
  if (plot.kind === 'lines' || plot.stacked) return [];
  const seen = new Set(plot.categories.map(({ family }) => family));
  return seen.size < 2
    ? []
    : families
        .filter(({ id }) => seen.has(id))
        .map(({ id, name }) => ({ words: name, paint: bar(palette, `$${id}`, 'measured') }));
}

/** The parts of a stack. */
const partEntries = (plot: Plot, palette: Palette): Entry[] =>
  plot.kind === 'bars' && plot.stacked
    ? plot.series
        .filter(({ side }) => side === 'B')
        .map(({ name, ink: token }) => ({ words: name, paint: bar(palette, token, 'measured') }))
    : [];

const size = legible;
const swatch = 0.24;
const gap = 0.06;
/** Width of a sign over its size, no less than in any face that a deck may be shown in: capitals are wide. */
const signWidth = (sign: string): number => (/[MW@%]/.test(sign) ? 0.92 : /\p{Lu}/u.test(sign) ? 0.74 : 0.53);
/** Width of words, inches, with the space before the next. */
const widthOf = (words: string): number =>
  ([...words].reduce((sum, sign) => sum + signWidth(sign), 0) * size) / 72 + 0.18;

/** Entries one after the other, from shape number `first` on. What finds no room is left out, the last first. */
function strip(entries: readonly Entry[], box: Box, palette: Palette, first: number, name: string): string[] {
  let x = box.x;
  return entries.flatMap(({ words, paint }, at) => {
    const from = x;
    const wide = swatch + gap + widthOf(words);
    if (from + wide > box.x + box.width) return [];
    x += wide;
    const glyph = { x: from, y: box.y + box.height / 2 - 0.06, width: swatch, height: 0.12 };
    const label = { ...box, x: from + swatch + gap, width: wide - swatch - gap };
    return [
      shape({ id: first + 2 * at, name: `${name} ${at + 1}`, box: glyph, paint, paragraphs: [] }),
      shape({
        id: first + 2 * at + 1,
        name: `${name} ${at + 1} in words`,
        box: label,
        body: { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
        paragraphs: [paragraph(run(words, { size, colour: ink(palette, '$text') }))],
      }),
    ];
  });
}

/** The key around a chart as shapes of the slide. */
export const keyShapes = (plot: Plot, palette: Palette): string[] => [
  ...strip(partEntries(plot, palette), boxes.parts, palette, 50, 'Part'),
  ...strip(gradeEntries(plot, palette), boxes.grades, palette, 100, 'Evidence'),
  ...strip(familyEntries(plot, palette), boxes.families, palette, 120, 'Family'),
];
