import { type Cgroups, childrenOf, isWithin, type Limits, roomForProcesses, type Task } from './cgroup';
import { type Claim, waterFill } from './share';

/** What a task had during one tick. */
export interface Got {
  readonly task: string;
  readonly cores: number;
  readonly ioMiBps: number;
  readonly memoryMiB: number;
  readonly processes: number;
}

export interface Sample {
  /** End of the tick. */
  readonly seconds: number;
  readonly got: readonly Got[];
}

export interface Tick {
  readonly state: Cgroups;
  readonly sample: Sample;
  /** Kills and refused forks. */
  readonly log: readonly string[];
}

/** A resource that flows: what a task wants of it, and which files of a group say how it is shared. */
interface Flow {
  readonly wants: (task: Task) => number;
  readonly weightOf: (task: Task) => number;
  readonly weight: (limits: Limits) => number;
  readonly max: (limits: Limits) => number | null;
}

/** Threads of one group are equals of the scheduler; each runs on one core at a time. */
const cpu: Flow = {
  wants: ({ wantsCores, threads }) => Math.min(wantsCores, threads),
  weightOf: ({ threads }) => threads,
  weight: ({ cpuWeight }) => cpuWeight,
  max: ({ cpuMaxCores }) => cpuMaxCores,
};

const io: Flow = {
  wants: ({ wantsIoMiBps }) => wantsIoMiBps,
  weightOf: () => 1,
  weight: ({ ioWeight }) => ioWeight,
  max: ({ ioMaxMiBps }) => ioMaxMiBps,
};

/** All that a group could use, its own limit and those below it taken into account. */
function wantedBy(state: Cgroups, path: string, limits: Limits, flow: Flow): number {
  const below = childrenOf(state, path).reduce(
    (sum, child) => sum + wantedBy(state, child.path, child.limits, flow),
    0,
  );
  const own = state.tasks.reduce((sum, task) => sum + (task.group === path && !task.killed ? flow.wants(task) : 0), 0);
  return Math.min(flow.max(limits) ?? Number.POSITIVE_INFINITY, below + own);
}

/** Hands an amount down: among the groups below by their weights, among the tasks of a group by theirs. */
function handDown(state: Cgroups, path: string, amount: number, flow: Flow, into: Map<string, number>): void {
  const groups = childrenOf(state, path);
  const tasks = state.tasks.filter((task) => task.group === path && !task.killed && flow.wants(task) > 0);
  const claims: Claim[] = [
    ...groups.map((group) => ({
      weight: flow.weight(group.limits),
      most: wantedBy(state, group.path, group.limits, flow),
    })),
    ...tasks.map((task) => ({ weight: flow.weightOf(task), most: flow.wants(task) })),
  ];
  const parts = waterFill(amount, claims);
  groups.forEach((group, at) => {
    handDown(state, group.path, parts[at] ?? 0, flow, into);
  });
  tasks.forEach((task, at) => {
    into.set(task.id, parts[groups.length + at] ?? 0);
  });
}

function handedOut(state: Cgroups, capacity: number, flow: Flow): ReadonlyMap<string, number> {
  const into = new Map<string, number>();
  handDown(state, '', capacity, flow, into);
  return into;
}

const memoryIn = ({ tasks }: Cgroups, path: string): number =>
  tasks.reduce((sum, { group, memoryMiB }) => sum + (isWithin(group, path) ? memoryMiB : 0), 0);

/** Of the groups that a task is in, the one with the least memory left, the innermost of equals. */
function tightest(state: Cgroups, task: Task): { readonly path: string; readonly roomMiB: number } {
  const rooms = state.groups
    .filter(({ path }) => isWithin(task.group, path))
    .map(({ path, limits }) => {
      const most = path === '' ? state.machine.memoryMiB : (limits.memoryMaxMiB ?? Number.POSITIVE_INFINITY);
      return { path, roomMiB: Math.max(0, most - memoryIn(state, path)) };
    });
  const [first] = rooms.toSorted((a, b) => a.roomMiB - b.roomMiB || b.path.length - a.path.length);
  if (!first) throw new Error(`task ${task.id} is in no group`);
  return first;
}

