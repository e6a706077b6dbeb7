import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { claims } from '../../lib/claims';
import { asker } from '../../lib/claims/judge';
import { keptOf } from '../../lib/claims/record';
import { tryClaim } from '../../lib/claims/try-claim';
import type { Trial } from '../../lib/model/claim';

const file = 'lib/claims/trials.json';

const lineOf = ({ claim, ruling, grid, flips }: Trial): string =>
  [
    claim.padEnd(22),
    ruling.padEnd(10),
    `${grid.filter(({ outcome }) => outcome === 'holds').length} of ${grid.length}`.padEnd(9),
    flips.map(({ axis, values }) => `${axis} ${values[0] || 'usual'} to ${values[1]}`).join('; '),
  ].join(' ');

const ask = asker();
const trials = claims.map((claim) => tryClaim(claim, ask));
writeFileSync(file, `[\n${trials.map((trial) => JSON.stringify(keptOf(trial))).join(',\n')}\n]\n`);
process.stdout.write(`${trials.map(lineOf).join('\n')}\n${trials.length} trials in ${file}\n`);
