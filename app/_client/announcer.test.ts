import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announcer } from './announcer';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What was said and when, ms, for changes at given times. */
function heard(
  changes: readonly (readonly [at: number, words: string])[],
  until = 10_000,
): readonly [number, string][] {
  const said: [number, string][] = [];
  let now = 0;
  const hear = announcer({ after: (ms, act) => setTimeout(act, ms) }, (words) => said.push([Date.now(), words]));
  vi.setSystemTime(0);
  for (const [at, words] of changes) {
    vi.advanceTimersByTime(at - now);
    now = at;
    hear(words);
  }
  vi.advanceTimersByTime(until - now);
  return said;
}

it('says a single change once, half a second later', () => {
  expect(heard([[100, '13 servers']])).toEqual([[600, '13 servers']]);
});

it('says at most one thing per 500 ms while a hand drags, and the last one once at rest', () => {
  const drag = Array.from({ length: 91 }, (_, step) => [step * 16, `${step} servers`] as const);
  const said = heard(drag);
  expect(said.map(([at]) => at)).toEqual([500, 1012, 1524]);
  expect(said.map(([, words]) => words)).toEqual(['31 servers', '63 servers', '90 servers']);
  for (const [index, [at]] of said.slice(1).entries()) expect(at - (said[index]?.[0] ?? 0)).toBeGreaterThanOrEqual(500);
});

it('says nothing twice, also when a hand comes back to where it was', () => {
  expect(
    heard([
      [0, 'a'],
      [1000, 'b'],
      [1100, 'a'],
      [3000, 'a'],
    ]),
  ).toEqual([[500, 'a']]);
});
