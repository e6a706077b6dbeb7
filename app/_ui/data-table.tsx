'use client';

import { useState } from 'react';
import type { Table } from '../../lib/model/scene';

type Sort = { readonly column: number; readonly down: boolean } | null;
type Cell = string | number | null;

const text = (cell: Cell): string => (typeof cell === 'number' ? String(Number(cell.toPrecision(6))) : (cell ?? '–'));

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'en');
}

function sorted(rows: Table['rows'], sort: Sort): Table['rows'] {
  if (!sort) return rows;
  return rows.toSorted((a, b) => (sort.down ? -1 : 1) * compare(a[sort.column] ?? null, b[sort.column] ?? null));
}

/** The same facts as the picture: one row per mark, units in the heads, sortable by any column. */
export function DataTable({ table }: { table: Table }) {
  const [sort, setSort] = useState<Sort>(null);
  const turn = (column: number) => setSort((now) => ({ column, down: now?.column === column ? !now.down : false }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, name, unit }, column) => (
              <th
                key={id}
                scope="col"
                aria-sort={sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => turn(column)}>
                  {name}
                  {unit && <span className="unit"> {unit}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(table.rows, sort).map((row) => (
            <tr key={row.join('\u0001')}>
              {row.map((cell, column) => {
                const Tag = column === 0 ? 'th' : 'td';
                return (
                  <Tag
                    key={table.columns[column]?.id}
                    {...(column === 0 && { scope: 'row' })}
                    data-number={typeof cell === 'number' || undefined}
                  >
                    {text(cell)}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
