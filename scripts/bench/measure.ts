import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export type Print = (line: string) => void;

/** Processor and wall time of one run in milliseconds. */
export type Time = { readonly cpuMs: number; readonly wallMs: number };

export function timeOf(run: () => void): Time {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  run();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - wall };
}

/** Median processor and wall time of `runs` runs, after as many to warm up as there are in a third of them. */
export function medianTime(runs: number, run: () => void): Time {
  for (let i = 0; i < Math.ceil(runs / 3); i++) run();
  const times = Array.from({ length: runs }, () => timeOf(run));
  return { cpuMs: median(times.map(({ cpuMs }) => cpuMs)), wallMs: median(times.map(({ wallMs }) => wallMs)) };
}

/** The shortest processor time of `runs` runs, in milliseconds. */
export function bestMs(runs: number, run: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(run).cpuMs));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** Bytes of typed arrays that a run leaves behind, used up or not: its inputs, its scratch and its result. */
export function arrayBytes(run: () => void): number {
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  run();
  return process.memoryUsage().arrayBuffers - before;
}

/** Twice, since buffers are given back while others work and only the next collection waits for that. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  for (let i = 0; i < 2; i++) runInNewContext('gc')();
}

/** Throws unless the number is the expected one, to nine digits or exactly. */
export function expectClose(what: string, found: number, expected: number): void {
  if (!(Math.abs(found - expected) <= 1e-9 * Math.abs(expected)))
    throw new Error(`${what} is ${found}, not ${expected}`);
}

export function expectSame(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`${what} is ${found}, not ${expected}`);
}

export function format(value: number, digits = 1): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A line of what was measured beside its goal; a goal that is missed is said so and breaks nothing. */
export function againstGoal(print: Print, what: string, value: number, goal: number, unit = ''): void {
  print(`${what}: ${format(value, 2)}${unit} (goal ${goal}${unit} at most${value <= goal ? '' : ', MISSED'})`);
}
