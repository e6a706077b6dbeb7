import { expect, it } from 'vitest';
import { afterExec, dockerCapabilities, fullSets, limitedTo, plainFile, userSets } from './capability';

it('gives root what the bounding set leaves, and a user nothing', () => {
  expect(afterExec(fullSets, plainFile, true).effective.size).toBe(41);
  expect(afterExec(limitedTo(fullSets, dockerCapabilities), plainFile, true).effective).toEqual(
    new Set(dockerCapabilities),
  );
  expect(afterExec(userSets, plainFile, false).permitted.size).toBe(0);
});

it('gives a user what a file grants, but for what the bounding set lacks', () => {
  const ping = { permitted: new Set(['NET_RAW', 'SYS_TIME'] as const), inheritable: new Set<never>(), effective: true };
  const sets = limitedTo(userSets, dockerCapabilities);
  expect([...afterExec(sets, ping, false).effective]).toEqual(['NET_RAW']);
});

it('keeps ambient capabilities over a plain file, and drops them for one that grants something', () => {
  const sets = { ...userSets, ambient: new Set(['NET_RAW'] as const), inheritable: new Set(['NET_RAW'] as const) };
  expect([...afterExec(sets, plainFile, false).effective]).toEqual(['NET_RAW']);
  const grants = { permitted: new Set(['KILL'] as const), inheritable: new Set<never>(), effective: true };
  expect([...afterExec(sets, grants, false).effective]).toEqual(['KILL']);
});
