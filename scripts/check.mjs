// `npm run check`: everything that can be said about the sources without a browser, in under a minute.
import process from 'node:process';
import { run } from './command.mjs';
import { install } from './install.mjs';
import { sumTally, tallyLine, writeTally } from './tally.mjs';
import { unit } from './unit.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const quiet = { quiet: true };
const colours = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;

/** Each gate is a name and the commands that must all succeed. */
const gates = [
  ['format and lint', () => run(bin('biome'), ['ci', '--error-on-warnings', colours], quiet)],
  ['route types', () => run(bin('next'), ['typegen'], quiet)],
  ['types of lib', () => run(bin('tsc'), ['--noEmit', '--project', 'lib'], quiet)],
  ['types', () => run(bin('tsc'), ['--noEmit', '--incremental', 'false'], quiet)],
  ['layers', () => run(bin('depcruise'), ['app', 'lib', 'scripts', 'e2e'], quiet)],
  ['dead code', () => run(bin('knip'), [], quiet)],
];

await install('20.19');
let failed = 0;
for (const [name, gate] of gates) {
  const began = performance.now();
  const code = await gate();
  if (code !== 0) failed += 1;
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}
writeTally('gates', { passed: gates.length - failed, failed });
const unitCode = await unit();
const code = failed > 0 ? 1 : unitCode;
console.log(tallyLine(sumTally(['gates', 'unit']), code));
process.exit(code);
