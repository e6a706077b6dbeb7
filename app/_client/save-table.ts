import type { Table } from '../../lib/model/scene';

/** Saves a table as it stands, sorted and filtered, as a file of comma-separated values. It is made here; nothing is asked of the server. */
export async function saveTable(name: string, table: Table): Promise<void> {
  const { csv } = await import('../../lib/print/csv');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv(table)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  link.click();
  // The browser has taken what it needs by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
