import { type Capability, type CapabilitySets, fullSets } from './capability';
import type { Filter } from './seccomp';

export const namespaceKinds = ['pid', 'mnt', 'uts', 'ipc', 'net', 'user'] as const;
export type NamespaceKind = (typeof namespaceKinds)[number];

/** A line of /proc/PID/uid_map: so many ids from `inside` on stand for those from `outside` on in the parent namespace. */
export interface IdRange {
  readonly inside: number;
  readonly outside: number;
  readonly count: number;
}

export interface Mount {
  readonly id: number;
  /** Path in the mount namespace. */
  readonly point: string;
  /** What is mounted: "host disk", "overlay of c1". */
  readonly source: string;
  readonly type: 'ext4' | 'overlay' | 'proc' | 'tmpfs';
  readonly readOnly: boolean;
  /** Mounts with one number hand mounts on to each other; null for a private mount. */
  readonly peers: number | null;
  /** Of a proc file system: the namespace whose processes it shows. */
  readonly shows: number | null;
}

interface Owned {
  readonly id: number;
  /** The user namespace that owns it. */
  readonly owner: number;
}

interface PidNamespace extends Owned {
  readonly kind: 'pid';
  readonly parent: number | null;
  readonly nextPid: number;
}
export interface MntNamespace extends Owned {
  readonly kind: 'mnt';
  readonly mounts: readonly Mount[];
}
interface UtsNamespace extends Owned {
  readonly kind: 'uts';
  readonly hostName: string;
}
interface IpcNamespace extends Owned {
  readonly kind: 'ipc';
  readonly queues: readonly { readonly key: string; readonly by: number }[];
}
interface NetNamespace extends Owned {
  readonly kind: 'net';
  readonly interfaces: readonly { readonly name: string; readonly address: string | null }[];
  readonly ports: readonly { readonly port: number; readonly by: number }[];
}
interface UserNamespace extends Owned {
  readonly kind: 'user';
  readonly parent: number | null;
  /** Kernel-wide id of the user who made it. */
  readonly maker: number;
  readonly uids: readonly IdRange[];
}

export type Namespace = PidNamespace | MntNamespace | UtsNamespace | IpcNamespace | NetNamespace | UserNamespace;

export interface Process {
  /** Kernel-wide: its number in the first namespace. */
  readonly id: number;
  readonly name: string;
  readonly parent: number | null;
  readonly namespaces: { readonly [kind in NamespaceKind]: number };
  /** Where its children are born; differs from its own after unshare(2) and setns(2). */
  readonly pidForChildren: number;
  /** Its number in its namespace and in all above, the innermost first. */
  readonly pids: readonly { readonly namespace: number; readonly pid: number }[];
  /** Kernel-wide user id. */
  readonly uid: number;
  readonly capabilities: CapabilitySets;
  readonly root: string;
  readonly cgroup: string;
  readonly filter: Filter | null;
  readonly noNewPrivileges: boolean;
}

export interface Kernel {
  readonly processes: readonly Process[];
  readonly namespaces: readonly Namespace[];
  /** pids.max of groups that have one. */
  readonly pidsMax: ReadonlyMap<string, number>;
  /** Next number for namespaces, mounts and peer groups. */
  readonly next: number;
}

/** Shown for a user who has no number in the namespace at hand: /proc/sys/kernel/overflowuid, user_namespaces(7). */
export const overflowUid = 65_534;

export function processOf({ processes }: Kernel, id: number): Process {
  const found = processes.find((each) => each.id === id);
  if (!found) throw new Error(`there is no process ${id}`);
  return found;
}

/** A namespace of a kind. Throws where the number is of another kind, or of none. */
export function namespaceOf<K extends NamespaceKind>(
  { namespaces }: Kernel,
  kind: K,
  id: number,
): Extract<Namespace, { kind: K }> {
  const isThat = (each: Namespace): each is Extract<Namespace, { kind: K }> => each.kind === kind && each.id === id;
  const found = namespaces.find(isThat);
  if (!found) throw new Error(`there is no ${kind} namespace ${id}`);
  return found;
}

export const withProcess = (kernel: Kernel, process: Process): Kernel => ({
  ...kernel,
  processes: kernel.processes.map((each) => (each.id === process.id ? process : each)),
});

export const withNamespace = (kernel: Kernel, namespace: Namespace): Kernel => ({
  ...kernel,
  namespaces: kernel.namespaces.map((each) => (each.id === namespace.id ? namespace : each)),
});

/** How many namespaces are above: 0 for the first. */
export function levelOf(kernel: Kernel, kind: 'pid' | 'user', id: number): number {
  const { parent } = namespaceOf(kernel, kind, id);
  return parent === null ? 0 : 1 + levelOf(kernel, kind, parent);
}

/** Whether a process has a capability over what a user namespace owns, by the three rules of user_namespaces(7). */
export function capable(kernel: Kernel, process: Process, capability: Capability, over: number): boolean {
  if (process.namespaces.user === over) return process.capabilities.effective.has(capability);
  const { parent, maker } = namespaceOf(kernel, 'user', over);
  if (parent === null) return false;
  if (parent === process.namespaces.user && maker === process.uid) return true;
  return capable(kernel, process, capability, parent);
}

/** Whether a process has a capability over the whole machine. */
export const capableOfAll = (kernel: Kernel, process: Process, capability: Capability): boolean =>
  capable(kernel, process, capability, firstOf(kernel, 'user'));

/** The namespace of a kind that was there first: the host's. */
export function firstOf(kernel: Kernel, kind: NamespaceKind): number {
  const found = kernel.namespaces.find((each) => each.kind === kind);
  if (!found) throw new Error(`there is no ${kind} namespace`);
  return found.id;
}

/** A machine that has booted: one process, one namespace of each kind, everything shared as systemd leaves it. */
export function booted(hostName: string): Kernel {
  const [pid, mnt, uts, ipc, net, user] = [1, 2, 3, 4, 5, 6] as const;
  const mount = (id: number, point: string, source: string, type: Mount['type']): Mount => ({
    id,
    point,
    source,
    type,
    readOnly: false,
    peers: id,
    shows: type === 'proc' ? pid : null,
  });
  const init: Process = {
    id: 1,
    name: 'systemd',
    parent: null,
    namespaces: { pid, mnt, uts, ipc, net, user },
    pidForChildren: pid,
    pids: [{ namespace: pid, pid: 1 }],
    uid: 0,
    capabilities: fullSets,
    root: '/',
    cgroup: '',
    filter: null,
    noNewPrivileges: false,
  };
  return {
    processes: [init],
    namespaces: [
      {
        kind: 'user',
        id: user,
        owner: user,
        parent: null,
        maker: 0,
        uids: [{ inside: 0, outside: 0, count: 2 ** 32 }],
      },
      { kind: 'pid', id: pid, owner: user, parent: null, nextPid: 2 },
      {
        kind: 'mnt',
        id: mnt,
        owner: user,
        mounts: [
          mount(7, '/', 'host disk', 'ext4'),
          mount(8, '/proc', 'proc', 'proc'),
          mount(9, '/run', 'tmpfs', 'tmpfs'),
        ],
      },
      { kind: 'uts', id: uts, owner: user, hostName },
      { kind: 'ipc', id: ipc, owner: user, queues: [] },
      { kind: 'net', id: net, owner: user, interfaces: [{ name: 'lo', address: '127.0.0.1' }], ports: [] },
    ],
    pidsMax: new Map(),
    next: 10,
  };
}
