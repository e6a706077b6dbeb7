import { expect, it } from 'vitest';
import { dockerProfile, type Label, selinuxDenies } from './security';

it('denies mounts, and writing to most of /proc/sys and /sys', () => {
  const denied = (path: string) => dockerProfile.denies({ kind: 'write', path }) !== null;
  expect(dockerProfile.denies({ kind: 'mount' })).toBe('it denies every mount');
  expect(dockerProfile.denies({ kind: 'umount' })).toBe(null);
  expect(
    [
      '/proc/sys/kernel/core_pattern',
      '/proc/sys/kernel/shmmax',
      '/proc/sysrq-trigger',
      '/sys/block',
      '/sys/fs/cgroup/x',
      '/tmp/x',
    ].map(denied),
  ).toEqual([true, false, true, true, false, false]);
  expect(dockerProfile.denies({ kind: 'read', path: '/proc/kcore' })).toBe('it hides /proc/kcore');
});

it('keeps containers apart by category and from the host by type', () => {
  const label = (type: Label['type'], ...categories: number[]): Label => ({ type, categories });
  const process = label('container_t', 1, 2);
  expect(selinuxDenies(process, label('container_file_t', 1, 2))).toBe(null);
  expect(selinuxDenies(process, label('container_file_t', 1, 3))).toBe('it lacks the category c3');
  expect(selinuxDenies(process, label('host_t'))).toBe('host_t is not a type of files for containers');
  expect(selinuxDenies(label('spc_t'), label('host_t'))).toBe(null);
});
