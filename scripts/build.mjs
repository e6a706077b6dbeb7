import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runNode } from './command.mjs';

export const next = 'node_modules/next/dist/bin/next';

/** What a build depends on. Tests and what they compare with do not count. */
const roots = ['app', 'lib', 'public'];
const singles = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
];
const isTest = /\.test\.tsx?$|(^|\/)golden\//;

const keyFile = '.next/source-key';

/** Builds the app, unless the last build was made from these very sources. Ends the process when it fails. */
export async function build() {
  const key = sourceKey();
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  console.log('Building …');
  const code = await runNode(next, ['build']);
  if (code !== 0) process.exit(code);
  writeFileSync(keyFile, key);
}

function sourceKey() {
  const hash = createHash('sha256').update(process.version);
  const files = [...singles, ...roots.flatMap(filesBelow)].filter((file) => existsSync(file) && !isTest.test(file));
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ entry, path: join(folder, entry.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? filesBelow(path) : path));
}
