// The count over every runner that ran since test-results was emptied; the argument is the exit code to end with.
import process from 'node:process';
import { sumTally, tallyLine } from './tally.mjs';

const code = Number(process.argv[2] ?? 0);
console.log(tallyLine(sumTally(), code));
process.exit(code === 0 ? 0 : 1);
