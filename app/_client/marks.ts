import type { Mark } from '../../lib/model/scene';

/** Keys that lead into a chart, to its first mark (0) or its last (1). */
const entries: ReadonlyMap<string, 0 | 1> = new Map([
  ['ArrowRight', 0],
  ['ArrowDown', 0],
  ['ArrowLeft', 0],
  ['ArrowUp', 0],
  ['Home', 0],
  ['PageUp', 0],
  ['End', 1],
  ['PageDown', 1],
]);

/** Index of the mark that a key leads to, or null when the key is not for marks. Left and Right along a series, Up and Down across. */
export function markAfter(key: string, marks: readonly Mark[], at: number): number | null {
  const here = marks[at];
  if (!here)
    return entries.get(key) === undefined || marks.length === 0 ? null : (entries.get(key) ?? 0) * (marks.length - 1);
  const along = marks.flatMap((mark, index) => (mark.series === here.series ? [index] : []));
  const series = [...new Set(marks.map((mark) => mark.series))];
  const row = series.indexOf(here.series);
  const place = along.indexOf(at);
  switch (key) {
    case 'ArrowRight':
      return along[place + 1] ?? at;
    case 'ArrowLeft':
      return along[place - 1] ?? at;
    case 'Home':
      return along[0] ?? at;
    case 'End':
      return along.at(-1) ?? at;
    case 'ArrowDown':
      return across(marks, series[row + 1], place) ?? at;
    case 'ArrowUp':
      return across(marks, series[row - 1], place) ?? at;
    case 'PageDown':
      return marks.length - 1;
    case 'PageUp':
      return 0;
    default:
      return null;
  }
}

function across(marks: readonly Mark[], series: string | undefined, place: number): number | null {
  if (series === undefined) return null;
  const along = marks.flatMap((mark, index) => (mark.series === series ? [index] : []));
  return along[Math.min(place, along.length - 1)] ?? null;
}
