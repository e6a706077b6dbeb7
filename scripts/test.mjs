// `npm test`: installs and builds what is missing, runs every test, and ends with the count over all runners.
// Arguments go to the browser runner: `npm test -- --grep health`.
import process from 'node:process';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { journeys } from './journeys.mjs';
import { sumTally, tallyLine } from './tally.mjs';
import { unit } from './unit.mjs';

await install('20.19');
const unitCode = await unit();
await build();
const journeyCode = await journeys(process.argv.slice(2));
const code = unitCode || journeyCode;
console.log(tallyLine(sumTally(['unit', 'journeys']), code));
process.exit(code);
