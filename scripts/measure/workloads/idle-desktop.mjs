import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startCounted } from '../perf.mjs';
import { allPids, memoryOf, procText, stop } from '../processes.mjs';

const display = ':77';
const session = `Xvfb ${display} -screen 0 1280x800x24 & sleep 2; dbus-run-session -- xfce4-session; kill $!`;

/** A session of Xfce on a virtual screen, left alone: 30 s to settle, then 120 s counted. */
export const idleDesktop = {
  id: 'idle-desktop',
  programs: ['Xvfb', 'xfce4-session', 'dbus-run-session'],
  packages: 'xfce4 xvfb dbus',
  versions: [['dpkg-query', '--show', 'xfce4-session']],
  async count({ folder }) {
    const home = join(folder, 'home');
    await mkdir(home, { mode: 0o700 });
    const env = { HOME: home, DISPLAY: display, XDG_RUNTIME_DIR: home };
    const desktop = await startCounted(folder, ['sh', '-c', session], { counting: false, env });
    try {
      await pause(30_000);
      await desktop.tell('enable');
      await pause(120_000);
      await desktop.tell('disable');
      const memory = memoryOf(processesOf(home));
      stop(processesOf(home));
      return { ...(await desktop.totals()), ...memory };
    } finally {
      stop(processesOf(home), 'SIGKILL');
    }
  },
};

/** All that was started with this home, also what its parent has left behind; not perf. */
const processesOf = (home) =>
  allPids().filter(
    (pid) => procText(pid, 'comm').trim() !== 'perf' && procText(pid, 'environ').split('\0').includes(`HOME=${home}`),
  );
