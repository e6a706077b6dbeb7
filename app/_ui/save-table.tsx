'use client';

import type { Table } from '../../lib/model/scene';
import { saveTable } from '../_client/save-table';
import { useHydrated } from '../_client/use-hydrated';

interface Props {
  readonly table: Table;
  /** Name of the file, without the ending. */
  readonly name: string;
  /** Where the same table lies as a file, for those without script; null where it does not. */
  readonly address: string | null;
}

/** Saves a table as it stands on screen; without script it leads to the file that the server makes. */
export function SaveTable({ table, name, address }: Props) {
  if (useHydrated())
    return (
      <button type="button" onClick={() => void saveTable(name, table)}>
        Download CSV
      </button>
    );
  return (
    address && (
      <a href={address} download={`${name}.csv`}>
        Download CSV
      </a>
    )
  );
}
