import { expect, test } from 'vitest';
import { Crowded, turns } from './turns';

function task(log: string[], name: string) {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async () => {
    log.push(`${name} begins`);
    await done;
    log.push(`${name} ends`);
    return name;
  };
  return { run, finish };
}

test('two run, one waits, the next is turned away', async () => {
  const log: string[] = [];
  const turn = turns(2, 1);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => task(log, name));
  const [first, second, third] = [turn(a?.run ?? fail), turn(b?.run ?? fail), turn(c?.run ?? fail)];
  await expect(turn(d?.run ?? fail)).rejects.toBeInstanceOf(Crowded);
  expect(log).toEqual(['a begins', 'b begins']);
  b?.finish();
  expect(await second).toBe('b');
  a?.finish();
  c?.finish();
  expect(await Promise.all([first, third])).toEqual(['a', 'c']);
  expect(log.indexOf('c begins')).toBeGreaterThan(log.indexOf('b ends'));
});

test('a task that fails gives its turn on', async () => {
  const turn = turns(1, 1);
  await expect(turn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turn(async () => 7)).toBe(7);
});

const fail = () => Promise.reject(new Error('no task'));
