/** Something that a security module is asked about. */
export type Access =
  | { readonly kind: 'mount' }
  | { readonly kind: 'umount' }
  | { readonly kind: 'write'; readonly path: string }
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'ptrace'; readonly peer: string };

/** A profile of AppArmor: what it denies, as a sentence, or null. */
export interface Profile {
  readonly name: string;
  readonly denies: (access: Access) => string | null;
}

/** Paths that Docker's profile keeps from being written, with the exceptions that it makes. */
function writeDenied(path: string): string | null {
  if (/^\/proc\/sys\/kernel\/shm/.test(path)) return null;
  if (/^\/proc\/sys\//.test(path)) return 'it denies writing below /proc/sys but for /proc/sys/kernel/shm*';
  if (/^\/proc\/[^/]+$/.test(path)) return 'it denies writing files directly in /proc';
  if (/^\/sys\/(?!fs\/cgroup)/.test(path)) return 'it denies writing below /sys but for /sys/fs/cgroup';
  return null;
}

const hidden = ['/proc/kcore', '/proc/sysrq-trigger', '/sys/firmware', '/sys/kernel/security'];

/** docker-default (Docker documentation, "AppArmor security profiles for Docker", and its template in the source of Docker). */
export const dockerProfile: Profile = {
  name: 'docker-default',
  denies: (access) => {
    if (access.kind === 'mount') return 'it denies every mount';
    if (access.kind === 'umount') return null;
    if (access.kind === 'ptrace')
      return access.peer === 'docker-default' ? null : 'it allows tracing within the profile only';
    if (hidden.some((path) => access.path.startsWith(path))) return `it hides ${access.path}`;
    return access.kind === 'write' ? writeDenied(access.path) : null;
  },
};

/** A label of SELinux as far as containers use it: a type, and categories that keep containers apart. */
export interface Label {
  readonly type: 'container_t' | 'container_file_t' | 'spc_t' | 'host_t';
  readonly categories: readonly number[];
}

/**
 * Whether the policy for containers lets a process at a file: its type must be that of container files, and the process must
 * have all categories that the file has. spc_t is what a privileged container runs as: it is not confined.
 */
export function selinuxDenies(process: Label, file: Label): string | null {
  if (process.type !== 'container_t') return null;
  if (file.type !== 'container_file_t') return `${file.type} is not a type of files for containers`;
  const missing = file.categories.filter((each) => !process.categories.includes(each));
  return missing.length > 0 ? `it lacks the category c${missing[0]}` : null;
}
