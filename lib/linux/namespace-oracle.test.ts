import * as fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './errno';
import { booted, type Kernel, type NamespaceKind, namespaceOf, processOf } from './kernel';
import { reasonNot, shellIn } from './linux.fixture';
import { chroot, makePrivate, mount, pivotRoot, umount } from './mount';
import { clone, setUidMap, uidIn, unshare } from './namespace';
import { exit, kill, setHostName } from './process';

const reason = reasonNot(
  ['-m', '-p', '-f', '-u', '-i'],
  'unshare -U true && hostname probe && mount -t tmpfs none /mnt',
);

const must = (answer: Outcome<Kernel>): Kernel => {
  if (!answer.ok) throw new Error(`${answer.errno}: ${answer.why}`);
  return answer.state;
};
const doing = (...acts: readonly ((kernel: Kernel) => Outcome<Kernel>)[]): Outcome<Kernel> =>
  acts.reduce<Outcome<Kernel>>((before, act) => (before.ok ? act(before.state) : before), {
    ok: true,
    state: booted('host'),
    log: [],
  });
const said = (answer: Outcome<Kernel>): string => (answer.ok ? 'done' : answer.errno);

/** Messages of errno(3) as commands write them. */
const messages: readonly (readonly [RegExp, string])[] = [
  [/Invalid argument/i, 'EINVAL'],
  [/not mounted|no mount point/i, 'EINVAL'],
  [/busy/i, 'EBUSY'],
  [/not permitted|permission denied|must be root/i, 'EPERM'],
  [/Cannot allocate memory/i, 'ENOMEM'],
  [/No such process/i, 'ESRCH'],
];

/** What a command in namespaces of its own came to. */
async function linux(flags: readonly string[], command: string): Promise<string> {
  const shell = shellIn(flags);
  const answer = await shell.run(command);
  shell.end();
  if (answer.endsWith('done 0')) return 'done';
  return messages.find(([pattern]) => pattern.test(answer))?.[1] ?? answer;
}

const tmpfs = (point: string) => (kernel: Kernel) => mount(kernel, 1, { point, source: 'tmpfs', type: 'tmpfs' });
const quiet = (kernel: Kernel) => makePrivate(kernel, 1);
const pivot = (to: string, old: string) => (kernel: Kernel) => pivotRoot(kernel, 1, to, old);

