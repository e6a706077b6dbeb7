import { done, type Outcome, refused } from './errno';
import {
  capable,
  type Kernel,
  type MntNamespace,
  type Mount,
  namespaceOf,
  type Process,
  processOf,
  withNamespace,
} from './kernel';

type Result = Outcome<Kernel>;

export interface Mounting {
  /** Path as the caller sees it. */
  readonly point: string;
  readonly source: string;
  readonly type: Mount['type'];
}

const isWithin = (path: string, point: string): boolean =>
  point === '/' || path === point || path.startsWith(`${point}/`);

/** A path of a process as one of its mount namespace. */
export const pathIn = ({ root }: Process, path: string): string =>
  root === '/' ? path : path === '/' ? root : root + path;

/** The mount that a path lies on: the last of the deepest ones. */
export function mountAt({ mounts }: MntNamespace, path: string): Mount {
  const found = mounts
    .filter(({ point }) => isWithin(path, point))
    .reduce<Mount | null>((best, each) => (best && best.point.length > each.point.length ? best : each), null);
  if (!found) throw new Error(`nothing is mounted at ${path}`);
  return found;
}

const mountsOf = (kernel: Kernel, { namespaces }: Process): MntNamespace => namespaceOf(kernel, 'mnt', namespaces.mnt);

const mayMount = (kernel: Kernel, caller: Process): boolean =>
  capable(kernel, caller, 'SYS_ADMIN', mountsOf(kernel, caller).owner);

const noRight = ({ name }: Process): Result => refused('EPERM', `${name} lacks CAP_SYS_ADMIN over the mounts`);

const below = (point: string, under: string): string => (under === '/' ? point : point.slice(under.length));
const joined = (point: string, rest: string): string => (point === '/' ? rest : point + rest) || '/';

/** Does something to every namespace in which a mount has a peer, with the place where the path is there. */
function toPeers(
  kernel: Kernel,
  parent: Mount,
  path: string,
  own: MntNamespace,
  act: (namespace: MntNamespace, point: string) => MntNamespace,
): Kernel {
  return kernel.namespaces.reduce((now, each) => {
    if (each.kind !== 'mnt') return now;
    const peer =
      each.id === own.id ? parent : each.mounts.find(({ peers }) => peers !== null && peers === parent.peers);
    return peer ? withNamespace(now, act(each, joined(peer.point, below(path, parent.point)))) : now;
  }, kernel);
}

/** mount(2). What is mounted on a shared mount appears on all its peers (mount_namespaces(7)). */
export function mount(kernel: Kernel, id: number, { point, source, type }: Mounting): Result {
  const caller = processOf(kernel, id);
  if (!mayMount(kernel, caller)) return noRight(caller);
  const path = pathIn(caller, point);
  const own = mountsOf(kernel, caller);
  const parent = mountAt(own, path);
  const shows = type === 'proc' ? caller.namespaces.pid : null;
  const peers = parent.peers === null ? null : kernel.next;
  const made = { id: kernel.next, source, type, readOnly: false, peers, shows };
  const ready = toPeers({ ...kernel, next: kernel.next + 1 }, parent, path, own, (each, at) => ({
    ...each,
    mounts: [...each.mounts, { ...made, point: at }],
  }));
  return done(ready, `${caller.name} mounted ${source} on ${point}${peers === null ? '' : ', and on its peers'}`);
}

/** umount2(2). EINVAL where nothing is mounted; EBUSY with mounts below it, unless it is detached with them (MNT_DETACH). */
export function umount(kernel: Kernel, id: number, point: string, detach = false): Result {
  const caller = processOf(kernel, id);
  if (!mayMount(kernel, caller)) return noRight(caller);
  const path = pathIn(caller, point);
  const own = mountsOf(kernel, caller);
  const top = own.mounts.findLast((each) => each.point === path);
  if (!top || path === '/') return refused('EINVAL', `nothing is mounted on ${point}`);
  const under = (each: Mount, at: string) => each.point !== at && isWithin(each.point, at);
  if (!detach && own.mounts.some((each) => under(each, path))) return refused('EBUSY', `${point} has mounts below it`);
  const parent = mountAt({ ...own, mounts: own.mounts.filter((each) => each !== top && !under(each, path)) }, path);
  const ready = toPeers(kernel, parent, path, own, (each, at) => {
    const last = each.mounts.findLast((one) => one.point === at);
    return { ...each, mounts: each.mounts.filter((one) => one !== last && !under(one, at)) };
  });
  return done(ready, `${caller.name} unmounted ${point}`);
}

