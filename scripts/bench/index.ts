import process from 'node:process';
import { run as browser } from './browser';
import { run as frame } from './frame';
import { run as s1 } from './s1';
import { run as s2 } from './s2';
import { run as s3 } from './s3';
import { run as s4 } from './s4';
import { run as server } from './server';
import { run as study } from './study';

const benchmarks = { s1, s2, s3, s4, frame, study, server, browser };
const names = Object.keys(benchmarks);

const print = (line: string) => console.log(line);
const wanted = process.argv.slice(2);

for (const name of wanted.filter((each) => !names.includes(each))) {
  console.error(`there is no benchmark ${name}, only ${names.join(', ')}`);
  process.exitCode = 1;
}
for (const [name, run] of Object.entries(benchmarks))
  if (wanted.length === 0 || wanted.includes(name)) await run(print);