/** The same doing on both sides, and what both must come to. */
const cases: readonly (readonly [what: string, model: () => Outcome<Kernel>, flags: string, command: string])[] = [
  [
    'pivot_root to a directory that is no mount point',
    () => doing(quiet, tmpfs('/mnt'), pivot('/mnt/a', '/mnt/a/old')),
    '-m',
    'mount -t tmpfs none /mnt && mkdir -p /mnt/a/old && pivot_root /mnt/a /mnt/a/old',
  ],
  [
    'pivot_root with the old root outside the new one',
    () => doing(quiet, tmpfs('/mnt'), pivot('/mnt', '/srv')),
    '-m',
    'mount -t tmpfs none /mnt && pivot_root /mnt /srv',
  ],
  [
    'pivot_root with the old root on a third mount',
    () => doing(quiet, tmpfs('/mnt'), tmpfs('/srv'), pivot('/mnt', '/srv')),
    '-m',
    'mount -t tmpfs none /mnt && mount -t tmpfs none /srv && pivot_root /mnt /srv',
  ],
  [
    'pivot_root from within a chroot to a directory',
    () =>
      doing(quiet, tmpfs('/mnt'), tmpfs('/mnt/r/n'), (kernel) => chroot(kernel, 1, '/mnt/r'), pivot('/n', '/n/old')),
    '-m',
    'mount -t tmpfs none /mnt && mkdir -p /mnt/r/n && for d in bin sbin lib lib64 usr; do [ -e /$d ] && mkdir -p /mnt/r/$d && mount --bind /$d /mnt/r/$d; done; mount -t tmpfs none /mnt/r/n && mkdir /mnt/r/n/old && chroot /mnt/r pivot_root /n /n/old',
  ],
  ['pivot_root to the root', () => doing(quiet, pivot('/', '/mnt')), '-m', 'pivot_root / /mnt'],
  [
    'pivot_root below a shared mount',
    () => doing(tmpfs('/mnt'), pivot('/mnt', '/mnt/old')),
    '-m',
    'mount --make-rshared / && mount -t tmpfs none /mnt && mkdir /mnt/old && pivot_root /mnt /mnt/old',
  ],
  [
    'pivot_root as it should be',
    () => doing(quiet, tmpfs('/mnt'), pivot('/mnt', '/mnt/old')),
    '-m',
    'mount --make-rprivate / && mount -t tmpfs none /mnt && mkdir /mnt/old && pivot_root /mnt /mnt/old',
  ],
  ['unmounting what is not mounted', () => doing(quiet, (kernel) => umount(kernel, 1, '/mnt')), '-m', 'umount /mnt'],
  [
    'unmounting what has a mount below it',
    () => doing(quiet, tmpfs('/mnt'), tmpfs('/mnt/a'), (kernel) => umount(kernel, 1, '/mnt')),
    '-m',
    'mount -t tmpfs none /mnt && mkdir /mnt/a && mount -t tmpfs none /mnt/a && umount /mnt',
  ],
  [
    'detaching what has a mount below it',
    () => doing(quiet, tmpfs('/mnt'), tmpfs('/mnt/a'), (kernel) => umount(kernel, 1, '/mnt', true)),
    '-m',
    'mount -t tmpfs none /mnt && mkdir /mnt/a && mount -t tmpfs none /mnt/a && umount -l /mnt',
  ],
  [
    'a user namespace from within a chroot',
    () =>
      doing(
        quiet,
        tmpfs('/mnt'),
        (kernel) => chroot(kernel, 1, '/mnt'),
        (kernel) => unshare(kernel, 1, ['user']),
      ),
    '-m',
    'mkdir -p /mnt/r && mount --rbind / /mnt && chroot /mnt unshare -U true',
  ],
  [
    'renaming the host from a user namespace that does not own its name',
    () =>
      doing(
        (kernel) => unshare(kernel, 1, ['user']),
        (kernel) => setHostName(kernel, 1, 'x'),
      ),
    '-u',
    'unshare -U --map-root-user hostname x',
  ],
  [
    'renaming the host from a user namespace that does',
    () =>
      doing(
        (kernel) => unshare(kernel, 1, ['user', 'uts']),
        (kernel) => setHostName(kernel, 1, 'x'),
      ),
    '-u',
    'unshare -U -u --map-root-user hostname x',
  ],
  [
    'mounting from a user namespace in the mount namespace of another',
    () => doing((kernel) => unshare(kernel, 1, ['user']), tmpfs('/mnt')),
    '-m',
    'unshare -U --map-root-user mount -t tmpfs none /mnt',
  ],
  [
    'a process in a PID namespace whose first process has ended',
    () =>
      doing(
        (kernel) => unshare(kernel, 1, ['pid']),
        (kernel) => clone(kernel, 1, [], 'first'),
        (kernel) => exit(kernel, 2),
        (kernel) => clone(kernel, 1, [], 'second'),
      ),
    '-m',
    "unshare -p python3 -c 'import os\nif os.fork() == 0: os._exit(0)\nos.wait()\nos.fork()'",
  ],
  [
    'killing a process that another namespace has',
    () =>
      doing(
        (kernel) => clone(kernel, 1, ['pid'], 'inner'),
        (kernel) => kill(kernel, 2, 12_345),
      ),
    '-m',
    "unshare -p -f sh -c 'kill -9 12345'",
  ],
  [
    'killing the first process from inside',
    () =>
      doing(
        (kernel) => clone(kernel, 1, ['pid'], 'inner'),
        (kernel) => clone(kernel, 2, [], 'child'),
        (kernel) => kill(kernel, 3, 1),
      ),
    '-m',
    "unshare -p -f sh -c '(kill -9 1); exit 0'",
  ],
];

