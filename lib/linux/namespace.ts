import { fullSets } from './capability';
import { done, type Outcome, refused } from './errno';
import {
  capable,
  type IdRange,
  type Kernel,
  levelOf,
  type Namespace,
  type NamespaceKind,
  namespaceKinds,
  namespaceOf,
  overflowUid,
  type Process,
  processOf,
  withNamespace,
  withProcess,
} from './kernel';

type Result = Outcome<Kernel>;
type Flags = readonly NamespaceKind[];

/** Deepest nesting of PID and user namespaces (pid_namespaces(7), user_namespaces(7)). */
const deepest = 32;

/** Why the namespaces that are asked for cannot be made, or null: clone(2) and unshare(2) refuse the same. */
function flagFault(kernel: Kernel, caller: Process, flags: Flags): Result | null {
  if (flags.includes('user')) {
    if (caller.root !== '/') return refused('EPERM', `${caller.name} is in a chroot and may make no user namespace`);
    if (levelOf(kernel, 'user', caller.namespaces.user) >= deepest)
      return refused('ENOSPC', `user namespaces nest ${deepest} deep at most`);
  } else if (flags.length > 0 && !capable(kernel, caller, 'SYS_ADMIN', caller.namespaces.user))
    return refused('EPERM', `${caller.name} lacks CAP_SYS_ADMIN, which new namespaces ask for`);
  if (flags.includes('pid') && levelOf(kernel, 'pid', caller.pidForChildren) >= deepest)
    return refused('ENOSPC', `PID namespaces nest ${deepest} deep at most`);
  return null;
}

/** A namespace of a kind, new or a copy of the one at hand; its owner is the user namespace of the process. */
function made(kernel: Kernel, kind: NamespaceKind, caller: Process, owner: number): Namespace {
  const id = kernel.next;
  switch (kind) {
    case 'pid':
      return { kind, id, owner, parent: caller.pidForChildren, nextPid: 1 };
    case 'uts':
      return { ...namespaceOf(kernel, kind, caller.namespaces.uts), id, owner };
    case 'mnt': {
      // The copies stay peers of the originals, unless another user owns them: then nothing is handed back.
      const from = namespaceOf(kernel, kind, caller.namespaces.mnt);
      const mounts = from.mounts.map((mount) => (from.owner === owner ? mount : { ...mount, peers: null }));
      return { kind, id, owner, mounts };
    }
    case 'ipc':
      return { kind, id, owner, queues: [] };
    case 'net':
      return { kind, id, owner, interfaces: [{ name: 'lo', address: null }], ports: [] };
    case 'user':
      return { kind, id, owner: caller.namespaces.user, parent: caller.namespaces.user, maker: caller.uid, uids: [] };
  }
}

/** Makes the namespaces that are asked for, the user namespace first, for it owns the others. */
function withNew(
  kernel: Kernel,
  caller: Process,
  flags: Flags,
): { kernel: Kernel; ids: { [K in NamespaceKind]?: number } } {
  const ids: { [K in NamespaceKind]?: number } = {};
  let now = kernel;
  for (const kind of ['user', ...namespaceKinds.filter((each) => each !== 'user')] as const) {
    if (!flags.includes(kind)) continue;
    const namespace = made(now, kind, caller, ids.user ?? caller.namespaces.user);
    ids[kind] = namespace.id;
    now = { ...now, namespaces: [...now.namespaces, namespace], next: now.next + 1 };
  }
  return { kernel: now, ids };
}

/** Whether a PID namespace still has its first process; without it nothing can be born there (pid_namespaces(7)). */
const hasInit = ({ processes }: Kernel, id: number): boolean =>
  processes.some(({ pids }) => pids.some((each) => each.namespace === id && each.pid === 1));

/** Takes a number in a PID namespace and in all above it. */
function numbered(kernel: Kernel, id: number): { kernel: Kernel; pids: Process['pids'] } {
  const namespace = namespaceOf(kernel, 'pid', id);
  const own = { namespace: id, pid: namespace.nextPid };
  const taken = withNamespace(kernel, { ...namespace, nextPid: namespace.nextPid + 1 });
  if (namespace.parent === null) return { kernel: taken, pids: [own] };
  const above = numbered(taken, namespace.parent);
  return { kernel: above.kernel, pids: [own, ...above.pids] };
}

/** How many processes a group and those below it hold. */
const processesIn = ({ processes }: Kernel, path: string): number =>
  processes.filter(({ cgroup }) => cgroup === path || cgroup.startsWith(`${path}/`)).length;

const isFull = (kernel: Kernel, cgroup: string): boolean =>
  [...kernel.pidsMax].some(
    ([path, most]) => (cgroup === path || cgroup.startsWith(`${path}/`)) && processesIn(kernel, path) >= most,
  );

/** clone(2): a child, in new namespaces of the kinds asked for. EPERM, ENOSPC, EAGAIN at pids.max, ENOMEM in a namespace without init. */
export function clone(kernel: Kernel, id: number, flags: Flags, name: string): Result {
  const caller = processOf(kernel, id);
  const fault = flagFault(kernel, caller, flags);
  if (fault) return fault;
  if (isFull(kernel, caller.cgroup)) return refused('EAGAIN', `pids.max of ${caller.cgroup} is reached`);
  const { kernel: grown, ids } = withNew(kernel, caller, flags);
  const born = ids.pid ?? caller.pidForChildren;
  if (namespaceOf(grown, 'pid', born).nextPid > 1 && !hasInit(grown, born))
    return refused('ENOMEM', 'the first process of the PID namespace has ended');
  const { kernel: ready, pids } = numbered(grown, born);
  const child: Process = {
    ...caller,
    id: pids.at(-1)?.pid ?? 0,
    name,
    parent: id,
    namespaces: { ...caller.namespaces, ...ids, pid: born },
    pidForChildren: born,
    pids,
    capabilities: flags.includes('user') ? fullSets : caller.capabilities,
  };
  const words = flags.length > 0 ? `, in new namespaces: ${flags.join(', ')}` : '';
  return done(
    { ...ready, processes: [...ready.processes, child] },
    `${caller.name} made ${name}, process ${pids.map(({ pid }) => pid).join(' = ')}${words}`,
  );
}

