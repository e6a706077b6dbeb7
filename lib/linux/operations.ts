import type { Confinement } from './confinement';
import { type Check, capability, type End, filter, hidden, type Operation, securityModule } from './refuse';

const own = (why: string) => (): End => ({ reaches: 'own copy', why });
const host = (why: string) => (): End => ({ reaches: 'host', why });

/** What gVisor answers to a call that asks for a capability which Docker does not give. */
const lacking = (name: string): Operation['sentry'] => ({
  errno: 'EPERM',
  why: `the user-space kernel asks for CAP_${name} of its own and answers by itself; no such call reaches the host`,
});

const blockDevice: Check = {
  layer: 'cgroup',
  asks: 'does the device rule of its group allow the disk?',
  source: 'docker-capabilities',
  objects: ({ devices }) =>
    devices === 'all' ? null : { errno: 'EPERM', why: 'the device rules of the group list no block device' },
};

const readOnly: Check = {
  layer: 'namespace',
  asks: 'is /proc/sys mounted for writing?',
  source: 'oci-runtime',
  objects: ({ readOnlyProc }) =>
    readOnlyProc ? { errno: 'EROFS', why: 'in its mount namespace /proc/sys is mounted read-only' } : null,
};

const pids: Check = {
  layer: 'cgroup',
  asks: 'is pids.max of its group reached?',
  source: 'linux-cgroup-v2',
  objects: ({ pidsMax }) => (pidsMax === null ? null : { errno: 'EAGAIN', why: `pids.max is ${pidsMax}` }),
};

const onlySetting = ({ userNamespace }: Confinement): End =>
  userNamespace
    ? { reaches: 'own copy', why: 'root of a user namespace does not own the setting' }
    : { reaches: 'host', why: 'the setting is one for all: the host runs that program at the next crash' };

