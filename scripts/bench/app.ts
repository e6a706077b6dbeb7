import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { build, next } from '../build.mjs';

/** The built app, serving on a port of its own. */
export interface App {
  readonly url: string;
  /** Processor time of the server and what it started, ms; null where the system does not tell. */
  readonly cpuMs: () => number | null;
  readonly stop: () => Promise<void>;
}

/** Builds the app if that is due, and starts it. */
export async function startApp(): Promise<App> {
  await build();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(`${url}/api/health`, server);
  return { url, cpuMs: () => cpuOf(server.pid ?? 0), stop: () => stopped(server) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`the app ended with ${server.exitCode}`);
    const reply = await fetch(url).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill('SIGKILL');
  throw new Error(`${url} does not answer`);
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

/** Linux counts processor time in hundredths of a second, by process: user and system, with children that have ended. */
function cpuOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const fields = stats.flatMap((name) => statOf(name));
  const own = fields.filter((stat) => isBelow(stat.pid, pid, fields));
  return own.reduce((sum, { ticks }) => sum + ticks, 0) * 10;
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

function statOf(name: string): Stat[] {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    const rest = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + (rest[field] ?? 0), 0);
    return [{ pid: Number(name), parent: rest[1] ?? 0, ticks }];
  } catch {
    return [];
  }
}

function isBelow(pid: number, top: number, stats: readonly Stat[]): boolean {
  if (pid === top) return true;
  const parent = stats.find((stat) => stat.pid === pid)?.parent ?? 0;
  return parent > 1 && isBelow(parent, top, stats);
}
