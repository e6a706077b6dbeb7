import { grades } from '../../model/evidence';
import { families } from '../../model/platform';
import type { Plot } from '../../model/plot';
import type { Sheet } from '../../model/sheet';
import { gradeWords } from '../plot/grade-words';
import { barsTex } from './bars';
import { drawingTex } from './drawing';
import { linesTex } from './lines';
import { colourName } from './preamble';
import { tex } from './words';

/** Size at which a chart is drawn that has no plot, px. */
const [widthPx, heightPx] = [720, 405];

const pictureOf = ({ plot, redrawn, focus }: Sheet): string[] => {
  if (plot === null)
    return ['\\begin{tikzpicture}[x=1pt, y=-1pt]', ...drawingTex(redrawn(widthPx, heightPx)), '\\end{tikzpicture}'];
  return [
    '\\begin{tikzpicture}',
    ...(plot.kind === 'bars' ? barsTex(plot, focus) : linesTex(plot, focus)),
    '\\end{tikzpicture}',
  ];
};

/** A sheet's figure without its title, made smaller where it is wider or higher than it may be. */
export const figureTex = (sheet: Sheet, width: string, height: string): string[] => [
  '\\begin{lrbox}{\\ringsidebin}%',
  ...pictureOf(sheet),
  '\\end{lrbox}%',
  `\\ringsidefit{${width}}{${height}}`,
];

const entry = (style: string, words: string): string => `\\ringsidekey{${style}}{${tex(words)}}`;

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
        entry(`ringside ${grade === 'published' ? 'key ' : ''}${grade}=ringside-muted`, gradeWords[grade]),
      ),
    ...(plot.series.some(({ side }) => side === 'A')
      ? [entry('ringside compared', plot.kind === 'lines' ? 'A: thin lines' : 'A, for comparison')]
      : []),
  ];
}
