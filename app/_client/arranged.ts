import type { Table } from '../../lib/model/scene';

type Cell = string | number | null;

/** The column that a table is sorted by, and which way. */
export type Sort = { readonly column: number; readonly down: boolean } | null;

/** The next sort when a head is pressed: upwards, then downwards. */
export const turned = (sort: Sort, column: number): Sort => ({
  column,
  down: sort?.column === column ? !sort.down : false,
});

/** What is said of a column that is, or is not, sorted by. */
export const ariaSort = (sort: Sort, column: number): 'ascending' | 'descending' | 'none' =>
  sort?.column !== column ? 'none' : sort.down ? 'descending' : 'ascending';

/** A cell as it is written. */
export const cellText = (cell: Cell): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(6))) : (cell ?? '–');

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'en');
}

/** Places of the rows that hold the words, in the order of the sort. Cells without a value come last, whichever way. */
export function arranged({ rows }: Table, sort: Sort, words = ''): readonly number[] {
  const wanted = words.trim().toLowerCase();
  const kept = [...rows.keys()].filter(
    (at) => wanted === '' || rows[at]?.some((cell) => cellText(cell).toLowerCase().includes(wanted)),
  );
  if (!sort) return kept;
  const cell = (at: number): Cell => rows[at]?.[sort.column] ?? null;
  return kept.toSorted((a, b) => {
    const [one, other] = [cell(a), cell(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (sort.down ? -1 : 1) * compare(one, other);
  });
}
