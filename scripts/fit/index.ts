import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { rows } from '../../lib/evidence/rows';
import { fittedTo } from './fit';

const file = 'lib/evidence/fitted.json';
const fitted = fittedTo(rows);
writeFileSync(file, `${JSON.stringify(fitted, null, 2)}\n`);
const lines = Object.entries(fitted).map(
  ([id, { value, unit, low, high, count }]) =>
    `${id.padEnd(36)} ${String(value).padStart(10)} ${unit.padEnd(7)} ${low} to ${high}, ${count} rows`,
);
process.stdout.write(`${lines.join('\n')}\n${lines.length} parameters in ${file}\n`);
