import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each runner leaves its count here under its own name, so that a runner that ran twice is counted once. */
const folder = 'test-results/tally';

/** Forgets all counts, or those of one runner. */
export function clearTally(runner = '') {
  rmSync(join(folder, runner && `${runner}.json`), { recursive: true, force: true });
}

/** @param {string} runner  @param {{ passed: number, failed: number }} count */
export function writeTally(runner, count) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${runner}.json`), JSON.stringify(count));
}

/** The counts of the named runners, or of all. @returns {{ passed: number, failed: number }} */
export function sumTally(runners = allRunners()) {
  const sum = { passed: 0, failed: 0 };
  for (const runner of runners) {
    const { passed, failed } = readJson(join(folder, `${runner}.json`)) ?? { passed: 0, failed: 1 };
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** The last line of every test command. A run that broke off without a failed test still counts as one failure. */
export function tallyLine({ passed, failed }, exitCode) {
  return `${passed} passed, ${exitCode !== 0 && failed === 0 ? 1 : failed} failed`;
}

export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function allRunners() {
  try {
    return readdirSync(folder).map((name) => name.replace('.json', ''));
  } catch {
    return [];
  }
}