/** Whom the kernel kills: of the tasks in the group and below it, the one with the most memory (/proc/PID/oom_score, proc(5)). */
function victimIn({ tasks }: Cgroups, path: string): Task | null {
  const alive = tasks.filter(({ group, killed }) => !killed && isWithin(group, path));
  return alive.toSorted((a, b) => b.memoryMiB - a.memoryMiB)[0] ?? null;
}

const withTask = (state: Cgroups, task: Task): Cgroups => ({
  ...state,
  tasks: state.tasks.map((each) => (each.id === task.id ? task : each)),
});

const dead = (task: Task): Task => ({ ...task, killed: true, memoryMiB: 0, processes: 0 });

/** A task takes the memory that it wants next; where a limit stands in the way the kernel kills until there is room. */
function grown(state: Cgroups, id: string, seconds: number, log: string[]): Cgroups {
  let next = state;
  const before = state.tasks.find((each) => each.id === id)?.memoryMiB ?? 0;
  for (;;) {
    const task = next.tasks.find((each) => each.id === id);
    if (!task || task.killed) return next;
    const wanted = Math.max(before, Math.min(task.upToMiB, before + task.growsMiBps * seconds));
    const { path, roomMiB } = tightest(next, task);
    next = withTask(next, { ...task, memoryMiB: Math.min(wanted, task.memoryMiB + roomMiB) });
    if (task.memoryMiB + roomMiB >= wanted) return next;
    const victim = victimIn(next, path);
    if (!victim) return next;
    const where = path === '' ? 'the machine is out of memory' : `memory.max of ${path} is reached`;
    log.push(
      `${(state.seconds + seconds).toFixed(1)} s: ${where}; killed ${victim.id} with ${Math.round(victim.memoryMiB)} MiB`,
    );
    next = withTask(next, dead(victim));
  }
}

/** Forks as often as it wants; at pids.max of any ancestor the rest fail with EAGAIN. */
function forked(state: Cgroups, id: string, seconds: number, log: string[]): Cgroups {
  const task = state.tasks.find((each) => each.id === id);
  if (!task || task.killed || task.forksPerSecond === 0) return state;
  const wanted = task.pendingForks + task.forksPerSecond * seconds;
  const whole = Math.floor(wanted + 1e-9);
  const granted = Math.max(0, Math.min(whole, roomForProcesses(state, task.group)));
  if (granted < whole)
    log.push(`${(state.seconds + seconds).toFixed(1)} s: ${whole - granted} forks of ${id} failed with EAGAIN`);
  return withTask(state, { ...task, processes: task.processes + granted, pendingForks: Math.max(0, wanted - whole) });
}

/** The machine runs on for a while: memory and processes grow, processor and disk are shared by weight under all limits. */
export function tick(state: Cgroups, seconds: number): Tick {
  const log: string[] = [];
  const ids = state.tasks.map(({ id }) => id);
  const grownState = ids.reduce((now, id) => grown(now, id, seconds, log), state);
  const next = ids.reduce((now, id) => forked(now, id, seconds, log), grownState);
  const cores = handedOut(next, next.machine.cores, cpu);
  const disk = handedOut(next, next.machine.ioMiBps, io);
  const got = next.tasks.map(({ id, memoryMiB, processes }) => ({
    task: id,
    cores: cores.get(id) ?? 0,
    ioMiBps: disk.get(id) ?? 0,
    memoryMiB,
    processes,
  }));
  const end = state.seconds + seconds;
  return { state: { ...next, seconds: end }, sample: { seconds: end, got }, log };
}

/** Runs for so many ticks: a series of samples, and everything that was logged. */
export function run(state: Cgroups, ticks: number, seconds: number) {
  const samples: Sample[] = [];
  const log: string[] = [];
  let now = state;
  for (let at = 0; at < ticks; at++) {
    const next = tick(now, seconds);
    now = next.state;
    samples.push(next.sample);
    log.push(...next.log);
  }
  return { state: now, samples, log };
}
