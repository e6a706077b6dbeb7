import { describe, expect, it } from 'vitest';
import type { Outcome } from './errno';
import { booted, type Kernel, namespaceOf, processOf } from './kernel';
import { clone, globalUid, setns, setUidMap, uidIn, unshare } from './namespace';
import { connect, listen } from './net';
import { exit, joinGroup, kill, setHostName, setuid } from './process';

const must = (answer: Outcome<Kernel>): Kernel => {
  if (!answer.ok) throw new Error(`${answer.errno}: ${answer.why}`);
  return answer.state;
};
const errnoOf = (answer: Outcome<Kernel>): string => (answer.ok ? 'done' : answer.errno);
const having = (...acts: readonly ((kernel: Kernel) => Outcome<Kernel>)[]): Kernel =>
  acts.reduce((kernel, act) => must(act(kernel)), booted('host'));
const pidsOf = (kernel: Kernel, id: number) => processOf(kernel, id).pids.map(({ pid }) => pid);

describe('numbers', () => {
  it('are given in every namespace from the own one up', () => {
    const kernel = having(
      (k) => clone(k, 1, [], 'a'),
      (k) => clone(k, 1, ['pid'], 'b'),
      (k) => clone(k, 3, [], 'c'),
      (k) => clone(k, 4, ['pid'], 'd'),
    );
    expect([2, 3, 4, 5].map((id) => pidsOf(kernel, id))).toEqual([[2], [1, 3], [2, 4], [1, 3, 5]]);
  });

  it('nest 32 deep', () => {
    let kernel = booted('host');
    for (let level = 1; level <= 32; level++) kernel = must(clone(kernel, level, ['pid'], `level ${level}`));
    expect(pidsOf(kernel, 33)).toHaveLength(33);
    expect(errnoOf(clone(kernel, 33, ['pid'], 'too deep'))).toBe('ENOSPC');
  });

  it('end with the first process: all others of its namespace are killed, and children elsewhere go to its reaper', () => {
    const kernel = having(
      (k) => clone(k, 1, ['pid'], 'init'),
      (k) => clone(k, 2, [], 'child'),
      (k) => clone(k, 3, [], 'grandchild'),
    );
    expect(processOf(must(exit(kernel, 3)), 4).parent).toBe(2);
    expect(must(exit(kernel, 2)).processes.map(({ id }) => id)).toEqual([1]);
    expect(must(kill(kernel, 1, 2)).processes).toHaveLength(1);
  });

  it('refuse at pids.max with EAGAIN', () => {
    const kernel = having(
      (k) => clone(k, 1, [], 'a'),
      (k) => joinGroup(k, 1, 2, 'g', 2),
      (k) => clone(k, 2, [], 'b'),
    );
    expect([errnoOf(clone(kernel, 2, [], 'c')), errnoOf(clone(kernel, 1, [], 'c'))]).toEqual(['EAGAIN', 'done']);
  });
});

describe('joining', () => {
  const kernel = having(
    (k) => clone(k, 1, ['uts', 'pid', 'user'], 'box'),
    (k) => clone(k, 1, [], 'shell'),
  );

  it('a name space changes what is seen at once, a PID namespace only for children', () => {
    const inside = having(
      (k) => clone(k, 1, ['uts', 'pid'], 'box'),
      (k) => setHostName(k, 2, 'c1'),
      (k) => clone(k, 1, [], 'shell'),
      (k) => setns(k, 3, 2, 'uts'),
      (k) => setns(k, 3, 2, 'pid'),
      (k) => clone(k, 3, [], 'child'),
    );
    expect(namespaceOf(inside, 'uts', processOf(inside, 3).namespaces.uts).hostName).toBe('c1');
    expect([pidsOf(inside, 3), pidsOf(inside, 4)]).toEqual([[3], [2, 4]]);
  });

  it('goes down and never up', () => {
    expect(errnoOf(setns(kernel, 2, 1, 'pid'))).toBe('EPERM');
    const same = having((k) => clone(k, 1, ['pid'], 'box'));
    expect(errnoOf(setns(same, 2, 1, 'pid'))).toBe('EINVAL');
    expect(errnoOf(setns(kernel, 3, 3, 'user'))).toBe('EINVAL');
    expect(errnoOf(setns(kernel, 3, 2, 'user'))).toBe('done');
  });
});

describe('users', () => {
  const ranges = [{ inside: 0, outside: 100_000, count: 1000 }];
  const kernel = having(
    (k) => clone(k, 1, [], 'by'),
    (k) => clone(k, 2, ['user', 'net'], 'box'),
    (k) => setUidMap(k, 1, 3, ranges),
  );
  const box = processOf(kernel, 3).namespaces.user;

  it('have a number inside and one outside', () => {
    expect([globalUid(kernel, box, 7), globalUid(kernel, box, 1000)]).toEqual([100_007, null]);
    expect([uidIn(kernel, box, 100_999), uidIn(kernel, box, 101_000)]).toEqual([999, 65_534]);
    expect(errnoOf(setuid(kernel, 3, 1000))).toBe('EINVAL');
  });

  it('without rights may map only themselves, and make namespaces only with a user namespace', () => {
    const user = having(
      (k) => clone(k, 1, [], 'user'),
      (k) => setuid(k, 2, 1000),
      (k) => clone(k, 2, ['user'], 'box'),
    );
    expect(errnoOf(setUidMap(user, 2, 3, ranges))).toBe('EPERM');
    expect(errnoOf(setUidMap(user, 2, 3, [{ inside: 0, outside: 1000, count: 1 }]))).toBe('done');
    expect(errnoOf(unshare(user, 2, ['net']))).toBe('EPERM');
    expect(errnoOf(unshare(user, 2, ['user', 'net']))).toBe('done');
    expect(errnoOf(listen(user, 2, 80))).toBe('EACCES');
  });

  it('who are root in there may listen on low ports of their own network', () => {
    const inside = must(setuid(must(connect(kernel, 1, 3, '172.17.0.2')), 3, 0));
    expect([errnoOf(listen(inside, 3, 80)), errnoOf(kill(inside, 3, 2))]).toEqual(['done', 'EPERM']);
  });
});
