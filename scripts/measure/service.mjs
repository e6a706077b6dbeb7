import { setTimeout as pause } from 'node:timers/promises';
import { accepts, inside, linkCounters } from './link.mjs';
import { startCounted } from './perf.mjs';
import { memoryOf, stop, treeOf } from './processes.mjs';
import { until } from './shell.mjs';

/**
 * Counts a program that serves: started twice, the first time for the cost of the start, the second time under load.
 * @param {{ folder: string, disk: object }} place
 * @param {{ command: string[], ready?: () => Promise<boolean>, load: (warming: boolean) => Promise<object> }} service
 *   `load` gives what else there is to report, as the requests that were answered.
 */
export async function countService(place, { command, ready = accepts, load }) {
  const beginning = await countBeginning(place, command, ready);
  const loaded = await countLoaded(place, command, ready, load);
  return { ...loaded, ...beginning };
}

/** Processor time until the first connection is accepted, and the pages of files that are mapped by then. */
async function countBeginning({ folder }, command, ready) {
  const server = await startCounted(folder, command, { enter: inside, counting: true });
  try {
    await until(ready, `the start of ${command[0]}`);
    await server.tell('disable');
    await pause(500);
    const { fileKiB } = memoryOf(below(server));
    stop(below(server));
    const { cpuSeconds } = await server.totals();
    return { startCpuSeconds: cpuSeconds, fileKiB };
  } finally {
    stop(below(server), 'SIGKILL');
  }
}

async function countLoaded({ folder, disk }, command, ready, load) {
  const server = await startCounted(folder, command, { enter: inside, counting: false });
  try {
    await until(ready, `the start of ${command[0]}`);
    await load(true);
    await disk.flush();
    const before = { ...linkCounters(), ...disk.counters() };
    await server.tell('enable');
    const done = await load(false);
    await server.tell('disable');
    const { anonymousKiB, sharedKiB } = memoryOf(below(server));
    await disk.flush();
    const after = { ...linkCounters(), ...disk.counters() };
    stop(below(server));
    return { ...(await server.totals()), ...done, ...difference(before, after), anonymousKiB, sharedKiB };
  } finally {
    stop(below(server), 'SIGKILL');
  }
}

/** The server and its children, without the perf that counts them. */
const below = ({ pid }) => treeOf(pid).slice(1);

const difference = (before, after) =>
  Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name]]));
