import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Score } from '../model/experiment';
import { readExperiment } from '../schema/experiment';
import { validate } from '../validate';
import { isEasy } from '../validation/easy';
import { scoresOf } from '../validation/scores';
import { experimentFiles } from '.';

const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
const { fit, check, verdicts } = validate(
  experimentFiles.map(({ file }) => {
    const read = readExperiment(file);
    if (!('experiment' in read)) throw new Error('a file of ours is malformed');
    return read.experiment;
  }),
);

const row = (name: string, { rows, expressible, median, p90, ordered, pairs }: Score): string =>
  [
    name,
    rows,
    expressible,
    median?.toFixed(2),
    p90?.toFixed(2),
    `${((100 * ordered) / pairs).toFixed(1)} % of ${pairs}`,
  ].join(' | ');

it('README states what the experiments say now', () => {
  expect(verdicts.length).toBeGreaterThan(900);
  const table = readme.replaceAll(/ *\| */g, ' | ');
  expect(table).toContain(row('fit', fit.overall));
  expect(table).toContain(row('check', check.overall));
});

it('README gives the check figures without what flatters them', () => {
  const hard = verdicts.filter((verdict) => verdict.use === 'check' && !isEasy(verdict));
  const { overall } = scoresOf(hard);
  expect(readme).toContain(`without them ${overall.median?.toFixed(2)} and ${overall.p90?.toFixed(2)})`);
});
