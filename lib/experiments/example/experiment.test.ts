import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measurables } from '../../model/experiment';
import { readExperiment } from '../../schema/experiment';
import { validate } from '../../validate';
import { unitsOf } from '../../validation/published';
import { experimentFiles } from '..';
import example from './experiment.json';

const page = readFileSync('docs/experiments.md', 'utf8');

it('the example can be read and run as it is, and each of its rows is predicted', () => {
  const reading = readExperiment(example);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  const { verdicts } = validate([reading.experiment]);
  expect(verdicts.map(({ id, predicted }) => [id, predicted !== null])).toEqual(
    example.rows.map(({ id }) => [id, true]),
  );
});

it('the figures of the example are those of rows of ours', () => {
  const ours = experimentFiles.flatMap(({ file }) => {
    const reading = readExperiment(file);
    return 'experiment' in reading ? reading.experiment.rows : [];
  });
  const stray = example.rows.filter(
    ({ source, value, unit }) => !ours.some((row) => row.source === source && row.value === value && row.unit === unit),
  );
  expect(stray).toEqual([]);
});

it('the page shows the example as it is, and every quantity with its units', () => {
  expect(JSON.parse(/```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '')).toEqual(example);
  const words = page.replaceAll(/ +/g, ' ');
  const absent = measurables.filter(
    ({ id, name }) => !words.includes(`| \`${id}\` | ${name} | ${unitsOf(id).join(', ')} |`),
  );
  expect(absent.map(({ id, name }) => `| \`${id}\` | ${name} | ${unitsOf(id).join(', ')} |`)).toEqual([]);
});
