import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addGroup,
  type Cgroups,
  cgroupsOn,
  isWithin,
  type Limits,
  removeGroup,
  setLimits,
  start,
  type Task,
  unlimited,
} from './cgroup';
import { run, tick } from './cgroup-tick';
import type { Outcome } from './errno';

const machine = { cores: 4, memoryMiB: 4096, ioMiBps: 400, pids: 1000 };

const task = (id: string, group: string, change: Partial<Task> = {}): Task => ({
  id,
  group,
  threads: 8,
  wantsCores: 8,
  wantsIoMiBps: 0,
  memoryMiB: 100,
  growsMiBps: 0,
  upToMiB: 0,
  processes: 1,
  forksPerSecond: 0,
  pendingForks: 0,
  killed: false,
  ...change,
});

function must(answer: Outcome<Cgroups>): Cgroups {
  if (!answer.ok) throw new Error(`${answer.errno}: ${answer.why}`);
  return answer.state;
}

const grouped = (groups: readonly (readonly [string, Partial<Limits>])[], tasks: readonly Task[]): Cgroups => {
  const made = groups.reduce(
    (state, [path, limits]) => must(addGroup(state, path, { ...unlimited, ...limits })),
    cgroupsOn(machine),
  );
  return tasks.reduce((state, each) => must(start(state, each)), made);
};

const coresOf = (state: Cgroups): readonly number[] => tick(state, 0.1).sample.got.map(({ cores }) => cores);
const errnoOf = (answer: Outcome<Cgroups>): string => (answer.ok ? 'done' : answer.errno);

describe('a tree of groups', () => {
  it('holds processes only in its leaves and in the root', () => {
    const state = grouped(
      [
        ['a', {}],
        ['a/b', {}],
        ['c', {}],
      ],
      [task('t', 'c')],
    );
    expect(errnoOf(addGroup(state, 'c/d'))).toBe('EBUSY');
    expect(errnoOf(start(state, task('u', 'a')))).toBe('EBUSY');
    expect(errnoOf(start(state, task('u', '')))).toBe('done');
    expect(errnoOf(removeGroup(state, 'a'))).toBe('EBUSY');
    expect(errnoOf(removeGroup(state, 'c'))).toBe('EBUSY');
    expect(errnoOf(removeGroup(state, 'a/b'))).toBe('done');
  });

  it('refuses what is not there, is there, or is out of range', () => {
    const state = grouped([['a', {}]], []);
    expect(errnoOf(addGroup(state, 'a'))).toBe('EEXIST');
    expect(errnoOf(addGroup(state, 'x/y'))).toBe('ENOENT');
    expect(errnoOf(setLimits(state, '', { cpuWeight: 5 }))).toBe('ENOENT');
    expect(errnoOf(setLimits(state, 'a', { cpuWeight: 0 }))).toBe('ERANGE');
    expect(errnoOf(setLimits(state, 'a', { memoryMaxMiB: -1 }))).toBe('EINVAL');
  });
});

describe('processor time', () => {
  it('goes by threads within one group: 2 threads against 8 get 0.8 of 4 cores', () => {
    expect(coresOf(grouped([['a', {}]], [task('two', 'a', { threads: 2 }), task('eight', 'a')]))).toEqual([0.8, 3.2]);
  });

  it('goes by weight between groups, however many threads there are', () => {
    expect(
      coresOf(
        grouped(
          [
            ['a', {}],
            ['b', {}],
          ],
          [task('two', 'a', { threads: 2 }), task('eight', 'b')],
        ),
      ),
    ).toEqual([2, 2]);
  });

  it('is cut by the limit of an ancestor: 1 core for both children', () => {
    const state = grouped(
      [
        ['a', { cpuMaxCores: 1 }],
        ['a/x', { cpuWeight: 300 }],
        ['a/y', { cpuMaxCores: 3 }],
        ['b', {}],
      ],
      [task('x', 'a/x'), task('y', 'a/y'), task('b', 'b')],
    );
    expect(coresOf(state)).toEqual([0.75, 0.25, 3]);
  });
});

