'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import type { Table } from '../../lib/model/scene';
import { useHydrated } from '../_client/use-hydrated';
import { DataTable } from './data-table';

interface Props {
  readonly title: string;
  readonly table: Table;
  /** Name of its file, without the ending. */
  readonly name: string;
  /** Where the same table lies as a file, for those without script; null where it does not. */
  readonly address: string | null;
}

/** The table of a picture, one key away. Without script it is there from the start; with it rows are made when it is opened. */
export function TableDetails({ title, table, name, address }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const hydrated = useHydrated();
  const [opened, setOpened] = useState(false);
  // What a hand opened before the script took over stays open.
  useLayoutEffect(() => setOpened(details.current?.open ?? false), []);
  return (
    <details ref={details} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        Table<span className="sr-only"> of {title}</span>
      </summary>
      {(opened || !hydrated) && <DataTable table={table} name={name} address={address} />}
    </details>
  );
}
