import type { Capability } from './capability';

/** System calls that a filter refuses unless the process has one of some capabilities. */
export interface FilterClass {
  readonly calls: readonly string[];
  /** With one of these the calls are let through; empty: they never are. */
  readonly unless: readonly Capability[];
  readonly errno: 'EPERM' | 'ENOSYS';
  /** Why they are refused. */
  readonly why: string;
}

/** A filter of seccomp(2), as the classes of what it refuses; everything else passes. */
export interface Filter {
  readonly name: string;
  readonly classes: readonly FilterClass[];
}

const refusedUnless = (unless: readonly Capability[], why: string, ...calls: readonly string[]): FilterClass => ({
  calls,
  unless,
  errno: 'EPERM',
  why,
});

/** What Docker's default profile refuses of the calls that this kernel knows (Docker documentation, "Seccomp security profiles for Docker"). */
export const dockerFilter: Filter = {
  name: "Docker's default profile",
  classes: [
    refusedUnless(
      ['SYS_ADMIN'],
      'asks for CAP_SYS_ADMIN',
      'mount',
      'umount2',
      'sethostname',
      'setns',
      'unshare',
      'clone with new namespaces',
    ),
    { calls: ['clone3'], unless: ['SYS_ADMIN'], errno: 'ENOSYS', why: 'its flags cannot be read by a filter' },
    refusedUnless(['SYS_MODULE'], 'asks for CAP_SYS_MODULE', 'init_module', 'finit_module', 'delete_module'),
    refusedUnless(['SYS_TIME'], 'asks for CAP_SYS_TIME', 'clock_settime', 'settimeofday'),
    refusedUnless(['SYS_BOOT'], 'asks for CAP_SYS_BOOT', 'reboot'),
    refusedUnless(['SYS_ADMIN', 'BPF'], 'could leave a program in the kernel', 'bpf'),
    refusedUnless(['DAC_READ_SEARCH'], 'was a way out of containers', 'open_by_handle_at'),
    refusedUnless([], 'the key ring is not in a namespace', 'keyctl', 'add_key', 'request_key'),
    refusedUnless([], 'is for the host alone', 'pivot_root', 'kexec_load', 'swapon', 'swapoff'),
  ],
};

/** What a filter says to a call: null lets it through. */
export function filtered(
  { classes }: Filter,
  call: string,
  capabilities: ReadonlySet<Capability>,
): Pick<FilterClass, 'errno' | 'why'> | null {
  const found = classes.find(({ calls }) => calls.includes(call));
  if (!found || found.unless.some((each) => capabilities.has(each))) return null;
  return found;
}
