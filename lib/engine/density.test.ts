import { describe, expect, it } from 'vitest';
import { hpMl110G4 } from '../hosts/hp-ml110-g4';
import type { Platform } from '../model/platform';
import type { Scenario } from '../model/scenario';
import { platforms } from '../platforms';
import { workloads } from '../workloads';
import { densityOf, spareOf, sweepCounts } from './density';
import { estateOf } from './estate';
import { containers, database, host, known, machines, nested, scenario, service } from './estate.fixture';
import { arrivalsOf } from './place';
import { policies } from './placement/policies';
import { settle } from './settle';

const placed = (platform: Platform, changes: Partial<Scenario>) => {
  const whole = { ...scenario, ...changes };
  const estate = estateOf(whole, platform);
  const arrivals = arrivalsOf(whole.mix, Math.max(...sweepCounts(whole.count)));
  return densityOf(estate, settle(estate, arrivals.subarray(0, whole.count)), arrivals);
};
const mix = [service, database].map((workload) => ({ workload, weight: 1 }));
const [portfolio] = policies;

describe('ten machines on hosts that carry four by memory', () => {
  const placement = placed(machines, { count: 10, spareHosts: 2 });

  it('need three hosts, and the spare ones', () => {
    expect([placement.placed, placement.used, placement.hosts, placement.bound]).toEqual([10, 3, 5, 3]);
    expect(placement.density).toBeCloseTo(10 / 3, 12);
    expect(spareOf(estateOf({ ...scenario, spareHosts: 2 }, { ...machines, staysOnSource: true }))).toBe(0);
  });

  it('are limited by memory, and use of each resource what they hold of it', () => {
    expect(placement.limiting).toBe('memory');
    const [cpu, memory, disk] = placement.utilisation;
    expect(cpu).toBeCloseTo((10 * 0.5) / 12, 12);
    expect(memory).toBeCloseTo((3 * 100 + 10 * 185) / 3000, 12);
    expect(disk).toBeCloseTo((3 * 1000 + 10 * 708) / 30_000, 12);
  });

  it('stand in two groups: two hosts with four, one with two', () => {
    expect(placement.groups.map(({ first, hosts, instances }) => [first, hosts, instances])).toEqual([
      [0, 2, [[0, 4]]],
      [2, 1, [[0, 2]]],
    ]);
    expect(placement.groups[0]?.reserved.slice(0, 3)).toEqual([0, 0.1, 0.1]);
  });

  it('strand on the full hosts the cores and the disk that memory leaves useless, and nothing where one more fits', () => {
    const [full, open] = placement.groups;
    expect(full?.stranded[0]).toBeCloseTo((4 - 4 * 0.5) / 4, 12);
    expect(full?.stranded[1]).toBeCloseTo((900 - 4 * 185) / 1000, 12);
    expect(open?.stranded).toEqual([0, 0, 0, 0, 0]);
  });

  it('have a sweep: hosts for other numbers of the same mix, spare ones included', () => {
    const hosts = Object.fromEntries(placement.sweep.map(({ count, hosts: number }) => [count, number]));
    expect(hosts).toEqual({ 1: 3, 2: 3, 5: 4, 10: 5, 20: 7, 50: 15, 100: 27 });
  });
});

describe('what limits', () => {
  it('is the processor for containers, and the number of instances where the platform allows no more', () => {
    expect(placed(containers, { count: 16 }).limiting).toBe('cpu');
    expect(placed({ ...containers, limits: { instancesPerHost: known(3, 'instances') } }, { count: 9 }).limiting).toBe(
      'instances',
    );
    expect(placed({ ...machines, staysOnSource: true }, { count: 3 }).limiting).toBe('instances');
  });

  it('is what is fullest of what was promised, not of what is there', () => {
    expect(placed(containers, { count: 24, overcommit: { cpu: 3, memory: 1 } }).limiting).toBe('memory');
  });
});

