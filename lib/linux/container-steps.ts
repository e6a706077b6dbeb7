import { dockerCapabilities } from './capability';
import { done, type Outcome } from './errno';
import { makeQueue } from './ipc';
import type { Kernel } from './kernel';
import { chroot, makePrivate, mount, pivotRoot, umount } from './mount';
import { clone, setUidMap } from './namespace';
import { connect, listen } from './net';
import { exec, installFilter, joinGroup, keepCapabilities, setHostName, setuid } from './process';
import { dockerFilter } from './seccomp';

/** What a container is made of: each can be left out, to see what leaks. */
export const parts = [
  { id: 'pid', name: 'PID namespace' },
  { id: 'mnt', name: 'mount namespace' },
  { id: 'uts', name: 'UTS namespace' },
  { id: 'ipc', name: 'IPC namespace' },
  { id: 'net', name: 'network namespace' },
  { id: 'user', name: 'user namespace' },
  { id: 'cgroup', name: 'cgroup with pids.max' },
  { id: 'private', name: 'private mounts' },
  { id: 'proc', name: 'a /proc of its own' },
  { id: 'pivot', name: 'pivot_root' },
  { id: 'filter', name: 'system-call filter' },
  { id: 'capabilities', name: 'dropped capabilities' },
] as const;

export type PartId = (typeof parts)[number]['id'];

const merged = '/run/merged';
const containerName = 'c1';
/** Key that the data base of the host and the program in the container both choose. */
export const queueKey = '0x5a';
/** Where the users of a user namespace lie, the example of subuid(5). */
const firstSubordinate = 100_000;
/** Limit that a reader sees reached; Docker sets none by itself. */
export const pidsLimit = 100;

export type Act = (kernel: Kernel) => Outcome<Kernel>;

/** One act after another; the first that is refused ends it, and what was done before it stays undone. */
export const inTurn =
  (...acts: readonly Act[]): Act =>
  (kernel) =>
    acts.reduce<Outcome<Kernel>>((before, act) => {
      if (!before.ok) return before;
      const next = act(before.state);
      return next.ok ? done(next.state, ...before.log, ...next.log) : next;
    }, done(kernel));

export interface Step {
  readonly id: string;
  readonly name: string;
  /** The system call that does it. */
  readonly call: string;
  /** What it is for, in a sentence. */
  readonly why: string;
  /** Key of the source that says how it behaves. */
  readonly source: string;
  /** Left out, the step stays in the list and does nothing. */
  readonly part?: PartId;
  /** The step is there only with a part, or only without one. */
  readonly with?: PartId;
  readonly without?: PartId;
  readonly act: (kernel: Kernel, who: { readonly runtime: number; readonly box: number }) => Outcome<Kernel>;
}