/** unshare(2): new namespaces for the caller itself; a PID namespace only for its children. */
export function unshare(kernel: Kernel, id: number, flags: Flags): Result {
  const caller = processOf(kernel, id);
  const fault = flagFault(kernel, caller, flags);
  if (fault) return fault;
  const { kernel: ready, ids } = withNew(kernel, caller, flags);
  const { pid, ...others } = ids;
  const moved: Process = {
    ...caller,
    namespaces: { ...caller.namespaces, ...others },
    pidForChildren: pid ?? caller.pidForChildren,
    capabilities: flags.includes('user') ? fullSets : caller.capabilities,
  };
  return done(withProcess(ready, moved), `${caller.name} left its namespaces: ${flags.join(', ')}`);
}

const isBelow = (kernel: Kernel, id: number, above: number): boolean => {
  if (id === above) return true;
  const { parent } = namespaceOf(kernel, 'pid', id);
  return parent !== null && isBelow(kernel, parent, above);
};

/** setns(2): joins a namespace of another process. A PID namespace must be one's own or below it, and counts for children only. */
export function setns(kernel: Kernel, id: number, target: number, kind: NamespaceKind): Result {
  const [caller, other] = [processOf(kernel, id), processOf(kernel, target)];
  const joined = other.namespaces[kind];
  const owner = kind === 'user' ? joined : namespaceOf(kernel, kind, joined).owner;
  if (kind === 'user' && joined === caller.namespaces.user) return refused('EINVAL', 'it is in that user namespace');
  if (!capable(kernel, caller, 'SYS_ADMIN', owner)) return refused('EPERM', `${caller.name} lacks CAP_SYS_ADMIN there`);
  if (kind === 'pid' && !isBelow(kernel, joined, caller.namespaces.pid))
    return refused('EINVAL', 'that PID namespace is not below the own one');
  const words = `${caller.name} joined the ${kind} namespace of ${other.name}`;
  if (kind === 'pid') return done(withProcess(kernel, { ...caller, pidForChildren: joined }), words);
  const capabilities = kind === 'user' ? fullSets : caller.capabilities;
  return done(
    withProcess(kernel, { ...caller, namespaces: { ...caller.namespaces, [kind]: joined }, capabilities }),
    words,
  );
}

/** The kernel-wide number of a user of a namespace, or null where it stands for nobody. */
export function globalUid(kernel: Kernel, namespace: number, uid: number): number | null {
  const { uids, parent } = namespaceOf(kernel, 'user', namespace);
  const range = uids.find(({ inside, count }) => uid >= inside && uid < inside + count);
  if (!range) return null;
  const outside = range.outside + uid - range.inside;
  return parent === null ? outside : globalUid(kernel, parent, outside);
}

/** The number under which a namespace sees a user: the overflow number for one that it has none for. */
export function uidIn(kernel: Kernel, namespace: number, uid: number): number {
  const { uids, parent } = namespaceOf(kernel, 'user', namespace);
  const above = parent === null ? uid : uidIn(kernel, parent, uid);
  const range = uids.find(({ outside, count }) => above >= outside && above < outside + count);
  return range ? range.inside + above - range.outside : overflowUid;
}

const overlaps = (ranges: readonly IdRange[]): boolean =>
  ranges.some((a, at) =>
    ranges.some(
      (b, other) =>
        other > at &&
        ((a.inside < b.inside + b.count && b.inside < a.inside + a.count) ||
          (a.outside < b.outside + b.count && b.outside < a.outside + a.count)),
    ),
  );

/**
 * write(2) to /proc/PID/uid_map. Once only (EPERM); ranges may not overlap (EINVAL); without CAP_SETUID in the parent namespace
 * a writer may map one id, its own (user_namespaces(7)).
 */
export function setUidMap(kernel: Kernel, writer: number, id: number, uids: readonly IdRange[]): Result {
  const [by, target] = [processOf(kernel, writer), processOf(kernel, id)];
  const namespace = namespaceOf(kernel, 'user', target.namespaces.user);
  if (namespace.parent === null || namespace.uids.length > 0) return refused('EPERM', 'the map is written already');
  if (uids.length === 0 || uids.length > 340 || overlaps(uids)) return refused('EINVAL', 'the ranges overlap');
  const own = uids.length === 1 && uids[0]?.count === 1 && uids[0].outside === uidIn(kernel, namespace.parent, by.uid);
  if (!own && !capable(kernel, by, 'SETUID', namespace.parent))
    return refused('EPERM', `${by.name} lacks CAP_SETUID and may map only itself`);
  const words = uids.map(({ inside, outside, count }) => `${inside} ${outside} ${count}`).join('; ');
  return done(withNamespace(kernel, { ...namespace, uids }), `wrote ${words} to uid_map of ${target.name}`);
}
