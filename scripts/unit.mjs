import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { runNode } from './command.mjs';
import { clearTally, readJson, writeTally } from './tally.mjs';

const report = 'test-results/unit.json';

// vitest colours its output even where nobody sees it.
const env = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/** Runs every test that stands beside its source (unit, contract, golden, route) and keeps the count. */
export async function unit() {
  clearTally('unit');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // What is tested keeps no state between tests, so files may share a thread: half the time of a process each. vitest leaves one core idle.
  const shared = ['--pool=threads', '--no-isolate', `--maxWorkers=${availableParallelism()}`];
  const args = ['run', '--exclude', 'e2e/**', ...shared, ...reporters];
  const code = await runNode('node_modules/vitest/vitest.mjs', args, { env });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readJson(report) ?? {};
  writeTally('unit', { passed, failed: code !== 0 && failed === 0 ? 1 : failed });
  return code;
}