/** What is tried, from the plain to the sly. */
export const operations: readonly Operation[] = [
  {
    id: 'mount',
    name: 'mount a file system',
    call: 'mount',
    checks: [filter('mount'), securityModule({ kind: 'mount' }), capability('SYS_ADMIN', 'namespace', 'man-mount')],
    end: own('only its own mount namespace has the mount'),
    endSource: 'man-mount-namespaces',
    sentry: lacking('SYS_ADMIN'),
  },
  {
    id: 'disk',
    name: 'write to the disk of the host',
    call: 'mknod, then open',
    checks: [filter('mknod'), capability('MKNOD', 'machine', 'man-mknod'), blockDevice],
    end: host('the disk is the host’s, with all files on it'),
    endSource: 'docker-capabilities',
    sentry: { errno: 'ENXIO', why: 'the user-space kernel has no driver for the disk of the host' },
  },
  {
    id: 'module',
    name: 'load a kernel module',
    call: 'finit_module',
    checks: [filter('finit_module'), capability('SYS_MODULE', 'machine', 'man-init-module')],
    end: host('its code runs in the kernel of all'),
    endSource: 'man-init-module',
    sentry: lacking('SYS_MODULE'),
  },
  {
    id: 'clock',
    name: 'set the clock',
    call: 'settimeofday',
    checks: [filter('settimeofday'), capability('SYS_TIME', 'machine', 'man-settimeofday')],
    end: host('the time of day is in no namespace: every program has the new one'),
    endSource: 'man-time-namespaces',
    sentry: lacking('SYS_TIME'),
  },
  {
    id: 'reboot',
    name: 'reboot',
    call: 'reboot',
    checks: [filter('reboot'), capability('SYS_BOOT', 'namespace', 'man-reboot')],
    end: own('in a PID namespace it ends the first process of that namespace'),
    endSource: 'man-reboot',
    sentry: lacking('SYS_BOOT'),
  },
  {
    id: 'name',
    name: 'change the host name',
    call: 'sethostname',
    checks: [filter('sethostname'), capability('SYS_ADMIN', 'namespace', 'man-sethostname')],
    end: own('only its own UTS namespace has the name'),
    endSource: 'man-uts-namespaces',
    sentry: lacking('SYS_ADMIN'),
  },
  {
    id: 'raw',
    name: 'open a raw socket',
    call: 'socket with SOCK_RAW',
    checks: [filter('socket'), capability('NET_RAW', 'namespace', 'man-raw')],
    end: own('it hears and sends on the interfaces of its own network namespace'),
    endSource: 'man-network-namespaces',
    sentry: { errno: 'EPERM', why: 'raw sockets must be asked for with --net-raw' },
  },
  {
    id: 'kill',
    name: 'kill a process of the host',
    call: 'kill',
    checks: [
      filter('kill'),
      hidden('has it a number for it?', 'ESRCH', 'its PID namespace has no number for it', 'man-pid-namespaces'),
    ],
    end: host('the process is gone'),
    endSource: 'man-kill',
    sentry: { errno: 'ESRCH', why: 'the user-space kernel knows its own processes only' },
  },
  {
    id: 'ptrace',
    name: 'trace a neighbour',
    call: 'ptrace',
    checks: [
      filter('ptrace'),
      hidden('has it a number for it?', 'ESRCH', 'its PID namespace has no number for it', 'man-pid-namespaces'),
      capability('SYS_PTRACE', 'machine', 'man-ptrace'),
      securityModule({ kind: 'ptrace', peer: 'unconfined' }),
    ],
    end: host('it reads and writes the memory of the neighbour'),
    endSource: 'man-ptrace',
    sentry: { errno: 'ESRCH', why: 'the user-space kernel knows its own processes only' },
  },
  {
    id: 'setting',
    name: 'change a setting of the kernel',
    call: 'write to /proc/sys/kernel/core_pattern',
    checks: [filter('write'), readOnly, securityModule({ kind: 'write', path: '/proc/sys/kernel/core_pattern' })],
    end: onlySetting,
    endSource: 'man-core',
    sentry: { errno: null, why: 'its /proc is made by the user-space kernel: nothing in it is the host’s' },
  },
  {
    id: 'handle',
    name: 'open a file by its handle',
    call: 'open_by_handle_at',
    checks: [filter('open_by_handle_at'), capability('DAC_READ_SEARCH', 'machine', 'man-open-by-handle')],
    end: host('any file of the file system, whatever the root is'),
    endSource: 'man-open-by-handle',
    sentry: { errno: 'EOPNOTSUPP', why: 'the user-space kernel has no file handles' },
  },
  {
    id: 'bpf',
    name: 'put a program into the kernel',
    call: 'bpf',
    checks: [filter('bpf'), capability('BPF', 'machine', 'man-capabilities')],
    end: host('it sees what every program of the machine does'),
    endSource: 'man-bpf',
    sentry: lacking('SYS_ADMIN'),
  },
  {
    id: 'key',
    name: 'put a key into the key ring',
    call: 'add_key',
    checks: [filter('add_key')],
    end: host('key rings are in no namespace: all processes of that user share them'),
    endSource: 'docker-seccomp',
    sentry: { errno: 'EACCES', why: 'the user-space kernel does not offer key rings' },
  },
  {
    id: 'user',
    name: 'make a user namespace',
    call: 'unshare with CLONE_NEWUSER',
    checks: [filter('unshare')],
    end: own('it is root in the new namespace; more of the kernel can be reached from there'),
    endSource: 'man-user-namespaces',
    sentry: { errno: null, why: 'a user namespace of the user-space kernel' },
  },
  {
    id: 'fork',
    name: 'fork without end',
    call: 'fork',
    checks: [filter('fork'), pids],
    end: host('Docker sets no limit unless --pids-limit says one: the numbers of the machine run out for all'),
    endSource: 'docker-resources',
    sentry: {
      errno: null,
      why: 'processes are tasks of the user-space kernel; what they cost is the sandbox’s to pay',
    },
  },
];
