import { readFileSync } from 'node:fs';
import process from 'node:process';
import { run, runNode } from './command.mjs';

/** Installs what the lock file names, unless exactly that is already there. Ends the process when it fails. */
export async function install() {
  if (installed()) return;
  console.log('Installing dependencies …');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) process.exit(code);
}

/** npm leaves a list of what it put there; packages for other platforms are optional and may be absent from it. */
function installed() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  const missing = ([path, { version, optional }]) => path !== '' && !optional && present[path]?.version !== version;
  return !Object.entries(wanted).some(missing);
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

function npm(args) {
  const { npm_execpath: file } = process.env;
  return file?.endsWith('.js') ? runNode(file, args) : run('npm', args);
}
