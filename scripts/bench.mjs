// `npm run bench`: bundles scripts/bench/index.ts and runs it in a fresh process. Arguments go to the benchmark.
import process from 'node:process';
import { runNode } from './command.mjs';
import { install } from './install.mjs';

await install('20.19');
// Only now: the bundler is itself one of the dependencies.
const { bundle } = await import('./bundle.mjs');
process.exit(await runNode(await bundle('scripts/bench/index.ts'), process.argv.slice(2)));
