import { engineVersion } from './engine/version';
import type { Experiment, ExperimentRow, Other, Validation, Verdict } from './model/experiment';
import { predict } from './validation/predict';
import { publishedOf, unitOf } from './validation/published';
import { scoresOf } from './validation/scores';

const nameOf = (thing: string | Other): string => (typeof thing === 'string' ? thing : thing.other);

/** Published against predicted for one row of an experiment that `readExperiment` has let through. */
export function verdictOf(experiment: Experiment, row: ExperimentRow): Verdict {
  const published = publishedOf(row);
  const prediction = predict(experiment, row);
  const predicted = 'value' in prediction ? prediction.value : null;
  return {
    id: row.id,
    source: row.source,
    family: row.family ?? `${row.source} on ${nameOf(row.host)}`,
    platform: typeof row.platform === 'string' ? row.platform : null,
    quantity: row.quantity,
    use: row.use,
    unit: unitOf(row.quantity),
    published,
    predicted,
    error: predicted === null ? null : Math.log(Math.max(0, predicted) / published),
    reason: 'reason' in prediction ? prediction.reason : null,
  };
}

/** Verdicts and how good they are, fit and check apart. */
export const validationOf = (verdicts: readonly Verdict[]): Validation => ({
  engine: engineVersion,
  fit: scoresOf(verdicts.filter(({ use }) => use === 'fit')),
  check: scoresOf(verdicts.filter(({ use }) => use === 'check')),
  verdicts,
});

/** Runs experiments on the model that the product uses. */
export const validate = (experiments: readonly Experiment[]): Validation =>
  validationOf(experiments.flatMap((experiment) => experiment.rows.map((row) => verdictOf(experiment, row))));