/** mount(2) with MS_REC and MS_PRIVATE: nothing is handed on to others or taken over from them any more. */
export function makePrivate(kernel: Kernel, id: number): Result {
  const caller = processOf(kernel, id);
  if (!mayMount(kernel, caller)) return noRight(caller);
  const own = mountsOf(kernel, caller);
  const mounts = own.mounts.map((each) => ({ ...each, peers: null }));
  return done(withNamespace(kernel, { ...own, mounts }), `${caller.name} made ${mounts.length} mounts private`);
}

/** chroot(2). Only the meaning of / changes: the mounts stay, and who may call it again can leave. */
export function chroot(kernel: Kernel, id: number, point: string): Result {
  const caller = processOf(kernel, id);
  if (!capable(kernel, caller, 'SYS_CHROOT', caller.namespaces.user))
    return refused('EPERM', `${caller.name} lacks CAP_SYS_CHROOT`);
  const root = pathIn(caller, point);
  const processes = kernel.processes.map((each) => (each.id === id ? { ...each, root } : each));
  return done({ ...kernel, processes }, `/ of ${caller.name} is ${root}`);
}

/** The way out that chroot(2) itself names: a directory kept open above the new root, a second chroot, and up. */
export function leaveChroot(kernel: Kernel, id: number): Result {
  const caller = processOf(kernel, id);
  if (caller.root === '/') return refused('EINVAL', 'its root is that of the mount namespace: there is nothing above');
  if (!capable(kernel, caller, 'SYS_CHROOT', caller.namespaces.user))
    return refused('EPERM', `${caller.name} lacks CAP_SYS_CHROOT`);
  const processes = kernel.processes.map((each) => (each.id === id ? { ...each, root: '/' } : each));
  return done({ ...kernel, processes }, `/ of ${caller.name} is / again`);
}

/** What pivot_root(2) refuses, in the order in which the kernel asks. */
function pivotFault(own: MntNamespace, caller: Process, newRoot: string, putOld: string): Result | null {
  const [root, fresh, old] = [mountAt(own, caller.root), mountAt(own, newRoot), mountAt(own, putOld)];
  const parent = mountAt({ ...own, mounts: own.mounts.filter((each) => each !== fresh || each === root) }, newRoot);
  if (old.peers !== null || (fresh !== root && parent.peers !== null))
    return refused('EINVAL', 'the new root, or what it is mounted on, is a shared mount');
  if (fresh === root || old === root) return refused('EBUSY', 'a place is on the mount that is the root now');
  if (root.point !== caller.root) return refused('EINVAL', 'its root is no mount point, as after chroot');
  if (fresh.point !== newRoot) return refused('EINVAL', `${newRoot} is not a mount point`);
  if (putOld === newRoot || !isWithin(putOld, newRoot)) return refused('EINVAL', `${putOld} is not below ${newRoot}`);
  return null;
}

/** pivot_root(2), with another place for the old root than the new one: another mount becomes the root of the whole mount namespace, the old one goes to a place below it. */
export function pivotRoot(kernel: Kernel, id: number, newRoot: string, putOld: string): Result {
  const caller = processOf(kernel, id);
  if (!mayMount(kernel, caller)) return noRight(caller);
  const own = mountsOf(kernel, caller);
  const [fresh, old] = [pathIn(caller, newRoot), pathIn(caller, putOld)];
  const fault = pivotFault(own, caller, fresh, old);
  if (fault) return fault;
  const place = below(old, fresh);
  const mounts = own.mounts.map((each) => ({
    ...each,
    point: isWithin(each.point, fresh)
      ? joined('', below(each.point, fresh))
      : joined(place, each.point === '/' ? '' : each.point),
  }));
  return done(withNamespace(kernel, { ...own, mounts }), `the root is ${newRoot}, the old one is on ${place}`);
}
