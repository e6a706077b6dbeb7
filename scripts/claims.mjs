// `npm run claims`: bundles scripts/claims/index.ts, runs it in a fresh process, and so writes lib/claims/trials.json.
import process from 'node:process';
import { runNode } from './command.mjs';
import { install } from './install.mjs';

await install('20.19');
// Only now: the bundler is itself one of the dependencies.
const { bundle } = await import('./bundle.mjs');
process.exit(await runNode(await bundle('scripts/claims/index.ts'), process.argv.slice(2)));
