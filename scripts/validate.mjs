// `npm run validate -- [FILE ...] [--json] [--only WORD]...`: bundles scripts/validate/index.ts and runs it in a fresh process.
import process from 'node:process';
import { runNode } from './command.mjs';
import { install } from './install.mjs';

await install('20.19');
// Only now: the bundler is itself one of the dependencies.
const { bundle } = await import('./bundle.mjs');
process.exit(await runNode(await bundle('scripts/validate/index.ts'), process.argv.slice(2)));