describe('memory', () => {
  const grows = { memoryMiB: 200, growsMiBps: 1000, upToMiB: 9000 };

  it('kills the one that grows, in its own group, where that has a limit', () => {
    const state = grouped(
      [
        ['a', {}],
        ['b', { memoryMaxMiB: 1024 }],
      ],
      [task('calm', 'a', { memoryMiB: 1500 }), task('noisy', 'b', grows)],
    );
    const { log, samples } = run(state, 20, 0.1);
    expect(log).toEqual(['0.9 s: memory.max of b is reached; killed noisy with 1024 MiB']);
    expect(samples.at(-1)?.got.map(({ memoryMiB }) => memoryMiB)).toEqual([1500, 0]);
  });

  it('kills the largest of the machine where no group has a limit, and that may be a neighbour', () => {
    const state = grouped(
      [
        ['a', {}],
        ['b', {}],
        ['c', {}],
      ],
      [task('calm', 'a', { memoryMiB: 2500 }), task('noisy', 'b', { ...grows, growsMiBps: 500 })],
    );
    expect(run(state, 30, 0.1).log).toEqual(['2.8 s: the machine is out of memory; killed calm with 2500 MiB']);
  });

  it('kills within the ancestor whose limit is passed', () => {
    const state = grouped(
      [
        ['a', { memoryMaxMiB: 1000 }],
        ['a/x', {}],
        ['a/y', { memoryMaxMiB: 900 }],
        ['b', {}],
      ],
      [
        task('x', 'a/x', { memoryMiB: 600 }),
        task('y', 'a/y', { ...grows, memoryMiB: 300 }),
        task('b', 'b', { memoryMiB: 2000 }),
      ],
    );
    expect(run(state, 3, 0.1).log[0]).toBe('0.2 s: memory.max of a is reached; killed x with 600 MiB');
  });
});

describe('processes', () => {
  it('end at pids.max of an ancestor with EAGAIN', () => {
    const state = grouped(
      [
        ['a', { pidsMax: 30 }],
        ['a/x', {}],
      ],
      [task('bomb', 'a/x', { forksPerSecond: 100 })],
    );
    const { samples, log } = run(state, 5, 0.1);
    expect(samples.map(({ got }) => got[0]?.processes)).toEqual([11, 21, 30, 30, 30]);
    expect(log[0]).toBe('0.3 s: 1 forks of bomb failed with EAGAIN');
    expect(errnoOf(start({ ...state, tasks: [task('full', 'a/x', { processes: 30 })] }, task('one', 'a/x')))).toBe(
      'EAGAIN',
    );
  });
});

const limit = (max: number) => fc.option(fc.double({ min: 0.1, max, noNaN: true }), { nil: null });
const limits = fc.record({
  cpuWeight: fc.integer({ min: 1, max: 10_000 }),
  ioWeight: fc.integer({ min: 1, max: 10_000 }),
  cpuMaxCores: limit(6),
  memoryMaxMiB: limit(3000),
  pidsMax: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
  ioMaxMiBps: limit(500),
});
const paths = ['a', 'a/x', 'a/y', 'b', 'b/z', 'c'];
const leaves = ['a/x', 'a/y', 'b/z', 'c'];
const anyTask = fc.record({
  group: fc.constantFrom(...leaves),
  threads: fc.integer({ min: 1, max: 8 }),
  wantsCores: fc.double({ min: 0, max: 8, noNaN: true }),
  wantsIoMiBps: fc.double({ min: 0, max: 600, noNaN: true }),
  growsMiBps: fc.double({ min: 0, max: 3000, noNaN: true }),
  forksPerSecond: fc.integer({ min: 0, max: 300 }),
});
const anyState = fc
  .tuple(fc.array(limits, { minLength: 6, maxLength: 6 }), fc.array(anyTask, { maxLength: 6 }))
  .map(([files, tasks]) => ({
    ...grouped(
      paths.map((path, at) => [path, files[at] ?? {}] as const),
      [],
    ),
    tasks: tasks.map((each, at) => task(`t${at}`, each.group, { ...each, memoryMiB: 0, upToMiB: 1e6, processes: 0 })),
  }));

it('no group, whatever the tree, ever has more than it and its ancestors may, and what is wanted is not left over', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { samples } = run(state, 8, 0.1);
      for (const { got } of samples) {
        const used = (path: string, of: 'cores' | 'ioMiBps' | 'memoryMiB' | 'processes') =>
          got.reduce((sum, each, at) => sum + (isWithin(state.tasks[at]?.group ?? '', path) ? each[of] : 0), 0);
        expect(used('', 'cores')).toBeLessThanOrEqual(machine.cores + 1e-9);
        for (const { path, limits: most } of state.groups) {
          expect(used(path, 'cores')).toBeLessThanOrEqual((most.cpuMaxCores ?? machine.cores) + 1e-9);
          expect(used(path, 'ioMiBps')).toBeLessThanOrEqual((most.ioMaxMiBps ?? machine.ioMiBps) + 1e-9);
          expect(used(path, 'memoryMiB')).toBeLessThanOrEqual((most.memoryMaxMiB ?? machine.memoryMiB) + 1e-6);
          expect(used(path, 'processes')).toBeLessThanOrEqual(most.pidsMax ?? machine.pids);
        }
      }
    }),
    { numRuns: 60 },
  );
});
