import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/** Where programs are looked for: also where those of root are, which not every path of root names. */
const PATH = [process.env.PATH, '/usr/sbin', '/sbin'].join(delimiter);

/**
 * Runs a program to its end and gives what it printed.
 * @param {string[]} command  program and arguments
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string, mayFail?: boolean }} options
 * @returns {Promise<{ stdout: string, stderr: string }>}
 */
export function output(command, { input = '', mayFail = false, ...options } = {}) {
  const child = start(command, { ...options, stdio: 'pipe' });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => (printed[stream] += text));
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 || mayFail) resolve(printed);
      else
        reject(
          new Error(`${command.join(' ').slice(0, 120)} ended with ${code}: ${printed.stderr.trim().slice(-300)}`),
        );
    });
  });
}

/** Runs programs one after the other. @param {string[]} lines  each a command, split at blanks */
export async function each(lines) {
  for (const line of lines) await output(line.split(' '));
}

/** Like {@link output}, but waits without letting anything else happen: for tidying up on the way out. */
export function finish(command) {
  return spawnSync(command[0], command.slice(1), { encoding: 'utf8', env: { ...process.env, PATH } }).stdout ?? '';
}

/** Starts a program that goes on. Its children stay within reach, as `stop` walks the tree of processes. */
export function start([program, ...args], { env = {}, stdio = 'ignore', cwd } = {}) {
  return spawn(program, args, { cwd, stdio, detached: true, env: { ...process.env, PATH, LC_ALL: 'C', ...env } });
}

/** Resolves when a started program has ended. */
export const ended = (child) =>
  new Promise((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('close', resolve) : resolve(),
  );

/** The file of a program, where there is one. A path stands for itself. */
export function pathOf(program) {
  if (program.includes('/')) return isExecutable(program) ? program : undefined;
  return PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

/** Waits until `happened` says true, asking every 5 ms. */
export async function until(happened, what, seconds = 60) {
  const last = performance.now() + seconds * 1000;
  while (!(await happened())) {
    if (performance.now() > last) throw new Error(`${what} did not happen within ${seconds} s`);
    await pause(5);
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
