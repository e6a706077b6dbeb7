import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../evidence/quantities';
import { rows as evidence } from '../evidence/rows';
import { guests } from '../guests';
import { hosts } from '../hosts';
import { imageStore } from '../hosts/image-store';
import type { ExperimentRow } from '../model/experiment';
import { platforms } from '../platforms';
import { readExperiment } from '../schema/experiment';
import { techniques } from '../techniques';
import { validate } from '../validate';
import { workloads } from '../workloads';
import { experimentFiles } from './index';

const readings = experimentFiles.map(({ path, file }) => ({ path, reading: readExperiment(file) }));
const experiments = readings.flatMap(({ reading }) => ('experiment' in reading ? [reading.experiment] : []));
const rows: readonly ExperimentRow[] = experiments.flatMap((experiment) => experiment.rows);
const known = new Map(evidence.map((row) => [row.id, row]));

/** Rows that a quantity of any catalogue names as its own or in its note: these, and no others, the model was made from. */
const cited = new Set(
  quantitiesOf({ platforms, techniques, guests, workloads, hosts, imageStore }).flatMap(({ quantity }) => [
    ...(quantity.rows ?? []),
    ...(quantity.note?.match(/[a-z0-9_]+-\d{3}/g) ?? []),
  ]),
);

describe('our experiment files', () => {
  it('keep to the format', () => {
    expect(readings.flatMap(({ path, reading }) => ('issues' in reading ? [path, reading.issues] : []))).toEqual([]);
  });

  it('state each row of evidence once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('have the values, the baselines and the sources of the evidence', () => {
    const stray = rows.filter(({ id, source, value, baseline }) => {
      const row = known.get(id);
      const compared = baseline?.value === undefined || baseline.value === row?.baseline;
      return row?.value !== value || row.source !== source || !compared;
    });
    expect(stray.map(({ id }) => id)).toEqual([]);
  });

  it('say fit of what a parameter cites, and check of everything else', () => {
    const wrong = rows.filter(({ id, use }) => use !== (cited.has(id) ? 'fit' : 'check'));
    expect(wrong.map(({ id, use }) => `${id} is ${use}`)).toEqual([]);
  });

  it('rest on nothing that was recalled', () => {
    expect(rows.filter(({ id }) => known.get(id)?.confidence === 'memory')).toEqual([]);
  });
});

describe('the model against them', () => {
  const { fit, check, verdicts } = validate(experiments);

  it('says something of over 400 rows of over 35 sources, of which at most half were fitted', () => {
    const predicted = verdicts.filter(({ predicted }) => predicted !== null);
    expect(predicted.length).toBeGreaterThanOrEqual(400);
    expect(new Set(predicted.map(({ source }) => source)).size).toBeGreaterThanOrEqual(35);
    expect(fit.overall.expressible).toBeLessThanOrEqual(check.overall.expressible);
  });

  it('gives a reason wherever it says nothing', () => {
    expect(verdicts.filter(({ predicted, reason }) => (predicted === null) !== (reason !== null))).toEqual([]);
  });

  it('keeps what it has reached: half of the check rows within 20 %, nine pairs in ten in order', () => {
    expect(check.overall.median).toBeLessThan(0.18);
    expect(check.overall.ordered / check.overall.pairs).toBeGreaterThan(0.9);
  });
});
