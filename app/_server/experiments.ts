import { sourceOf } from '../../lib/evidence';
import { experimentFiles } from '../../lib/experiments';
import type { Experiment } from '../../lib/model/experiment';
import type { Candidate } from '../../lib/near';
import { readExperiment } from '../../lib/schema/experiment';

/** On globalThis, because each bundle has its own copy of a module. */
const key = Symbol.for('ringside.experiments');

function read({ path, file }: (typeof experimentFiles)[number]): Experiment {
  const reading = readExperiment(file);
  if ('issues' in reading) throw new Error(`${path} has ${reading.issues.length} values that are not allowed`);
  return reading.experiment;
}

/** Rows of our experiments with the files that they stand in, read once per process. */
export function candidates(): readonly Candidate[] {
  const home = globalThis as { [key]?: readonly Candidate[] };
  home[key] ??= experimentFiles
    .map(read)
    .flatMap((experiment) => experiment.rows.map((row) => ({ experiment, row, year: sourceOf(row.source).year })));
  return home[key];
}
