/** Capabilities of capabilities(7), without the prefix CAP_. */
export const capabilities = [
  'AUDIT_CONTROL',
  'AUDIT_READ',
  'AUDIT_WRITE',
  'BLOCK_SUSPEND',
  'BPF',
  'CHECKPOINT_RESTORE',
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'IPC_LOCK',
  'IPC_OWNER',
  'KILL',
  'LEASE',
  'LINUX_IMMUTABLE',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'MKNOD',
  'NET_ADMIN',
  'NET_BIND_SERVICE',
  'NET_BROADCAST',
  'NET_RAW',
  'PERFMON',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYSLOG',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_CHROOT',
  'SYS_MODULE',
  'SYS_NICE',
  'SYS_PACCT',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'WAKE_ALARM',
] as const;

export type Capability = (typeof capabilities)[number];

/** What a container has unless it is told otherwise (Docker documentation, "Runtime privilege and Linux capabilities"). */
export const dockerCapabilities: readonly Capability[] = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

/** The five sets of a thread (capabilities(7)). */
export interface CapabilitySets {
  readonly permitted: ReadonlySet<Capability>;
  readonly effective: ReadonlySet<Capability>;
  readonly inheritable: ReadonlySet<Capability>;
  readonly bounding: ReadonlySet<Capability>;
  readonly ambient: ReadonlySet<Capability>;
}

const all: ReadonlySet<Capability> = new Set(capabilities);
const none: ReadonlySet<Capability> = new Set();

/** What root has, and the first process of a user namespace in it. */
export const fullSets: CapabilitySets = {
  permitted: all,
  effective: all,
  inheritable: none,
  bounding: all,
  ambient: none,
};

/** What a user has. */
export const userSets: CapabilitySets = { ...fullSets, permitted: none, effective: none };

type Some = ReadonlySet<Capability>;
const both = (a: Some, b: Some): Some => new Set([...a].filter((each) => b.has(each)));
const either = (...sets: readonly Some[]): Some => new Set(sets.flatMap((set) => [...set]));

/** Keeps only these, in all sets: what a runtime does before it starts the program of a container. */
export function limitedTo(sets: CapabilitySets, kept: readonly Capability[]): CapabilitySets {
  const only = (set: Some): Some => both(set, new Set(kept));
  return {
    permitted: only(sets.permitted),
    effective: only(sets.effective),
    inheritable: only(sets.inheritable),
    bounding: only(sets.bounding),
    ambient: only(sets.ambient),
  };
}

/** Capabilities that a file gives; none for most. */
export interface FileCapabilities {
  readonly permitted: Some;
  readonly inheritable: Some;
  readonly effective: boolean;
}

export const plainFile: FileCapabilities = { permitted: none, inheritable: none, effective: false };

/**
 * The sets after execve(2), by the rules of capabilities(7). For root a file counts as if it gave everything, which is why the
 * bounding set, and not the file, is what holds root in a container back.
 */
export function afterExec(sets: CapabilitySets, file: FileCapabilities, root: boolean): CapabilitySets {
  const from = root ? { permitted: all, inheritable: all, effective: true } : file;
  const privileged = file.permitted.size > 0 || file.inheritable.size > 0;
  const ambient = privileged ? none : sets.ambient;
  const permitted = either(both(sets.inheritable, from.inheritable), both(from.permitted, sets.bounding), ambient);
  return { ...sets, ambient, permitted, effective: from.effective ? permitted : ambient };
}
