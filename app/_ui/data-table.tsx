'use client';

import { useState } from 'react';
import type { Table } from '../../lib/model/scene';
import { ariaSort, arranged, cellText, type Sort, turned } from '../_client/arranged';
import { useHydrated } from '../_client/use-hydrated';
import { SaveTable } from './save-table';
import { TableScroll } from './table-scroll';

interface Props {
  readonly table: Table;
  /** Name of its file, without the ending. */
  readonly name: string;
  /** Where the same table lies as a file, for those without script; null where it does not. */
  readonly address?: string | null;
}

/** The same facts as the picture: one row per mark, units in the heads, sortable by any column; what is shown is what is saved. */
export function DataTable({ table, name, address = null }: Props) {
  const [sort, setSort] = useState<Sort>(null);
  const [words, setWords] = useState('');
  const hydrated = useHydrated();
  const shown = arranged(table, sort, words);
  const numeric = table.columns.map((_, column) => table.rows.some((row) => typeof row[column] === 'number'));
  return (
    <>
      <div className="table-tools">
        {hydrated && (
          <label>
            Filter
            <input
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              // Enter would send the form that the table stands in.
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          </label>
        )}
        <span className="table-count">
          {shown.length === table.rows.length ? `${shown.length} rows` : `${shown.length} of ${table.rows.length} rows`}
        </span>
        <SaveTable table={{ ...table, rows: shown.map((at) => table.rows[at] ?? []) }} name={name} address={address} />
      </div>
      <TableScroll label={table.caption}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ id, name: head, unit }, column) => (
                <th key={id} scope="col" data-number={numeric[column] || undefined} aria-sort={ariaSort(sort, column)}>
                  <button type="button" onClick={() => setSort((now) => turned(now, column))}>
                    {head}
                    {unit && <span className="unit"> {unit}</span>}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((at) => (
              <tr key={at}>
                {table.rows[at]?.map((cell, column) => {
                  const Tag = column === 0 ? 'th' : 'td';
                  return (
                    <Tag
                      key={table.columns[column]?.id}
                      {...(column === 0 && { scope: 'row' })}
                      data-number={numeric[column] || undefined}
                    >
                      {cellText(cell)}
                    </Tag>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
