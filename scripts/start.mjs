// `npm start`: installs and builds what is missing, then serves until it is told to stop.
// Arguments go to the server: `npm start -- -p 4000`.
import process from 'node:process';
import { build, next } from './build.mjs';
import { runNode } from './command.mjs';
import { install } from './install.mjs';

await install();
await build();
process.exit(await runNode(next, ['start', ...process.argv.slice(2)]));
