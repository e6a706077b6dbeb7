import { type IdRange, type Kernel, type NamespaceKind, namespaceKinds, namespaceOf, processOf } from './kernel';
import { mountAt, pathIn } from './mount';
import { uidIn } from './namespace';
import { pidIn } from './process';

/** What one process sees of the machine. */
export interface Sight {
  /** What /proc shows; null without one. */
  readonly processes: readonly SeenProcess[] | null;
  readonly hostName: string;
  /** What / is. */
  readonly root: string;
  readonly mounts: readonly { readonly point: string; readonly source: string }[];
  readonly interfaces: readonly { readonly name: string; readonly address: string | null }[];
  readonly ports: readonly { readonly port: number; readonly by: string }[];
  readonly queues: readonly { readonly key: string; readonly by: string }[];
  readonly uid: number;
  /** Kernel-wide number of the same user. */
  readonly uidOfKernel: number;
  readonly uids: readonly IdRange[];
  readonly capabilities: number;
}

interface SeenProcess {
  readonly pid: number;
  /** Kernel-wide number. */
  readonly id: number;
  readonly name: string;
  readonly uid: number;
}

/** ps(1): what the proc file system on /proc has, which may be that of another namespace than the own one. */
function processesSeen(kernel: Kernel, id: number): readonly SeenProcess[] | null {
  const seer = processOf(kernel, id);
  const proc = mountAt(namespaceOf(kernel, 'mnt', seer.namespaces.mnt), pathIn(seer, '/proc'));
  const { shows } = proc;
  if (proc.type !== 'proc' || proc.point !== pathIn(seer, '/proc') || shows === null) return null;
  return kernel.processes.flatMap((each) => {
    const pid = pidIn(each, shows);
    return pid === null
      ? []
      : [{ pid, id: each.id, name: each.name, uid: uidIn(kernel, seer.namespaces.user, each.uid) }];
  });
}

/** What a process sees: everything through its own namespaces. */
export function sightOf(kernel: Kernel, id: number): Sight {
  const seer = processOf(kernel, id);
  const { namespaces, root } = seer;
  const [mnt, net] = [namespaceOf(kernel, 'mnt', namespaces.mnt), namespaceOf(kernel, 'net', namespaces.net)];
  const nameOf = (by: number): string => {
    const seen = pidIn(processOf(kernel, by), namespaces.pid);
    return seen === null ? 'a process it cannot see' : processOf(kernel, by).name;
  };
  const inRoot = mnt.mounts.filter(({ point }) => root === '/' || point === root || point.startsWith(`${root}/`));
  return {
    processes: processesSeen(kernel, id),
    hostName: namespaceOf(kernel, 'uts', namespaces.uts).hostName,
    root: mountAt(mnt, root).source,
    mounts: inRoot.map(({ point, source }) => ({
      point: root === '/' ? point : point.slice(root.length) || '/',
      source,
    })),
    interfaces: net.interfaces,
    ports: net.ports.map(({ port, by }) => ({ port, by: nameOf(by) })),
    queues: namespaceOf(kernel, 'ipc', namespaces.ipc).queues.map(({ key, by }) => ({ key, by: nameOf(by) })),
    uid: uidIn(kernel, namespaces.user, seer.uid),
    uidOfKernel: seer.uid,
    uids: namespaceOf(kernel, 'user', namespaces.user).uids,
    capabilities: seer.capabilities.effective.size,
  };
}

/** The number that a process has for another, or null. */
export const numberFor = (kernel: Kernel, seer: number, of: number): number | null =>
  pidIn(processOf(kernel, of), processOf(kernel, seer).namespaces.pid);

/** Kinds of namespaces that two processes are both in. */
export function sharedBy(kernel: Kernel, a: number, b: number): readonly NamespaceKind[] {
  const [one, other] = [processOf(kernel, a).namespaces, processOf(kernel, b).namespaces];
  return namespaceKinds.filter((kind) => one[kind] === other[kind]);
}
