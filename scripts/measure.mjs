// `npm run measure -- [--neighbours n] [workload ...]`: counts again what the catalogue of workloads quotes, if asked beside
// n busy loops. Needs Linux, root and perf; docs/measuring.md says more.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { attachDisk } from './measure/disk.mjs';
import { connect, disconnect } from './measure/link.mjs';
import { describeMachine, versionsOf } from './measure/machine.mjs';
import { stop, treeOf } from './measure/processes.mjs';
import { report } from './measure/report.mjs';
import { pathOf, start } from './measure/shell.mjs';
import { workloads } from './measure/workloads/index.mjs';

const tools = {
  perf: 'linux-perf',
  ip: 'iproute2',
  ethtool: 'ethtool',
  nsenter: 'util-linux',
  losetup: 'mount',
  'mkfs.ext4': 'e2fsprogs',
  '/usr/bin/time': 'time',
};

/** Why nothing at all can be measured here. */
function obstacles() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return ['it counts on Linux on x86-64 only'];
  const missing = Object.keys(tools).filter((tool) => !pathOf(tool));
  return [
    ...(process.getuid() === 0 ? [] : ['it needs root: counters of the kernel, a network, a disk']),
    ...missing.map((tool) => `${tool} is missing: install ${tools[tool]}`),
  ];
}

async function measure({ id, programs, packages, versions, missing = () => [], count }) {
  const lacking = [...programs.filter((program) => !pathOf(program)), ...missing()];
  if (lacking.length > 0) {
    console.log(`\n${id}: skipped, as ${lacking.join(', ')} is missing; Debian has what it needs in ${packages}`);
    return;
  }
  console.log(`\n${id}: ${(await versionsOf(versions)).join('; ')}`);
  await inFolder(async (folder) => {
    const disk = await attachDisk(folder);
    tidying.push(disk.detach);
    report(id, await count({ folder, disk }));
  });
}

/** What is to be undone, in the order of doing; also when we are told to stop. */
const tidying = [];

function tidy() {
  while (tidying.length > 0) tidying.pop()();
}

async function inFolder(work) {
  const folder = mkdtempSync(join(os.tmpdir(), 'ringside-'));
  // Database and desktop look into it as somebody else.
  chmodSync(folder, 0o755);
  const before = tidying.push(() => rmSync(folder, { recursive: true, force: true }));
  try {
    await work(folder);
  } finally {
    while (tidying.length >= before) tidying.pop()();
  }
}

/** Loops that want a processor each, as the neighbours of a rented machine do. */
function keepBusy(loops) {
  const started = Array.from({ length: loops }, () => start([process.execPath, '-e', 'for (;;);']));
  tidying.push(() => stop(started.map(({ pid }) => pid)));
}

function stopped() {
  stop(treeOf(process.pid).slice(1));
  tidy();
  process.exit(130);
}

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { neighbours: { type: 'string', default: '0' } },
});
const unknown = names.filter((name) => !workloads.some(({ id }) => id === name));
const problems = [...unknown.map((name) => `there is no workload "${name}"`), ...obstacles()];
if (problems.length > 0) {
  console.error(`npm run measure cannot begin:\n  ${problems.join('\n  ')}`);
  process.exit(1);
}

process.once('SIGINT', stopped).once('SIGTERM', stopped);
await inFolder(async (folder) => {
  for (const [what, value] of await describeMachine(folder)) console.log(`${what.padEnd(18)}${value}`);
  tidying.push(disconnect);
  await connect();
  keepBusy(Number(values.neighbours));
  for (const workload of workloads) {
    if (names.length > 0 && !names.includes(workload.id)) continue;
    await measure(workload).catch((error) => {
      console.error(`${workload.id}: failed: ${error.message}`);
      process.exitCode = 1;
    });
  }
});
