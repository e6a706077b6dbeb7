import { grades, gradeWords } from '../../model/evidence';
import { families } from '../../model/platform';
import type { Plot } from '../../model/plot';
import type { Sheet } from '../../model/sheet';
import { readable } from '../plot/readable';
import { barsTex } from './bars';
import { drawingTex } from './drawing';
import { linesTex } from './lines';
import { colourName } from './preamble';
import type { Room } from './room';
import { tex } from './words';

/** Size at which a chart is drawn that has no plot, px. */
const [widthPx, heightPx] = [720, 405];

const pictureOf = ({ plot, redrawn, focus }: Sheet, room: Room | null): string[] => {
  if (plot === null) {
    const height = room === null ? heightPx : Math.round((widthPx * room.height) / room.width);
    return ['\\begin{tikzpicture}[x=1pt, y=-1pt]', ...drawingTex(redrawn(widthPx, height)), '\\end{tikzpicture}'];
  }
  const read = readable(plot);
  return [
    '\\begin{tikzpicture}',
    ...(read.kind === 'bars' ? barsTex(read, focus, room) : linesTex(read, focus, room)),
    '\\end{tikzpicture}',
  ];
};

const fitted = (picture: readonly string[], width: string, height: string): string[] => [
  '\\begin{lrbox}{\\ringsidebin}%',
  ...picture,
  '\\end{lrbox}%',
  `\\ringsidefit{${width}}{${height}}`,
];

/** A sheet's figure without its title, made smaller where it is wider or higher than it may be. */
export const figureTex = (sheet: Sheet, width: string, height: string): string[] =>
  fitted(pictureOf(sheet, null), width, height);

/** The same, drawn so that it fills a room. */
export const filledTex = (sheet: Sheet, room: Room): string[] =>
  fitted(pictureOf(sheet, room), `${room.width.toFixed(2)}cm`, `${room.height.toFixed(2)}cm`);

const entry = (style: string, words: string, command = 'ringsidekey'): string =>
  `\\${command}{${style}}{${tex(words)}}`;

/** What fills and colours mean, where there is a choice. */
export function keyTex(plot: Plot | null): string[] {
  if (plot === null) return [];
  const known =
    plot.kind === 'lines'
      ? plot.series.map(({ grade }) => grade)
      : plot.series.filter(({ side }) => side === 'B').flatMap(({ values }) => values.map(({ grade }) => grade));
  const own = plot.kind === 'bars' && !plot.stacked ? new Set(plot.categories.map(({ family }) => family)) : new Set();
  const parts = plot.kind === 'bars' && plot.stacked ? plot.series.filter(({ side }) => side === 'B') : [];
  return [
    ...parts.map(({ name, ink }) => entry(`ringside measured=${colourName(ink)}`, name)),
    ...families
      .filter(({ id }) => own.size > 1 && own.has(id))
      .map(({ id, name }) => entry(`ringside measured=${colourName(id)}`, name)),
    ...grades
      .filter((grade) => known.includes(grade))
      .map((grade) =>
        entry(
          `ringside ${grade}=ringside-muted`,
          gradeWords[grade],
          grade === 'published' ? 'ringsidekeycored' : undefined,
        ),
      ),
    ...(plot.series.some(({ side }) => side === 'A')
      ? [entry('ringside compared', plot.kind === 'lines' ? 'A: thin lines' : 'A, for comparison')]
      : []),
  ];
}
