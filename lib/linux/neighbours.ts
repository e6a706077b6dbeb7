import {
  addGroup,
  type Cgroups,
  cgroupsOn,
  type Limits,
  type Machine,
  setLimits,
  start,
  type Task,
  unlimited,
} from './cgroup';
import { run, type Sample } from './cgroup-tick';
import type { Outcome } from './errno';

/** A machine of the example; a reader may think of it as a small server. 32,768 numbers are kernel.pid_max as it comes. */
export const machine: Machine = { cores: 4, memoryMiB: 4096, ioMiBps: 400, pids: 32_768 };

/** The groups of the example, parents first. */
export const groupPaths = ['shop', 'shop/web', 'shop/db', 'batch'] as const;
export type GroupPath = (typeof groupPaths)[number];

/** Interface files, and how they are written in a link and on the page. */
export const files = [
  { id: 'cpu.weight', field: 'cpuWeight', unit: '' },
  { id: 'cpu.max', field: 'cpuMaxCores', unit: 'cores' },
  { id: 'memory.max', field: 'memoryMaxMiB', unit: 'MiB' },
  { id: 'pids.max', field: 'pidsMax', unit: '' },
  { id: 'io.weight', field: 'ioWeight', unit: '' },
  { id: 'io.max', field: 'ioMaxMiBps', unit: 'MiB/s' },
] as const satisfies readonly { readonly id: string; readonly field: keyof Limits; readonly unit: string }[];

export type Tree = { readonly [path in GroupPath]: Partial<Limits> };

/** The limits that the page opens with. */
export const usualTree: Tree = {
  shop: { cpuWeight: 300, ioWeight: 300 },
  'shop/web': {},
  'shop/db': {},
  batch: { memoryMaxMiB: 1024, pidsMax: 200, ioMaxMiBps: 150 },
};

const quiet = { growsMiBps: 0, upToMiB: 0, processes: 1, forksPerSecond: 0, pendingForks: 0, killed: false } as const;

/** Two programs that want little and steadily, one that wants all processors and the disk, and one that leaks and forks. */
export const tasks: readonly (Task & { readonly group: GroupPath })[] = [
  { ...quiet, id: 'web', group: 'shop/web', threads: 4, wantsCores: 1.5, wantsIoMiBps: 40, memoryMiB: 300 },
  { ...quiet, id: 'db', group: 'shop/db', threads: 4, wantsCores: 1, wantsIoMiBps: 120, memoryMiB: 2000 },
  { ...quiet, id: 'crunch', group: 'batch', threads: 16, wantsCores: 16, wantsIoMiBps: 800, memoryMiB: 100 },
  {
    ...quiet,
    id: 'leak',
    group: 'batch',
    threads: 1,
    wantsCores: 0.2,
    wantsIoMiBps: 0,
    memoryMiB: 100,
    growsMiBps: 300,
    upToMiB: 100_000,
    forksPerSecond: 3000,
  },
];

const ticks = 60;
const tickSeconds = 0.25;

interface Course {
  readonly samples: readonly Sample[];
  readonly log: readonly string[];
}

function must(answer: Outcome<Cgroups>): Cgroups {
  if (!answer.ok) throw new Error(`the example is refused: ${answer.errno}, ${answer.why}`);
  return answer.state;
}

/** All in the root group, as programs are that nobody has put anywhere. */
export function ungrouped(): Course {
  const state = tasks.reduce((now, task) => must(start(now, { ...task, group: '' })), cgroupsOn(machine));
  return run(state, ticks, tickSeconds);
}

export interface Faulty {
  readonly path: GroupPath;
  readonly errno: string;
  readonly why: string;
}

/** Each in its group, with the limits of a tree; what cannot be written is left as it comes, and said. */
export function grouped(tree: Tree): Course & { readonly faults: readonly Faulty[] } {
  const faults: Faulty[] = [];
  let state = groupPaths.reduce((now, path) => must(addGroup(now, path, unlimited)), cgroupsOn(machine));
  for (const path of groupPaths) {
    const answer = setLimits(state, path, tree[path]);
    if (answer.ok) state = answer.state;
    else faults.push({ path, errno: answer.errno, why: answer.why });
  }
  for (const task of tasks) {
    const answer = start(state, task);
    if (answer.ok) state = answer.state;
    else faults.push({ path: task.group, errno: answer.errno, why: `${task.id} does not start: ${answer.why}` });
  }
  return { ...run(state, ticks, tickSeconds), faults };
}