describe('refusals', () => {
  it('name what even an empty host has too little of', () => {
    const vast = { ...service, memoryMiB: known(5000, 'MiB') };
    const { refusals, placed: count } = placed(containers, { count: 3, mix: [{ workload: vast, weight: 1 }] });
    expect(count).toBe(0);
    expect(refusals).toEqual([
      {
        workload: 'service',
        count: 3,
        kind: 'dimension',
        reason: '5005 MiB of memory asked for, 860 on an empty host',
      },
    ]);
  });

  it('say what each full host lacks: how much was asked for, and the best that is free', () => {
    const { refusals } = placed(machines, { count: 10, hosts: [{ host, limit: 2 }] });
    expect(refusals).toEqual([
      {
        workload: 'service',
        count: 2,
        kind: 'dimension',
        reason: 'of 2 hosts, 2 lack memory: 185 MiB asked for, 160 free at best',
      },
    ]);
  });

  it('name the other tenant, and the number of instances that a host may carry', () => {
    const hosts = [{ host, limit: 2 }];
    const [tenants] = placed(containers, { count: 6, tenants: 3, hosts }).refusals;
    expect(tenants).toEqual({
      workload: 'service',
      count: 2,
      kind: 'tenant',
      reason: 'of 2 hosts, 2 carry another tenant',
    });
    const limited = { ...containers, limits: { instancesPerHost: known(3, 'instances') } };
    expect(placed(limited, { count: 7, hosts }).refusals[0]).toMatchObject({
      kind: 'instances',
      reason: 'of 2 hosts, 2 carry as many instances as they may',
    });
  });

  it('speak of node guests where those are full', () => {
    const { refusals } = placed(nested, { count: 20, nodesPerHost: 2, hosts: [{ host, limit: 1 }] });
    expect(refusals[0]?.reason).toBe('of 2 node guests, 2 lack processor: 0.5 cores asked for, 0 free at best');
  });

  it('count those that the platform cannot run, with its reason', () => {
    const windows = {
      ...service,
      id: 'windows',
      name: 'Windows',
      guest: { ...service.guest, kernel: 'windows' as const },
    };
    const barred = [service, windows].map((workload) => ({ workload, weight: 1 }));
    const { refusals, placed: count, sweep } = placed(containers, { count: 10, mix: barred });
    expect(refusals).toEqual([
      {
        workload: 'windows',
        count: 5,
        kind: 'kernel',
        reason: 'Windows needs a windows kernel; Containers runs linux',
      },
    ]);
    expect(count).toBe(5);
    expect(sweep.find(({ count: each }) => each === 10)?.hosts).toBeNull();
    expect(sweep.find(({ count: each }) => each === 5)?.hosts).toBeNull();
  });
});

describe('on every host of every platform', () => {
  const hosts = [
    { host: { ...hpMl110G4, features: ['hardware-assist', 'nested-paging'] as const }, limit: 5 },
    { host, limit: 2 },
    { host: { ...hpMl110G4, features: ['hardware-assist', 'nested-paging'] as const }, limit: null },
  ];
  const all = platforms.map((platform) => {
    const changes = { count: 60, mix: workloads.map((workload) => ({ workload, weight: 1 })), hosts, nodesPerHost: 2 };
    return [
      platform.id,
      placed(platform, { ...changes, source: hpMl110G4, load: 0.05, policy: portfolio as never }),
    ] as const;
  });

  it.each(all)('%s: used and stranded are no more than there is', (_, { groups }) => {
    for (const { used, stranded, reserved } of groups)
      used.forEach((share, d) => {
        expect(share + (stranded[d] ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(share).toBeGreaterThanOrEqual((reserved[d] ?? 0) - 1e-9);
      });
  });

  it.each(all)(
    '%s: placed and refused are what was asked',
    (_, { placed: count, refusals, groups, used, otherHosts }) => {
      expect(refusals.reduce((sum, each) => sum + each.count, count)).toBe(60);
      expect(groups.reduce((sum, each) => sum + each.hosts, otherHosts)).toBe(used);
      expect(
        groups.reduce((sum, each) => sum + each.hosts * each.instances.reduce((own, [, n]) => own + n, 0), 0),
      ).toBe(count);
    },
  );

  it.each(all)('%s: no refusal is without a number', (_, { refusals }) => {
    for (const { kind, reason } of refusals)
      expect(kind === 'kernel' || kind === 'own-kernel' || /\d/.test(reason)).toBe(true);
  });

  it.each(all)('%s: the sweep never falls', (_, { sweep }) => {
    const numbers = sweep.map(({ hosts: number }) => number ?? Infinity);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
});

it('more load never needs fewer hosts', () => {
  for (const platform of [machines, containers, nested]) {
    const used = [0.1, 0.3, 0.5, 0.9, 1.3, 2].map((load) => placed(platform, { count: 30, load }).used);
    expect(used).toEqual(used.toSorted((a, b) => a - b));
    expect(used[0]).toBeLessThan(used.at(-1) ?? 0);
  }
});

describe('the numbers of a sweep', () => {
  it('are 1, 2, 5, 10 and so on beyond the number asked for, 100 at least, and that number', () => {
    expect(sweepCounts(12)).toEqual([1, 2, 5, 10, 12, 20, 50, 100]);
    expect(sweepCounts(1000)).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
    expect(sweepCounts(1001).slice(-4)).toEqual([1001, 2000, 5000, 10_000]);
  });
});

it('a mix of two kinds is told by their places in it', () => {
  const { groups } = placed(machines, { count: 4, mix });
  expect(groups).toHaveLength(2);
  expect(groups.map(({ instances }) => instances)).toEqual([
    [
      [0, 2],
      [1, 1],
    ],
    [[1, 1]],
  ]);
});
