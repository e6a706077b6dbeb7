import { expect, it } from 'vitest';
import { issuesIn, limitOf, queryFor, type Settings, settingsOf, usual, withLimit } from './settings';

it('leaves what is usual out of the link', () => {
  expect(queryFor(usual)).toBe('');
  expect(settingsOf('')).toEqual(usual);
});

it('brings everything back', () => {
  const settings: Settings = {
    parts: ['pid', 'user'],
    step: 3,
    commands: [
      { container: '2', verb: 'rename', path: 'etc/users', to: 'etc/x' },
      { container: '1', verb: 'read', path: 'srv', to: '' },
    ],
    tree: withLimit(withLimit(usual.tree, 'batch', 'memoryMaxMiB', 'max'), 'shop/web', 'cpuMaxCores', '0.5'),
    resource: 'io',
    cell: 'key.privileged',
  };
  const query = queryFor(settings);
  expect(query).toContain('batch%2Fmemory.max=max');
  expect(settingsOf(query)).toEqual(settings);
  expect(issuesIn(query)).toEqual([]);
});

it('tells no parts and no commands from those that are usual', () => {
  const none: Settings = { ...usual, parts: [], commands: [] };
  expect(queryFor(none)).toBe('on=none&do=');
  expect(settingsOf(queryFor(none))).toEqual(none);
  expect(issuesIn(queryFor(none))).toEqual([]);
});

it('packs what is long, and reads it', () => {
  const command = {
    container: '1',
    verb: 'rename',
    path: 'aaaaaaaaaa/bbbbbbbbbb',
    to: 'cccccccccc/dddddddddd',
  } as const;
  const long: Settings = { ...usual, commands: Array.from({ length: 50 }, () => command) };
  expect(queryFor(long)).toMatch(/^z=[\w-]{20,300}$/);
  expect(settingsOf(queryFor(long))).toEqual(long);
  expect(issuesIn(queryFor(long))).toEqual([]);
});

it('names what it could not take, by its key', () => {
  const issues = issuesIn(
    'on=magic,pid&step=x&do=9 fly a;1 read srv&show=smell&cell=../x&batch/cpu.weight=lots&z=*&q=1',
  );
  expect(issues.map(({ field }) => field)).toEqual(['z', 'on', 'step', 'do', 'show', 'cell', 'batch/cpu.weight', 'q']);
});

it('takes nothing that it does not know', () => {
  expect(settingsOf('on=magic,pid&step=x&do=9 fly a;1 read srv&show=smell&cell=../x&batch/cpu.weight=lots')).toEqual({
    ...usual,
    parts: ['pid'],
    commands: [{ container: '1', verb: 'read', path: 'srv', to: '' }],
  });
  expect(['', 'max', '12', '0.5', '-1', '1e9', 'x'].map(limitOf)).toEqual([
    'unset',
    'unset',
    12,
    0.5,
    null,
    null,
    null,
  ]);
});

it('adds the command of a form that was sent without script', () => {
  expect(settingsOf('do=1 read srv&who=2&verb=link&path=bin/sh&to=bin/ash').commands).toEqual([
    { container: '1', verb: 'read', path: 'srv', to: '' },
    { container: '2', verb: 'link', path: 'bin/sh', to: 'bin/ash' },
  ]);
});
