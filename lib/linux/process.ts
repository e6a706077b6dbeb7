import { afterExec, type Capability, limitedTo, plainFile } from './capability';
import { done, type Outcome, refused } from './errno';
import { capable, capableOfAll, type Kernel, namespaceOf, type Process, processOf, withProcess } from './kernel';
import { globalUid, uidIn } from './namespace';
import type { Filter } from './seccomp';

type Result = Outcome<Kernel>;

/** A process by the number that a namespace has for it; null where it has none. */
function processIn(kernel: Kernel, namespace: number, pid: number): Process | null {
  const has = ({ pids }: Process) => pids.some((each) => each.namespace === namespace && each.pid === pid);
  return kernel.processes.find(has) ?? null;
}

export const pidIn = ({ pids }: Process, namespace: number): number | null =>
  pids.find((each) => each.namespace === namespace)?.pid ?? null;

/** Who takes over the children: the first process of the namespace of the one that ends (pid_namespaces(7)). */
const reaperOf = (kernel: Kernel, ended: Process): number =>
  processIn(kernel, ended.namespaces.pid, 1)?.id ?? kernel.processes[0]?.id ?? 1;

/** _exit(2). With the first process of a PID namespace all others in it are killed. */
export function exit(kernel: Kernel, id: number): Result {
  const ended = processOf(kernel, id);
  const first = ended.pids[0]?.pid === 1;
  const gone = (each: Process) =>
    each.id === id || (first && each.pids.some(({ namespace }) => namespace === ended.namespaces.pid));
  const left = kernel.processes.filter((each) => !gone(each));
  const reaper = first ? (ended.parent ?? 1) : reaperOf(kernel, ended);
  const adopted = left.map((each) => (each.parent === id ? { ...each, parent: reaper } : each));
  const killed = kernel.processes.length - left.length - 1;
  return done(
    { ...kernel, processes: adopted },
    `${ended.name} ended${first ? `, and ${killed} others of its namespace` : ''}`,
  );
}

/**
 * kill(2) with SIGKILL or SIGTERM. ESRCH for a number that the caller's namespace does not have; EPERM for a process of another user
 * without CAP_KILL; the first process of a namespace hears from inside only what it has a handler for, and SIGKILL never.
 */
export function kill(kernel: Kernel, id: number, pid: number, handled = false): Result {
  const caller = processOf(kernel, id);
  const target = processIn(kernel, caller.namespaces.pid, pid);
  if (!target) return refused('ESRCH', `no process has the number ${pid} here`);
  if (caller.uid !== target.uid && !capable(kernel, caller, 'KILL', target.namespaces.user))
    return refused('EPERM', `${target.name} is of another user`);
  const inside = target.pids[0]?.pid === 1 && target.namespaces.pid === caller.namespaces.pid;
  if (inside && !handled) return done(kernel, `${target.name} is the first process here and does not hear the signal`);
  return exit(kernel, target.id);
}

/** execve(2): another program; the capabilities follow from the sets before it and from who runs it. */
export function exec(kernel: Kernel, id: number, name: string): Result {
  const caller = processOf(kernel, id);
  const root = uidIn(kernel, caller.namespaces.user, caller.uid) === 0;
  const capabilities = afterExec(caller.capabilities, plainFile, root);
  return done(
    withProcess(kernel, { ...caller, name, capabilities }),
    `${caller.name} runs ${name}, with ${capabilities.effective.size} capabilities`,
  );
}

/** setuid(2) of a process with CAP_SETUID: EINVAL for a user that the namespace has no number for. All but root lose their rights. */
export function setuid(kernel: Kernel, id: number, uid: number): Result {
  const caller = processOf(kernel, id);
  const { user } = caller.namespaces;
  if (!capable(kernel, caller, 'SETUID', user)) return refused('EPERM', 'it lacks CAP_SETUID');
  const global = globalUid(kernel, user, uid);
  if (global === null) return refused('EINVAL', `user ${uid} is not mapped`);
  const none = new Set<Capability>();
  const capabilities = uid === 0 ? caller.capabilities : { ...caller.capabilities, permitted: none, effective: none };
  return done(withProcess(kernel, { ...caller, uid: global, capabilities }), `${caller.name} is user ${uid} now`);
}

/** prctl(2) with PR_CAPBSET_DROP, and capset(2): what is dropped cannot be had again. */
export function keepCapabilities(kernel: Kernel, id: number, kept: readonly Capability[]): Result {
  const caller = processOf(kernel, id);
  if (!capable(kernel, caller, 'SETPCAP', caller.namespaces.user)) return refused('EPERM', 'it lacks CAP_SETPCAP');
  const capabilities = limitedTo(caller.capabilities, kept);
  return done(
    withProcess(kernel, { ...caller, capabilities }),
    `${caller.name} kept ${capabilities.permitted.size} of ${caller.capabilities.permitted.size} capabilities`,
  );
}

/** seccomp(2): needs CAP_SYS_ADMIN, or the promise of prctl(2) that no program will give more (PR_SET_NO_NEW_PRIVS). */
export function installFilter(kernel: Kernel, id: number, filter: Filter): Result {
  const caller = processOf(kernel, id);
  if (!caller.noNewPrivileges && !capable(kernel, caller, 'SYS_ADMIN', caller.namespaces.user))
    return refused('EACCES', 'it has neither CAP_SYS_ADMIN nor no_new_privs');
  return done(withProcess(kernel, { ...caller, filter }), `${caller.name} has ${filter.name} as its filter`);
}

/** write(2) to cgroup.procs: a process joins a group, which its children will be born in (cgroups(7)). */
export function joinGroup(kernel: Kernel, writer: number, id: number, cgroup: string, pidsMax: number): Result {
  if (!capableOfAll(kernel, processOf(kernel, writer), 'SYS_ADMIN'))
    return refused('EACCES', 'the group is not its own');
  const joined = withProcess(kernel, { ...processOf(kernel, id), cgroup });
  return done(
    { ...joined, pidsMax: new Map(kernel.pidsMax).set(cgroup, pidsMax) },
    `${processOf(kernel, id).name} is in the group ${cgroup}, with pids.max ${pidsMax}`,
  );
}

/** sethostname(2). */
export function setHostName(kernel: Kernel, id: number, hostName: string): Result {
  const caller = processOf(kernel, id);
  const namespace = namespaceOf(kernel, 'uts', caller.namespaces.uts);
  if (!capable(kernel, caller, 'SYS_ADMIN', namespace.owner))
    return refused('EPERM', `${caller.name} lacks CAP_SYS_ADMIN`);
  const namespaces = kernel.namespaces.map((each) => (each.id === namespace.id ? { ...namespace, hostName } : each));
  return done({ ...kernel, namespaces }, `the host name is ${hostName}`);
}
