import { describe, expect, it } from 'vitest';
import { pack } from '../pack';
import type { PackProblem } from '../problem';
import { policies } from '.';

describe('the list of policies', () => {
  it('has the default first, and no two with one id', () => {
    expect(policies[0]?.id).toBe('portfolio');
    expect(new Set(policies.map(({ id }) => id)).size).toBe(18);
  });

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s says what it does and where it is from',
    (_, policy) => {
      expect(policy.about).toMatch(/^[A-Z].*\.$/);
      expect(policy.source.length).toBeGreaterThan(20);
    },
  );
});

/** Three hosts of 8 cores and 32 GiB that are there from the start; instances of 1 core, 2 GiB and of 2 cores, 16 GiB. */
const fleet: PackProblem = {
  dimensions: 2,
  capacity: Float64Array.of(8000, 32768),
  hostKind: null,
  hostLimit: 3,
  standing: 3,
  demand: Float64Array.of(1000, 2048, 2000, 16384),
  item: Uint8Array.of(0, 0, 1, 0, 1, 0),
};

describe('six workloads on a fleet of three', () => {
  it.each([
    ['first-fit', [0, 0, 0, 0, 1, 0]],
    ['best-fit', [0, 0, 0, 0, 1, 0]],
    ['worst-fit', [0, 1, 2, 0, 1, 0]],
    ['next-fit', [0, 0, 0, 0, 1, 1]],
    ['first-fit-decreasing', [1, 1, 0, 1, 0, 1]],
    ['kubernetes-least-allocated', [0, 1, 2, 0, 1, 0]],
    ['kubernetes-most-allocated', [0, 0, 0, 0, 1, 0]],
    ['kubernetes-capacity-ratio', [0, 0, 0, 0, 1, 0]],
    ['swarm-spread', [0, 1, 2, 2, 0, 1]],
    ['ecs-binpack-memory', [0, 0, 0, 0, 1, 0]],
    ['ecs-binpack-cpu', [0, 0, 0, 0, 1, 0]],
  ])('%s', (id, expected) => {
    const policy = policies.find((each) => each.id === id)!;
    expect([...pack(fleet, policy).host]).toEqual(expected);
  });

  it('random uses all hosts, and another seed another way', () => {
    const random = policies.find(({ id }) => id === 'random')!;
    const many = { ...fleet, item: new Uint8Array(18) };
    const first = pack(many, random, { seed: 1 }).host;
    expect(new Set(first).size).toBe(3);
    expect(pack(many, random, { seed: 2 }).host).not.toEqual(first);
  });
});
