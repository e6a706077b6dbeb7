import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hosts } from './hosts';
import type { HostGroup, PlatformResult, Result, ScenarioFacts } from './model/result';
import { platforms } from './platforms';
import { parse } from './query';
import { samples } from './samples';
import { study } from './study';
import { techniques } from './techniques';
import { workloads } from './workloads';

const of = (query: string) => parse(query).scenario;
const everything = `on=${platforms.map(({ id }) => id).join('~')}`;
const pinnedOf = (query: string) => new URLSearchParams(query).get('a');
const queries = [
  ...new Set(samples.flatMap(({ query }) => [query, pinnedOf(query) ?? query])),
  `${everything}&n=30&cache=cold&start=ramp&rate=4&tenants=3&nodes=2&share=pages&spare=1&hosts=dell-r740`,
];

/** What holds of every result, whatever was asked. */
function check({ scenario, platforms: all }: Result): void {
  expect(scenario.workloads.reduce((sum, { count }) => sum + count, 0)).toBe(scenario.count);
  for (const platform of all) {
    checkPlacement(platform, scenario.count);
    if (platform.placement.placed === 0) expect(nothing(platform)).toBe(true);
    else checkRun(platform, scenario);
  }
}

const nothing = ({ start, footprint, overhead, contention, power }: PlatformResult): boolean =>
  [start, footprint, overhead, contention, power].every((part) => part === null);

function checkPlacement({ placement }: PlatformResult, count: number): void {
  expect(placement.refusals.reduce((sum, each) => sum + each.count, placement.placed)).toBe(count);
  expect(placement.groups.reduce((sum, each) => sum + each.hosts, placement.otherHosts)).toBe(placement.used);
  if (placement.refusals.length === 0) expect(placement.used).toBeGreaterThanOrEqual(placement.bound);
  const own = placement.sweep.find((each) => each.count === count);
  expect(own?.hosts).toBe(placement.refusals.length === 0 ? placement.hosts : null);
}

function checkRun(
  { start, footprint, overhead, contention, placement, blast }: PlatformResult,
  scenario: ScenarioFacts,
): void {
  expect(start?.timeline.at(-1)?.[1]).toBe(placement.placed);
  expect(start?.ready.quantiles).toEqual(start?.ready.quantiles.toSorted((a, b) => a - b));
  const phases = start?.phases.reduce((sum, { mean }) => sum + mean, 0) ?? 0;
  expect(Math.abs(phases / (start?.ready.mean ?? 1) - 1)).toBeLessThan(1e-5);
  const parts = footprint?.memory.reduce((sum, { mib }) => sum + mib, 0) ?? 0;
  expect(Math.abs((footprint?.memoryMiB ?? 0) + (footprint?.sharedMiB ?? 0) - parts)).toBeLessThan(1e-6 * parts);
  const copies = footprint?.memory.find(({ role }) => role === 'application')?.copies ?? 0;
  expect(copies).toBe(placement.placed - withoutMemory(placement, scenario));
  const extra = overhead?.parts.reduce((sum, each) => sum + each.extra, 1);
  expect(extra).toBeCloseTo(overhead?.slowdown ?? 0, 9);
  expect(contention?.cpuShare).toBeLessThanOrEqual(1);
  expect(blast.at(-1)).toMatchObject({ role: 'application', most: 1 });
}

/** Instances of workloads that hold no memory of their own. */
function withoutMemory({ groups }: PlatformResult['placement'], scenario: ScenarioFacts): number {
  const empty = scenario.workloads.map(({ id }) => workloads.find((each) => each.id === id)?.memoryMiB.value === 0);
  const on = ({ instances }: HostGroup) => instances.reduce((sum, [k, count]) => sum + (empty[k] ? count : 0), 0);
  return groups.reduce((sum, group) => sum + group.hosts * on(group), 0);
}

describe('a study', { timeout: 60_000 }, () => {
  const texts = queries.map((query) => JSON.stringify(study(of(query))));

  it('of the same scenario is the same text, to the last digit', () => {
    expect(queries.map((query) => JSON.stringify(study(of(query))))).toEqual(texts);
  });

  it('is the same from another copy of the program', async () => {
    vi.resetModules();
    const [again, asked] = [await import('./study'), await import('./query')];
    expect(again.study).not.toBe(study);
    expect(queries.map((query) => JSON.stringify(again.study(asked.parse(query).scenario)))).toEqual(texts);
  });

  it('hangs on its seed in the draws and in nothing that is not drawn', () => {
    const [first, other] = [1, 2].map((seed) => study(of(`${everything}&n=40&seed=${seed}`)).platforms);
    first?.forEach(({ start, overhead, footprint }, i) => {
      expect(other?.[i]?.start?.ready.mean).not.toBe(start?.ready.mean);
      expect([other?.[i]?.overhead, other?.[i]?.footprint]).toEqual([overhead, footprint]);
    });
  });
});

