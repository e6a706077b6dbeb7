import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inside } from './link.mjs';
import { countCommand } from './perf.mjs';
import { anonymousKiBOf, procText, treeOf } from './processes.mjs';

/**
 * Counts a command that ends by itself. Anonymous memory is the largest sum over its processes that was seen, looking ten
 * times a second; `largestKiB` is the largest resident memory of any one process, as the kernel keeps it.
 */
export async function countJob({ folder, disk }, command, cwd = folder) {
  await disk.flush();
  const before = disk.counters();
  const report = join(folder, 'time.report');
  const watch = watchMemory();
  const timed = ['/usr/bin/time', '-f', '%M', '-o', report, ...command];
  const counted = await countCommand(folder, timed, { enter: inside, cwd });
  const anonymousKiB = watch.largest();
  await disk.flush();
  const after = disk.counters();
  return {
    ...counted,
    anonymousKiB,
    largestKiB: Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)),
    diskOperations: after.diskOperations - before.diskOperations,
    diskBytes: after.diskBytes - before.diskBytes,
  };
}

const counters = ['nsenter', 'perf', 'time'];
const isOfJob = (pid) => !counters.includes(procText(pid, 'comm').trim());

/** Sums over the job, that is everything that this process has started but what counts it. */
function watchMemory() {
  let largest = 0;
  const look = setInterval(() => {
    largest = Math.max(largest, anonymousKiBOf(treeOf(process.pid).slice(1).filter(isOfJob)));
  }, 100);
  return {
    largest: () => {
      clearInterval(look);
      return largest;
    },
  };
}
