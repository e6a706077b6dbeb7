import { expect, it } from 'vitest';
import { fill } from './fill';
import { newFleet } from './fleet';
import { families } from './oracle/scenarios';
import { dotProduct } from './policies/dot-product';
import { prepare } from './problem';

it('repeats a filling over equal hosts: ten times the items, ten times the hosts, no more batches than classes allow', () => {
  const item = Uint8Array.from({ length: 60_000 }, (_, i) => i % 60);
  const problem = { ...families[1]!.make(1, 1), item };
  const job = prepare(problem);
  const left = job.count.slice();
  const batches = fill(job, newFleet(job, true), left, dotProduct);
  expect([...left].every((count) => count === 0)).toBe(true);
  expect(batches.reduce((sum, { hosts, each }) => sum + hosts * each, 0)).toBe(60_000);
  expect(batches.length).toBeLessThan(1500);
});

it('fills a host with what points where it has room', () => {
  // A host of 10 and 10: after a memory hog (2, 8) the processor hog (8, 2) is the one that points right.
  const job = prepare({
    dimensions: 2,
    capacity: Float64Array.of(10, 10),
    hostKind: null,
    hostLimit: Infinity,
    demand: Float64Array.of(2, 8, 8, 2),
    item: Uint8Array.of(0, 0, 1, 1),
  });
  expect(fill(job, newFleet(job), job.count.slice(), dotProduct)).toEqual([
    { k: 0, first: 0, hosts: 2, each: 1 },
    { k: 1, first: 0, hosts: 2, each: 1 },
  ]);
});
