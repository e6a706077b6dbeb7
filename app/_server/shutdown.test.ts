import { expect, test } from 'vitest';
import { shutdown } from './shutdown';

test('every caller gets the same controller, and its abort reaches those who listen', () => {
  const heard: string[] = [];
  shutdown().signal.addEventListener('abort', () => heard.push('stop'));
  shutdown().abort();
  expect(heard).toEqual(['stop']);
  expect(shutdown()).toBe(shutdown());
});
