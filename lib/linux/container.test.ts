import { describe, expect, it } from 'vitest';
import { createContainer, dockerParts } from './container';
import { type PartId, parts } from './container-steps';
import { processOf } from './kernel';
import { attemptsOf } from './probe';
import { sightOf } from './view';

const without = (...left: readonly PartId[]): readonly PartId[] => dockerParts.filter((id) => !left.includes(id));

const made = (chosen: readonly PartId[]) => {
  const creation = createContainer(chosen);
  const last = creation.frames.at(-1);
  if (!last) throw new Error('no frames');
  return { ...creation, kernel: last.kernel };
};

const leaksOf = (chosen: readonly PartId[]): readonly string[] => {
  const { kernel, container } = made(chosen);
  return attemptsOf(kernel, container).flatMap(({ id, verdict }) => (verdict === 'reaches the host' ? [id] : []));
};

describe('a container of Docker', () => {
  it('takes fourteen steps, none of which is refused', () => {
    const { frames } = createContainer(dockerParts);
    expect(frames.map(({ id }) => id)).toEqual([
      'clone',
      'cgroup',
      'user',
      'net',
      'private',
      'overlay',
      'proc',
      'root',
      'name',
      'filter',
      'capabilities',
      'exec',
      'listen',
      'queue',
    ]);
    expect(frames.flatMap(({ refusal }) => refusal ?? [])).toEqual([]);
  });

  it('sees two processes, where the host sees the same two under other numbers', () => {
    const { kernel, host, container } = made(dockerParts);
    expect(sightOf(kernel, container).processes).toMatchObject([
      { pid: 1, name: 'app' },
      { pid: 2, name: 'worker' },
    ]);
    expect(sightOf(kernel, host).processes?.map(({ pid, name }) => `${pid} ${name}`)).toEqual([
      '1 systemd',
      '2 nginx',
      '3 postgres',
      '4 shell',
      '5 runtime',
      '6 app',
      '7 worker',
    ]);
  });

  it('has its own name, root, mounts, network and queue', () => {
    const { kernel, host, container } = made(dockerParts);
    expect(sightOf(kernel, container)).toMatchObject({
      hostName: 'c1',
      root: 'overlay of c1',
      mounts: [
        { point: '/', source: 'overlay of c1' },
        { point: '/proc', source: 'proc' },
      ],
      interfaces: [{ name: 'lo' }, { name: 'eth0', address: '172.17.0.2' }],
      ports: [{ port: 80, by: 'app' }],
      queues: [{ key: '0x5a', by: 'app' }],
      capabilities: 14,
    });
    expect(sightOf(kernel, host)).toMatchObject({
      hostName: 'host',
      root: 'host disk',
      ports: [{ port: 80, by: 'nginx' }],
      queues: [{ key: '0x5a', by: 'postgres' }],
    });
    expect(sightOf(kernel, host).mounts).toHaveLength(3);
  });

  it('leaks one thing: its root is root', () => {
    expect(leaksOf(dockerParts)).toEqual(['root']);
    expect(leaksOf([...dockerParts, 'user'])).toEqual([]);
  });
});

describe('what is left out leaks', () => {
  it.each<[PartId, readonly string[]]>([
    ['pid', ['see', 'kill', 'root']],
    ['uts', ['root']],
    ['ipc', ['root']],
    ['net', ['port', 'root']],
    ['cgroup', ['fork', 'root']],
    ['pivot', ['files', 'root']],
    ['filter', ['root', 'key']],
    ['capabilities', ['root', 'module']],
    ['proc', ['root']],
  ])('without %s: %j', (part, leaks) => {
    expect(leaksOf(without(part))).toEqual(leaks);
  });

  it('renames the machine without a UTS namespace', () => {
    const { kernel, host } = made(without('uts'));
    expect(sightOf(kernel, host).hostName).toBe('c1');
  });

  it('finds port 80 and the queue taken on the network and in the IPC namespace of the host', () => {
    const { frames } = createContainer(without('net', 'ipc'));
    expect(frames.flatMap(({ id, refusal }) => (refusal ? [`${id} ${refusal.errno}`] : []))).toEqual([
      'listen EADDRINUSE',
      'queue EEXIST',
    ]);
  });

  it('cannot pivot while mounts are shared, and its mounts appear on the host', () => {
    const { frames, kernel, host } = made(without('private'));
    expect(frames.find(({ id }) => id === 'root')?.refusal?.errno).toBe('EINVAL');
    expect(sightOf(kernel, host).mounts.map(({ point }) => point)).toContain('/run/merged/proc');
    expect(leaksOf(without('private'))).toContain('files');
  });

  it('changes the root of the whole host without a mount namespace', () => {
    const { kernel, host } = made(without('mnt'));
    expect(sightOf(kernel, host).root).toBe('overlay of c1');
  });

  it('reaches everything when nothing is left but chroot, under which it has no /proc', () => {
    expect(leaksOf([])).toEqual(['kill', 'name', 'queue', 'port', 'files', 'mount', 'fork', 'root', 'module', 'key']);
  });
});

it('makes user 0 a user without rights, who is root in its own namespaces all the same', () => {
  const { kernel, container } = made([...dockerParts, 'user']);
  expect(processOf(kernel, container).uid).toBe(100_000);
  expect(sightOf(kernel, container)).toMatchObject({ uid: 0, uidOfKernel: 100_000, hostName: 'c1' });
});

it('runs through every choice of parts without a broken promise', () => {
  for (let mask = 0; mask < 2 ** parts.length; mask += 7) {
    const chosen = parts.filter((_, at) => (mask >> at) & 1).map(({ id }) => id);
    const { kernel, container, host } = made(chosen);
    expect(attemptsOf(kernel, container)).toHaveLength(11);
    expect(sightOf(kernel, host).uid).toBe(0);
  }
});
