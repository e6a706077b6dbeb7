import { grades } from '../../model/evidence';
import { families } from '../../model/platform';
import type { Plot } from '../../model/plot';
import type { Palette } from '../palette';
import { gradeWords } from '../plot/grade-words';
import { boxes } from './boxes';
import { ink } from './ink';
import { paragraph, run } from './lettering';
import { bar, hollow } from './paint';
import { shape } from './presentation-ml';

interface Entry {
  readonly words: string;
  readonly paint: readonly string[];
}

const gradesOf = (plot: Plot): Set<unknown> =>
  new Set(
    plot.kind === 'lines'
      ? plot.series.map(({ grade }) => grade)
      : plot.series.filter(({ side }) => side === 'B').flatMap(({ values }) => values.map(({ grade }) => grade)),
  );

/** What fills and colours mean: only those that are there, and only where there is a choice. */
function entriesOf(plot: Plot, palette: Palette): Entry[] {
  const seen = gradesOf(plot);
  const known = grades.filter((grade) => seen.has(grade));
  const coloured =
    plot.kind === 'bars' && !plot.stacked ? new Set(plot.categories.map(({ family }) => family)) : new Set();
  const both = plot.series.some(({ side }) => side === 'A');
  return [
    ...known.map((grade) => ({ words: gradeWords[grade], paint: bar(palette, '$muted', grade) })),
    ...(both ? [{ words: 'A, for comparison', paint: hollow(palette) }] : []),
    ...(coloured.size < 2 ? [] : families.filter(({ id }) => coloured.has(id))).map(({ id, name }) => ({
      words: name,
      paint: bar(palette, `$${id}`, 'measured'),
    })),
  ];
}

const size = 10;
const swatch = 0.24;
/** Width of words, inches, with the space before the next. */
const widthOf = (words: string): number => ([...words].length * size * 0.56) / 72 + 0.18;

/** The key below a chart as shapes of the slide, from shape number `first` on. What finds no room is left out, the last first. */
export function keyShapes(plot: Plot, palette: Palette, first: number): string[] {
  const { x: left, y, width, height } = boxes.key;
  let x = left;
  return entriesOf(plot, palette).flatMap(({ words, paint }, at) => {
    const from = x;
    const wide = swatch + 0.06 + widthOf(words);
    if (from + wide > left + width) return [];
    x += wide;
    const glyph = { x: from, y: y + height / 2 - 0.06, width: swatch, height: 0.12 };
    const label = { x: from + swatch + 0.06, y, width: wide - swatch - 0.06, height };
    return [
      shape({ id: first + 2 * at, name: `Key ${at + 1}`, box: glyph, paint, paragraphs: [] }),
      shape({
        id: first + 2 * at + 1,
        name: `Key ${at + 1} in words`,
        box: label,
        body: { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
        paragraphs: [paragraph(run(words, { size, colour: ink(palette, '$text') }))],
      }),
    ];
  });
}