describe('without a clock and without chance', { timeout: 60_000 }, () => {
  beforeEach(() => {
    const refuse = (what: string) => () => {
      throw new Error(`${what} has no place in a study`);
    };
    vi.spyOn(Math, 'random').mockImplementation(refuse('Math.random'));
    vi.spyOn(globalThis.Date, 'now').mockImplementation(refuse('Date.now'));
    vi.spyOn(performance, 'now').mockImplementation(refuse('performance.now'));
    vi.spyOn(globalThis.crypto, 'getRandomValues').mockImplementation(refuse('crypto'));
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('every sample and every platform has its study, whole and consistent', () => {
    for (const query of queries) check(study(of(query)));
  });
});

describe('every platform on every host', { timeout: 60_000 }, () => {
  const all = workloads.map(({ id }) => id).join('~');

  it.each(hosts.map(({ id }) => id))('%s carries all kinds of workload, or says why not', (id) => {
    for (const query of [`from=${id}`, 'nodes=2&tenants=2', 'cache=cold&spare=1&omem=1.5'])
      check(study(of(`${everything}&hosts=${id}&n=26&work=${all}&${query}`)));
  });

  it.each(workloads.map(({ id }) => id))('%s runs alone on all of them, or is told what it lacks', (id) => {
    for (const host of hosts) {
      const result = study(of(`${everything}&hosts=${host.id}*3&n=5&work=${id}`));
      check(result);
      for (const { placement } of result.platforms)
        for (const { reason, workload } of placement.refusals)
          expect([workload, reason.length > 20]).toEqual([id, true]);
    }
  });

  const oldest = hosts.filter(({ exitCycles }) => !exitCycles);
  const some = [...oldest, ...hosts.filter(({ exitCycles }) => exitCycles).slice(0, 1)];

  it.each(techniques.map(({ id }) => id))('can be given %s, or says what the processor lacks for it', (id) => {
    for (const host of some) check(study(of(`${everything}&hosts=${host.id}&n=3&tech=${id}`)));
  });
});

describe('more', () => {
  it('workloads never need fewer hosts', () => {
    const counts = [1, 3, 10, 30, 100, 300];
    const used = counts.map((n) => study(of(`${everything}&n=${n}`)).platforms.map(({ placement }) => placement.used));
    for (let i = 1; i < counts.length; i++)
      used[i]?.forEach((number, platform) =>
        expect(number).toBeGreaterThanOrEqual(used[i - 1]?.[platform] ?? Infinity),
      );
  });

  it('load never needs fewer hosts for one kind of workload', () => {
    const used = [1, 4, 8, 20, 50, 100].map((load) =>
      study(of(`${everything}&n=40&work=static-web&load=${load}`)).platforms.map(({ placement }) =>
        placement.refusals.length === 0 ? placement.used : Infinity,
      ),
    );
    for (let i = 1; i < used.length; i++)
      used[i]?.forEach((number, platform) =>
        expect(number).toBeGreaterThanOrEqual(used[i - 1]?.[platform] ?? Infinity),
      );
  });

  it('spare hosts are added to those in use', () => {
    const [none, two] = [0, 2].map((spare) => study(of(`n=30&spare=${spare}`)).platforms);
    none?.forEach(({ placement }, i) => {
      const extra = none[i]?.id === 'bare-metal' ? 0 : 2;
      expect(two?.[i]?.placement.hosts).toBe(placement.hosts + extra);
      expect(two?.[i]?.placement.used).toBe(placement.used);
    });
  });

  it('processor overcommit never needs more hosts, and memory is not held twice', () => {
    const [one, twice] = [1, 2].map((ocpu) => study(of(`n=60&ocpu=${ocpu}`)).platforms);
    one?.forEach(({ placement, footprint }, i) => {
      expect(twice?.[i]?.placement.used).toBeLessThanOrEqual(placement.used);
      const copies = (part: typeof footprint) => part?.memory.find(({ role }) => role === 'application')?.mib;
      expect(copies(twice?.[i]?.footprint ?? null)).toBeCloseTo(copies(footprint) ?? 0, 6);
    });
  });

  it('of equal pages is kept once where the platform can, and only there', () => {
    const query = `${everything}&n=40&hosts=dell-r740`;
    const [none, pages] = ['none', 'pages'].map((share) => study(of(`${query}&share=${share}`)).platforms);
    pages?.forEach(({ id, footprint, placement }, i) => {
      const can = platforms.find((platform) => platform.id === id)?.pageSharing !== undefined;
      const crowded = placement.groups.some(({ instances }) => instances.some(([, count]) => count > 1));
      expect((footprint?.sharedMiB ?? 0) > 0).toBe(can && crowded);
      expect((none?.[i]?.footprint?.memoryMiB ?? 0) - (footprint?.memoryMiB ?? 0)).toBeCloseTo(
        footprint?.sharedMiB ?? 0,
        6,
      );
    });
  });
});
