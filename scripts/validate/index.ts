import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { experimentFiles } from '../../lib/experiments';
import type { Issue } from '../../lib/model/issue';
import { readExperiment } from '../../lib/schema/experiment';
import { validate, validationOf } from '../../lib/validate';
import { only, reportOf } from '../../lib/validation/report';

const usage = 'npm run validate -- [FILE ...] [--json] [--only WORD]...';

/** Prints what is wrong and ends with 1: nothing is predicted from a file that is not understood. */
function refuse(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}

function argumentsOf(given: readonly string[]) {
  try {
    const options = { json: { type: 'boolean' }, only: { type: 'string', multiple: true } } as const;
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error), usage]);
  }
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse([`${path}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

const lineOf = (path: string, { row, field, value, allowed }: Issue): string =>
  `${path}: ${row === undefined ? '' : `row ${row}: `}${field} is ${value}, allowed is ${allowed}`;

const { values, positionals } = argumentsOf(process.argv.slice(2));
const files = positionals.length > 0 ? positionals.map((path) => ({ path, file: contentOf(path) })) : experimentFiles;
const readings = files.map(({ path, file }) => ({ path, reading: readExperiment(file) }));
const issues = readings.flatMap(({ path, reading }) =>
  'issues' in reading ? reading.issues.map((issue) => lineOf(path, issue)) : [],
);
if (issues.length > 0) refuse(issues);

const whole = validate(readings.flatMap(({ reading }) => ('experiment' in reading ? [reading.experiment] : [])));
const validation = values.only ? validationOf(only(whole.verdicts, values.only)) : whole;
process.stdout.write(`${values.json ? JSON.stringify(validation, null, 2) : reportOf(validation).join('\n')}\n`);
