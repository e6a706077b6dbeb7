import type { Comparison } from '../../lib/model/comparison';
import { measurables } from '../../lib/model/experiment';
import { type Field, fields, type Selection, wordOf } from './selection';

const heads: { readonly [F in Field]: { readonly name: string; readonly any: string } } = {
  quantity: { name: 'Quantity', any: 'every quantity' },
  platform: { name: 'Platform', any: 'every platform' },
  source: { name: 'Source', any: 'every source' },
};

function labelOf(row: Comparison, field: Field): string {
  if (field === 'quantity') return measurables.find(({ id }) => id === row.quantity)?.name ?? row.quantity;
  if (field === 'platform') return row.platform === null ? 'not in the catalogue' : row.platformName;
  return row.source;
}

/** Words of a field with their names and how many rows have them, in the order of the alphabet. */
function optionsOf(rows: readonly Comparison[], field: Field) {
  const options = new Map<string, { readonly label: string; count: number }>();
  for (const row of rows) {
    const option = options.get(wordOf(row, field));
    if (option) option.count += 1;
    else options.set(wordOf(row, field), { label: labelOf(row, field), count: 1 });
  }
  return [...options].toSorted(([, a], [, b]) => (a.label < b.label ? -1 : 1));
}

interface Props {
  readonly rows: readonly Comparison[];
  readonly selection: Selection;
}

/** Chooses rows by quantity, platform and source; a form that needs no script. */
export function Filter({ rows, selection: { wanted } }: Props) {
  return (
    <form className="filter" action="/evidence" method="get" aria-label="Rows to show">
      {fields.map((field) => (
        <label key={field}>
          {heads[field].name}
          <select name={field} defaultValue={wanted[field]}>
            <option value="">{heads[field].any}</option>
            {optionsOf(rows, field).map(([word, { label, count }]) => (
              <option key={word} value={word}>
                {label} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">Show</button>
      {fields.some((field) => wanted[field] !== '') && <a href="/evidence">Show all</a>}
    </form>
  );
}
