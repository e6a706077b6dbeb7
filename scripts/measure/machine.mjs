import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { output, pathOf } from './shell.mjs';
import { sourceOf } from './source.mjs';

/** What a reader must know of the machine to compare: [what, value]. */
export async function describeMachine(folder) {
  const cpuinfo = (field) => new RegExp(`^${field}\\s*: (.*)`, 'm').exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1];
  const nested = /^flags.*\bhypervisor\b/m.test(readFileSync('/proc/cpuinfo', 'utf8'));
  return [
    [
      'processor',
      `${cpuinfo('model name')}, family ${cpuinfo('cpu family')}, model ${cpuinfo('model')}, ${os.cpus().length} of them`,
    ],
    ['clock', `${nominalGHz(cpuinfo)} GHz by the time-stamp counter, ${await runningGHz(folder)} GHz as it ran`],
    ['memory', `${(os.totalmem() / 2 ** 30).toFixed(1)} GiB`],
    ['virtual machine', nested ? 'yes' : 'no'],
    ['kernel', `Linux ${os.release()}, ${kernelHz() ?? 'unknown'} ticks a second`],
    ['distribution', /^PRETTY_NAME="(.*)"/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'unknown'],
    ['load before', os.loadavg()[0].toFixed(1)],
  ];
}

// The kernel computes bogomips as twice the rate of the counter in MHz.
const nominalGHz = (cpuinfo) => (Number(cpuinfo('bogomips')) / 2000).toFixed(2);

/** Clock while one processor is busy: additions that wait for one another take a cycle each. */
async function runningGHz(folder) {
  if (!pathOf('gcc')) return 'an unknown number of';
  const program = join(folder, 'clock');
  await output(['gcc', '-O2', '-o', program, sourceOf('clock.c')]);
  return (await output([program])).stdout.trim();
}

function kernelHz() {
  const files = ['/proc/config.gz', `/boot/config-${os.release()}`].filter(existsSync);
  const text = files.map((file) =>
    (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString(),
  );
  return /^CONFIG_HZ=(\d+)/m.exec(text[0] ?? '')?.[1];
}

const unknown = { stdout: 'version unknown', stderr: '' };

/** First line that each program says of its version. @param {string[][]} commands */
export async function versionsOf(commands) {
  const said = await Promise.all(commands.map((command) => output(command, { mayFail: true }).catch(() => unknown)));
  return said.map(({ stdout, stderr }) => `${stdout}${stderr}`.trim().split('\n')[0]);
}
