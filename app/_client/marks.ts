import type { Mark } from '../../lib/model/scene';

/** Index of the mark that a key leads to, or null when the key is not for marks. Left and Right along a series, Up and Down across. */
export function markAfter(key: string, marks: readonly Mark[], at: number): number | null {
  const here = marks[at];
  if (!here)
    return key.startsWith('Arrow') || key === 'Home' || key === 'End' ? (key === 'End' ? marks.length - 1 : 0) : null;
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
