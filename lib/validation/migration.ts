import type { Experiment, ExperimentRow } from '../model/experiment';
import { inexpressible } from './inexpressible';
import { subjectOf } from './subject';

/** Seconds that moving one instance takes. */
export function migrationTotal(experiment: Experiment, row: ExperimentRow): number {
  const { platform } = subjectOf(experiment, row);
  const migrate = platform.management.find(({ action }) => action === 'migrate');
  return migrate ? migrate.seconds.value : inexpressible(`${platform.name} does not migrate`);
}
