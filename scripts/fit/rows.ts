import { experimentFiles } from '../../lib/experiments';
import type { EvidenceRow } from '../../lib/model/evidence';
import { readExperiment } from '../../lib/schema/experiment';

/** Ids of the rows that experiments keep for checking: the fit may not see them. */
export const checkRows: ReadonlySet<string> = new Set(
  experimentFiles.flatMap(({ path, file }) => {
    const read = readExperiment(file);
    if (!('experiment' in read)) throw new Error(`${path} is malformed`);
    return read.experiment.rows.flatMap(({ id, use }) => (use === 'check' ? [id] : []));
  }),
);

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
