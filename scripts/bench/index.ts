import process from 'node:process';
import { run as s2 } from './s2';
import { run as s3 } from './s3';
import { run as s4 } from './s4';

const scenarios = { s2, s3, s4 };

const print = (line: string) => console.log(line);
const wanted = process.argv.slice(2);

for (const [name, run] of Object.entries(scenarios)) if (wanted.length === 0 || wanted.includes(name)) run(print);