describe.skipIf(reason !== null)(`Linux as the oracle of namespaces${reason ? ` (skipped: ${reason})` : ''}`, () => {
  it.each(cases)('%s', async (_, model, flags, command) => {
    expect(said(model())).toBe(await linux([flags], command));
  });

  it('numbers a process in every level, and makes it the first of the innermost', async () => {
    const shell = shellIn(['-m']);
    const answer = await shell.run(
      'unshare -p -f unshare -p -f unshare -p -f sleep 30 & for i in 1 2 3 4 5 6 7 8 9; do sleep 0.1; p=$(pgrep -nx sleep); [ -n "$p" ] && grep -q sleep /proc/$p/comm && break; done; grep NSpid /proc/$(pgrep -nf "^sleep 30")/status',
    );
    await shell.run('kill %1');
    shell.end();
    const numbers = (/NSpid:\s+(.*)/.exec(answer)?.[1] ?? '').split(/\s+/).map(Number);
    const pid: readonly NamespaceKind[] = ['pid'];
    const kernel = must(
      doing(
        (k) => clone(k, 1, pid, 'a'),
        (k) => clone(k, 2, pid, 'b'),
        (k) => clone(k, 3, pid, 'c'),
      ),
    );
    const model = processOf(kernel, 4).pids.map((each) => each.pid);
    expect(numbers).toHaveLength(model.length);
    expect(numbers.at(-1)).toBe(model[0]);
    expect(model).toEqual([1, 2, 3, 4]);
  });

  it('keeps a host name and a message queue to its namespace', async () => {
    const shell = shellIn(['-u', '-i']);
    await shell.run('hostname outside; ipcmk -Q');
    const inside = await shell.run("unshare -u -i sh -c 'hostname inside; hostname; ipcs -q | grep -c 0x'");
    const outside = await shell.run('hostname; ipcs -q | grep -c 0x');
    shell.end();
    expect([inside.split('\n').slice(0, 2), outside.split('\n').slice(0, 2)]).toEqual([
      ['inside', '0'],
      ['outside', '1'],
    ]);
    const kernel = must(
      doing(
        (k) => clone(k, 1, ['uts', 'ipc'], 'box'),
        (k) => setHostName(k, 2, 'inside'),
      ),
    );
    expect(namespaceOf(kernel, 'uts', processOf(kernel, 1).namespaces.uts).hostName).toBe('host');
  });

  it('hands a mount on to peers, and not to those that were made private', async () => {
    for (const propagation of ['unchanged', 'private'] as const) {
      const shell = shellIn(['-m']);
      await shell.run('mount -t tmpfs none /mnt && mount --make-shared /mnt && mkdir /mnt/a');
      const answer = await shell.run(
        `unshare -m --propagation ${propagation} mount -t tmpfs none /mnt/a; grep -c ' /mnt/a ' /proc/self/mounts`,
      );
      shell.end();
      const kernel = must(
        doing(
          tmpfs('/mnt'),
          (k) => clone(k, 1, ['mnt'], 'box'),
          (k) => (propagation === 'private' ? makePrivate(k, 2) : { ok: true, state: k, log: [] }),
          (k) => mount(k, 2, { point: '/mnt/a', source: 'tmpfs', type: 'tmpfs' }),
        ),
      );
      const { mounts } = namespaceOf(kernel, 'mnt', processOf(kernel, 1).namespaces.mnt);
      expect(answer.split('\n')[0]).toBe(String(mounts.filter(({ point }) => point === '/mnt/a').length));
    }
  });

  it('shows a user without a number as 65534, and takes a map once', async () => {
    const shell = shellIn(['-U']);
    const map = `${shell.root.replace(/root$/, '')}uid_map`;
    expect((await shell.run('id -u')).split('\n')[0]).toBe('65534');
    const write = (text: string) => {
      try {
        fs.writeFileSync(map, text);
        return 'done';
      } catch (error) {
        return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      }
    };
    const overlapping = write('0 0 10\n5 100 10\n');
    const [first, second] = [write('0 0 1\n1 100000 10\n'), write('0 0 1\n')];
    const uid = (await shell.run('id -u')).split('\n')[0];
    shell.end();
    const start = must(
      doing(
        (k) => clone(k, 1, [], 'writer'),
        (k) => clone(k, 1, ['user'], 'box'),
      ),
    );
    const box = processOf(start, 3).namespaces.user;
    expect(uidIn(start, box, 0)).toBe(65_534);
    const ranges = [
      { inside: 0, outside: 0, count: 10 },
      { inside: 5, outside: 100, count: 10 },
    ];
    expect(said(setUidMap(start, 2, 3, ranges))).toBe(overlapping);
    const mapped = setUidMap(start, 2, 3, [
      { inside: 0, outside: 0, count: 1 },
      { inside: 1, outside: 100_000, count: 10 },
    ]);
    expect(said(mapped)).toBe(first);
    expect(said(setUidMap(must(mapped), 2, 3, [{ inside: 0, outside: 0, count: 1 }]))).toBe(second);
    expect(String(uidIn(must(mapped), box, 0))).toBe(uid);
    expect([overlapping, first, second]).toEqual(['EINVAL', 'done', 'EPERM']);
  });
});
