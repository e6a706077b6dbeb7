// `npm run fit`: bundles scripts/fit/index.ts, runs it in a fresh process, and so writes lib/evidence/fitted.json.
import process from 'node:process';
import { runNode } from './command.mjs';
import { install } from './install.mjs';

await install('20.19');
// Only now: the bundler is itself one of the dependencies.
const { bundle } = await import('./bundle.mjs');
process.exit(await runNode(await bundle('scripts/fit/index.ts'), process.argv.slice(2)));
