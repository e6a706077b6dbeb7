import { readFileSync } from 'node:fs';
import process from 'node:process';
import { run, runNode } from './command.mjs';

/**
 * Installs what the lock file names, unless exactly that is already there. Ends the process when it fails.
 * @param {string} node  the oldest Node that what comes next runs on; the tools of development need a newer one
 */
export async function install(node = '20.9') {
  refuseOlderThan(node);
  if (installed()) return;
  console.log('Installing dependencies …');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) process.exit(code);
}

function refuseOlderThan(node) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = node.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`this needs Node ${node} or newer, and found ${process.versions.node}`);
  process.exit(1);
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