/** What a runtime does after the container's first process is there, in the order in which runc does it. */
export const steps: readonly Step[] = [
  {
    id: 'cgroup',
    name: 'Put it into a group',
    call: 'write to cgroup.procs and pids.max',
    why: 'Namespaces hide, they do not ration: only a control group says how much there may be. Docker sets no limit by itself; this one is an example.',
    source: 'linux-cgroup-v2',
    part: 'cgroup',
    act: (kernel, { runtime, box }) => joinGroup(kernel, runtime, box, 'c1', pidsLimit),
  },
  {
    id: 'user',
    name: 'Map its users',
    call: 'write to uid_map',
    why: 'User 0 in here becomes a user without rights out there.',
    source: 'man-user-namespaces',
    part: 'user',
    act: (kernel, { runtime, box }) =>
      inTurn(
        (k) => setUidMap(k, runtime, box, [{ inside: 0, outside: firstSubordinate, count: 65_536 }]),
        (k) => setuid(k, box, 0),
      )(kernel),
  },
  {
    id: 'net',
    name: 'Connect its network',
    call: 'a veth pair',
    why: 'A new network namespace has nothing but a loopback interface that is down.',
    source: 'man-network-namespaces',
    part: 'net',
    act: (kernel, { runtime, box }) => connect(kernel, runtime, box, '172.17.0.2'),
  },
  {
    id: 'private',
    name: 'Stop handing mounts on',
    call: 'mount with MS_REC | MS_PRIVATE',
    why: 'A copied mount is still a peer of the original: what is mounted on it appears on both.',
    source: 'man-mount-namespaces',
    part: 'private',
    act: (kernel, { box }) => makePrivate(kernel, box),
  },
  {
    id: 'overlay',
    name: 'Mount its files',
    call: 'mount of type overlay',
    why: 'The layers of the image and one layer to write to, seen as one tree.',
    source: 'linux-overlayfs',
    act: (kernel, { box }) => mount(kernel, box, { point: merged, source: 'overlay of c1', type: 'overlay' }),
  },
  {
    id: 'proc',
    name: 'Mount its /proc',
    call: 'mount of type proc',
    why: 'ps reads /proc, and a /proc shows the PID namespace of who mounted it.',
    source: 'man-pid-namespaces',
    part: 'proc',
    act: (kernel, { box }) => mount(kernel, box, { point: `${merged}/proc`, source: 'proc', type: 'proc' }),
  },
  {
    id: 'root',
    name: 'Change the root',
    call: 'pivot_root and umount2',
    why: 'The old root is taken out of the mount namespace: there is no way back to it.',
    source: 'man-pivot-root',
    with: 'pivot',
    act: (kernel, { box }) =>
      inTurn(
        (k) => pivotRoot(k, box, merged, `${merged}/.old`),
        (k) => umount(k, box, '/.old', true),
      )(kernel),
  },
  {
    id: 'root',
    name: 'Change the root, by chroot alone',
    call: 'chroot',
    why: 'Only the meaning of / changes; the old root is still mounted, and there is a way back to it.',
    source: 'man-chroot',
    without: 'pivot',
    act: (kernel, { box }) => chroot(kernel, box, merged),
  },
  {
    id: 'name',
    name: 'Name the host',
    call: 'sethostname',
    why: 'Without a UTS namespace this renames the machine.',
    source: 'man-uts-namespaces',
    act: (kernel, { box }) => setHostName(kernel, box, containerName),
  },
  {
    id: 'filter',
    name: 'Filter its system calls',
    call: 'seccomp',
    why: 'What is not in a namespace cannot be hidden, but the calls that reach it can be refused.',
    source: 'docker-seccomp',
    part: 'filter',
    act: (kernel, { box }) => installFilter(kernel, box, dockerFilter),
  },
  {
    id: 'capabilities',
    name: 'Drop capabilities',
    call: 'prctl with PR_CAPBSET_DROP, and capset',
    why: 'Root keeps 14 of its 41 rights, those that Docker lists.',
    source: 'docker-capabilities',
    part: 'capabilities',
    act: (kernel, { box }) => keepCapabilities(kernel, box, dockerCapabilities),
  },
  {
    id: 'exec',
    name: 'Run the program',
    call: 'execve, then fork',
    why: 'From here on it is a program like any other.',
    source: 'man-capabilities',
    act: (kernel, { box }) =>
      inTurn(
        (k) => exec(k, box, 'app'),
        (k) => clone(k, box, [], 'worker'),
      )(kernel),
  },
  {
    id: 'listen',
    name: 'Listen on port 80',
    call: 'bind and listen',
    why: 'Every network namespace has all ports; in one that is shared the host may have taken it.',
    source: 'man-network-namespaces',
    act: (kernel, { box }) => listen(kernel, box, 80),
  },
  {
    id: 'queue',
    name: 'Make a message queue',
    call: 'msgget',
    why: 'The same key means another queue in another IPC namespace.',
    source: 'man-ipc-namespaces',
    act: (kernel, { box }) => makeQueue(kernel, box, queueKey),
  },
];
