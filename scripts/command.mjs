import { spawn } from 'node:child_process';
import process from 'node:process';

/** How long a child may take to end after it was told to, before its whole group is killed. */
const graceMs = 12_000;

/** Each child leads a process group of its own, so that a stop reaches its children too. Windows has no such groups. */
const grouped = process.platform !== 'win32';

/**
 * Runs a program in the foreground and resolves to its exit code; SIGTERM and SIGINT given to us are passed on.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stopSignal?: NodeJS.Signals, quiet?: boolean }} options
 *   `stopSignal` replaces the signal for programs that tidy up only after a certain one; `quiet` holds the output back
 *   and prints it only when the program fails.
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, stopSignal, quiet = false } = {}) {
  const child = spawn(program, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    detached: grouped,
  });
  const output = quiet ? collect(child) : [];
  const release = passSignals(child, stopSignal);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      release();
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      const stopped = release();
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      const exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
      if (stopped) process.exit(exitCode);
      resolve(exitCode);
    });
  });
}

/** Runs the JavaScript file of an installed program with this same Node. */
export function runNode(file, args = [], options = {}) {
  return run(process.execPath, [file, ...args], options);
}

function collect(child) {
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return chunks;
}

/** Passes signals on to the child; the returned function ends that and says whether we were told to stop. */
function passSignals(child, stopSignal) {
  let stopped = false;
  let timer;
  const pass = (signal) => {
    stopped = true;
    kill(child, stopSignal ?? signal);
    timer ??= setTimeout(() => kill(child, 'SIGKILL'), graceMs);
  };
  process.on('SIGTERM', pass);
  process.on('SIGINT', pass);
  return () => {
    clearTimeout(timer);
    process.off('SIGTERM', pass);
    process.off('SIGINT', pass);
    return stopped;
  };
}

function kill(child, signal) {
  try {
    if (grouped && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The group is already gone.
  }
}
