import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { runNode } from './command.mjs';
import { clearTally, readJson, writeTally } from './tally.mjs';

const report = 'test-results/journeys.json';

/** Runs the journeys in a real browser against the built app and keeps the count. Arguments go to Playwright. */
export async function journeys(args) {
  clearTally('journeys');
  rmSync(report, { force: true });
  const env = {
    RINGSIDE_BROWSER: JSON.stringify(await findBrowser()),
    RINGSIDE_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  // Playwright closes its server and its browsers on SIGINT, but not on SIGTERM.
  const code = await runNode('node_modules/@playwright/test/cli.js', ['test', ...args], { env, stopSignal: 'SIGINT' });
  const { expected = 0, flaky = 0, unexpected: failed = 0 } = readJson(report)?.stats ?? {};
  writeTally('journeys', { passed: expected + flaky, failed: code !== 0 && failed === 0 ? 1 : failed });
  return code;
}

function freePort() {
  const { RINGSIDE_PORT: wanted } = process.env;
  if (wanted) return wanted;
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
