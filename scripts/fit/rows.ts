import { experimentFiles } from '../../lib/experiments';
import type { EvidenceRow } from '../../lib/model/evidence';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Ids of the rows that a file of experiments keeps for checking; nothing but these is read of it. */
function checkRowsOf(file: unknown): readonly string[] {
  const stated: readonly unknown[] = isRecord(file) && Array.isArray(file.rows) ? file.rows : [];
  return stated.flatMap((row) => (isRecord(row) && row.use === 'check' ? [String(row.id)] : []));
}

/** Ids of the rows that experiments keep for checking: the fit may not see them. */
export const checkRows: ReadonlySet<string> = new Set(experimentFiles.flatMap(({ file }) => checkRowsOf(file)));

/** Looks rows up, and refuses those that are for checking or were recalled. */
export function fitRowsOf(rows: readonly EvidenceRow[]): (id: string) => EvidenceRow {
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = known.get(id);
    if (!row) throw new Error(`there is no evidence row "${id}"`);
    if (checkRows.has(id)) throw new Error(`row "${id}" is for checking and may not be fitted to`);
    if (row.confidence === 'memory') throw new Error(`row "${id}" is recalled and may not be fitted to`);
    return row;
  };
}

/** What a row was compared with. Throws where it states nothing. */
export function baselineOf({ id, baseline }: EvidenceRow): number {
  if (baseline === null) throw new Error(`row "${id}" has no baseline`);
  return baseline;
}
