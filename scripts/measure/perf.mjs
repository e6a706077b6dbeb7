import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ended, output, start } from './shell.mjs';

/** What perf counts, and under which name it is reported. `task-clock` comes in milliseconds. */
const events = {
  'task-clock': 'cpuSeconds',
  'raw_syscalls:sys_enter': 'syscalls',
  'page-faults': 'pageFaults',
  'context-switches': 'contextSwitches',
  'sched:sched_process_fork': 'forks',
  'irq_vectors:local_timer_entry': 'timerInterrupts',
};

const stat = (file, ...options) => [
  'perf',
  'stat',
  '-x,',
  '-e',
  Object.keys(events).join(),
  '-o',
  file,
  ...options,
  '--',
];

/** Counts a command with all its children from its first instruction to its end. @param {string[]} enter  put before it all */
export async function countCommand(folder, command, { enter = [], cwd }) {
  const file = join(folder, 'command.perf');
  await output([...enter, ...stat(file), ...command], { cwd });
  return totalsIn(file);
}

/**
 * Starts a command under a counter that counts it and all its children, those of before too, while it is told to.
 * @param {{ enter?: string[], counting: boolean, env?: Record<string, string> }} options  `counting`: from the first instruction on
 * @returns `pid` of perf, whose children are the command; `totals` waits for its end
 */
export async function startCounted(folder, command, { enter = [], counting, env }) {
  const [file, control] = [join(folder, 'counted.perf'), join(folder, 'counted.control')];
  await output(['rm', '-f', control]);
  await output(['mkfifo', control]);
  const delay = counting ? [] : ['--delay', '-1'];
  const perf = start([...enter, ...stat(file, ...delay, '--control', `fifo:${control}`), ...command], { env });
  return {
    pid: perf.pid,
    tell: (order) => writeFile(control, `${order}\n`),
    totals: async () => {
      await ended(perf);
      return totalsIn(file);
    },
  };
}

function totalsIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const totals = Object.entries(events).map(([event, name]) => [name, countOf(event, lines)]);
  const { cpuSeconds: milliseconds, ...counts } = Object.fromEntries(totals);
  return { cpuSeconds: milliseconds / 1000, ...counts };
}

function countOf(event, lines) {
  const text = lines.map((line) => line.split(',')).find((fields) => fields[2] === event)?.[0];
  const count = Number(text ?? Number.NaN);
  if (Number.isNaN(count)) throw new Error(`perf did not count ${event}: ${text ?? lines.join(' ').trim()}`);
  return count;
}
