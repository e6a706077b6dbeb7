import type { Table } from '../../lib/model/scene';

/** Columns of the value that a mark stands for; a table has one of them, or is read by its first numbers. */
const drawn: readonly string[] = ['value', 'seconds', 'mib', 'extra', 'mean', 'watts', 'used'];

/** From how many marks on a reader is offered ways to jump. */
export const many = 60;

/** Rows, and so marks, with the lowest and the highest value that is drawn; null in a table without numbers. */
export function extremesOf({ columns, rows }: Table): { readonly lowest: number; readonly highest: number } | null {
  const named = columns.findIndex(({ id }) => drawn.includes(id));
  const column = named >= 0 ? named : columns.findIndex((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const values = rows.flatMap((row, index) => {
    const value = row[column];
    return typeof value === 'number' ? [{ index, value }] : [];
  });
  const [first] = values;
  if (!first) return null;
  let [low, high] = [first, first];
  for (const each of values) {
    if (each.value < low.value) low = each;
    if (each.value > high.value) high = each;
  }
  return { lowest: low.index, highest: high.index };
}
