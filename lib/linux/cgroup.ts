import { done, type Outcome, refused } from './errno';
import { parentOf } from './layer';

/** Interface files of cgroup v2 (Linux kernel documentation, cgroup-v2); null stands for "max". */
export interface Limits {
  /** cpu.weight and io.weight, from 1 to 10,000. */
  readonly cpuWeight: number;
  readonly ioWeight: number;
  /** cpu.max as cores: quota over period. */
  readonly cpuMaxCores: number | null;
  /** memory.max. */
  readonly memoryMaxMiB: number | null;
  readonly pidsMax: number | null;
  /** io.max, reading and writing together. */
  readonly ioMaxMiBps: number | null;
}

/** What a group has when nothing is written to its files. */
export const unlimited: Limits = {
  cpuWeight: 100,
  ioWeight: 100,
  cpuMaxCores: null,
  memoryMaxMiB: null,
  pidsMax: null,
  ioMaxMiBps: null,
};

/** A node of the tree; '' is the root, and a path leads through its ancestors. */
export interface Group {
  readonly path: string;
  readonly limits: Limits;
}

/** A program in a group: what it would take if it could. */
export interface Task {
  readonly id: string;
  readonly group: string;
  readonly threads: number;
  readonly wantsCores: number;
  readonly wantsIoMiBps: number;
  readonly memoryMiB: number;
  readonly growsMiBps: number;
  /** Memory at which it stops to grow. */
  readonly upToMiB: number;
  readonly processes: number;
  readonly forksPerSecond: number;
  /** Part of a fork that is still to come. */
  readonly pendingForks: number;
  readonly killed: boolean;
}

export interface Machine {
  readonly cores: number;
  readonly memoryMiB: number;
  readonly ioMiBps: number;
  /** Numbers for processes, kernel.pid_max. */
  readonly pids: number;
}

export interface Cgroups {
  readonly machine: Machine;
  readonly groups: readonly Group[];
  readonly tasks: readonly Task[];
  readonly seconds: number;
}

/** A machine with a root group, in which nothing runs. */
export const cgroupsOn = (machine: Machine): Cgroups => ({
  machine,
  groups: [{ path: '', limits: unlimited }],
  tasks: [],
  seconds: 0,
});

/** Whether a group is the other or below it. */
export const isWithin = (path: string, ancestor: string): boolean =>
  ancestor === '' || path === ancestor || path.startsWith(`${ancestor}/`);

export const childrenOf = ({ groups }: Cgroups, path: string): readonly Group[] =>
  groups.filter((group) => group.path !== '' && group.path !== path && parentOf(group.path) === path);

const groupAt = ({ groups }: Cgroups, path: string): Group | null =>
  groups.find((group) => group.path === path) ?? null;

const named = (path: string): string => (path === '' ? 'the root group' : path);

/** What may not be written to an interface file, or null. */
function limitFault(limits: Limits): Outcome<Cgroups> | null {
  for (const [file, weight] of [
    ['cpu.weight', limits.cpuWeight],
    ['io.weight', limits.ioWeight],
  ] as const)
    if (!(weight >= 1 && weight <= 10_000)) return refused('ERANGE', `${file} is from 1 to 10,000, not ${weight}`);
  const amounts = [limits.cpuMaxCores, limits.memoryMaxMiB, limits.pidsMax, limits.ioMaxMiBps];
  const negative = amounts.find((amount) => amount !== null && !(amount >= 0));
  return negative === undefined ? null : refused('EINVAL', `a limit cannot be ${negative}`);
}

/** mkdir(2) in the cgroup file system, and its parent's controllers handed on: no group but the root both holds processes and hands on. */
export function addGroup(state: Cgroups, path: string, limits: Limits = unlimited): Outcome<Cgroups> {
  if (groupAt(state, path)) return refused('EEXIST', `${named(path)} is there`);
  const parent = parentOf(path);
  if (!groupAt(state, parent)) return refused('ENOENT', `there is no ${named(parent)}`);
  if (parent !== '' && state.tasks.some(({ group }) => group === parent))
    return refused('EBUSY', `${parent} holds processes and cannot hand its controllers on`);
  const fault = limitFault(limits);
  return fault ?? done({ ...state, groups: [...state.groups, { path, limits }] }, `made the group ${path}`);
}

/** rmdir(2): only a group with neither processes nor groups in it. */
export function removeGroup(state: Cgroups, path: string): Outcome<Cgroups> {
  if (!groupAt(state, path)) return refused('ENOENT', `there is no ${named(path)}`);
  const used = path === '' || childrenOf(state, path).length > 0 || state.tasks.some(({ group }) => group === path);
  if (used) return refused('EBUSY', `${named(path)} is in use`);
  return done({ ...state, groups: state.groups.filter((group) => group.path !== path) }, `took the group ${path} away`);
}

/** write(2) to interface files of a group. The root has none. */
export function setLimits(state: Cgroups, path: string, change: Partial<Limits>): Outcome<Cgroups> {
  const group = groupAt(state, path);
  if (!group || path === '') return refused('ENOENT', `${named(path)} has no such file`);
  const limits = { ...group.limits, ...change };
  const fault = limitFault(limits);
  if (fault) return fault;
  const groups = state.groups.map((each) => (each.path === path ? { path, limits } : each));
  return done({ ...state, groups }, `wrote ${Object.keys(change).join(', ')} of ${path}`);
}

/** How many processes are in a group and below it. */
const processesIn = ({ tasks }: Cgroups, path: string): number =>
  tasks.reduce((sum, { group, processes }) => sum + (isWithin(group, path) ? processes : 0), 0);

/** How many more processes a group may have, by the limits of all its ancestors and the numbers of the machine. */
export function roomForProcesses(state: Cgroups, path: string): number {
  const limited = state.groups.filter((group) => isWithin(path, group.path));
  return Math.min(
    ...limited.map((group) => {
      const most = group.path === '' ? state.machine.pids : (group.limits.pidsMax ?? Number.POSITIVE_INFINITY);
      return most - processesIn(state, group.path);
    }),
  );
}

/** Starts a task in a group: fork(2), which gives EAGAIN at pids.max of any ancestor. */
export function start(state: Cgroups, task: Task): Outcome<Cgroups> {
  if (!groupAt(state, task.group)) return refused('ENOENT', `there is no ${named(task.group)}`);
  if (task.group !== '' && childrenOf(state, task.group).length > 0)
    return refused('EBUSY', `${task.group} hands its controllers on and cannot hold processes`);
  if (roomForProcesses(state, task.group) < task.processes)
    return refused('EAGAIN', `pids.max of ${named(task.group)} or of an ancestor is reached`);
  return done({ ...state, tasks: [...state.tasks, task] }, `started ${task.id} in ${named(task.group)}`);
}
