import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import type { Scenario } from '../model/scenario';
import { estateOf } from './estate';
import { containers, database, host, known, machines, nested, scenario, service } from './estate.fixture';
import { arrivalsOf } from './place';
import { policies } from './placement/policies';
import { hostsFor, settle } from './settle';

const settled = (platform: Platform, changes: Partial<Scenario>) => {
  const whole = { ...scenario, ...changes };
  return settle(estateOf(whole, platform), arrivalsOf(whole.mix, whole.count));
};
const used = (platform: Platform, changes: Partial<Scenario>) => settled(platform, changes).layout.hosts.length;
const mix = [service, database].map((workload) => ({ workload, weight: 1 }));
const [portfolio] = policies;

describe('a host carries', () => {
  it('four machines by memory: 900 MiB are left, each takes 185', () => {
    expect([4, 5, 8, 9].map((count) => used(machines, { count }))).toEqual([1, 2, 2, 3]);
  });

  it('eight containers by processor: four cores, each takes half of one', () => {
    expect([8, 9, 16].map((count) => used(containers, { count }))).toEqual([1, 2, 2]);
  });

  it('more where processor or memory are promised more than once', () => {
    expect(used(containers, { count: 16, overcommit: { cpu: 1.5, memory: 1 } })).toBe(2);
    expect(used(containers, { count: 12, overcommit: { cpu: 1.5, memory: 1 } })).toBe(1);
    expect(used(machines, { count: 8, overcommit: { cpu: 1, memory: 1.6 } })).toBe(1);
  });

  it('no more than the platform allows', () => {
    const limited = { ...containers, limits: { instancesPerHost: known(3, 'instances') } };
    expect(used(limited, { count: 7 })).toBe(3);
  });

  it('one where workloads stay on their own machines', () => {
    expect(used({ ...containers, staysOnSource: true }, { count: 7, tenants: 3 })).toBe(7);
  });

  it('one tenant where the kernel is shared, any number where each has its own', () => {
    expect(used(containers, { count: 8, tenants: 3 })).toBe(3);
    expect(used(machines, { count: 8, tenants: 3 })).toBe(2);
    expect(used(containers, { count: 2, tenants: 3 })).toBe(2);
  });
});

describe('node guests', () => {
  it('divide a host into equal parts, each with its own system', () => {
    // Of 1,000 MiB the host keeps 100; half of the rest less 90 is room for 5 containers, two cores for 4.
    const { layout, bins } = settled(nested, { count: 9, nodesPerHost: 2 });
    expect(bins.capacity[0]?.slice(0, 2)).toEqual([2, 360]);
    expect([layout.hosts.length, layout.nodes]).toEqual([2, 3]);
    expect([...layout.hostOfNode]).toEqual([0, 0, 1]);
    expect([...layout.nodeOf]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2]);
    expect([...layout.hostOf]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('of one host may belong to different tenants', () => {
    expect(used(nested, { count: 4, tenants: 2 })).toBe(2);
    expect(used(nested, { count: 4, tenants: 2, nodesPerHost: 2 })).toBe(1);
  });
});

describe('hosts of several kinds', () => {
  const large = { ...host, id: 'large', memoryMiB: known(2000, 'MiB') };
  const hosts = [
    { host, limit: 2 },
    { host: large, limit: null },
  ];

  it('are filled in the order given', () => {
    const { layout, carried } = settled(machines, { count: 16, hosts });
    expect(layout.hosts.map(({ id }) => id)).toEqual(['host', 'host', 'large']);
    expect(carried.map(({ kind, hosts: alike, first, counts }) => [kind, alike, first, [...counts]])).toEqual([
      [0, 2, 0, [4]],
      [1, 1, 2, [8]],
    ]);
  });

  it('end where all of them are limited, and the rest is refused', () => {
    const { packing, layout, asked } = settled(machines, { count: 16, hosts: [{ host, limit: 2 }] });
    expect([layout.instanceOf.length, packing.refused, ...asked]).toEqual([8, 8, 16]);
  });
});

describe('every settlement', () => {
  const all = [machines, containers, nested].flatMap((platform) =>
    policies.flatMap((policy) =>
      [1, 3].map((tenants) => {
        const hosts = tenants === 1 ? scenario.hosts : [{ host, limit: 4 }];
        return settled(platform, { count: 40, mix, policy, tenants, nodesPerHost: 2, hosts, seed: 3 });
      }),
    ),
  );

  it('places or refuses each workload once', () => {
    for (const { layout, packing, asked } of all) {
      expect(layout.instanceOf.length + packing.refused).toBe(40);
      expect(asked.reduce((sum, count) => sum + count, 0)).toBe(40);
    }
  });

  it('counts on its hosts what it placed', () => {
    for (const { layout, carried } of all) {
      const counted = carried.reduce((sum, each) => sum + each.hosts * each.counts.reduce((own, n) => own + n, 0), 0);
      expect(counted).toBe(layout.instanceOf.length);
      expect(carried.reduce((sum, each) => sum + each.hosts, 0)).toBe(layout.hosts.length);
      expect(carried.reduce((sum, each) => sum + each.hosts * each.nodes, 0)).toBe(layout.nodes);
    }
  });

  it('never fills a bin beyond its capacity, and uses at least as many as its bound', () => {
    for (const { layout, bins, packing } of all) {
      const held = Array.from({ length: layout.nodes }, () => [0, 0, 0, 0, 0]);
      layout.nodeOf.forEach((node, i) => {
        bins.demand[layout.instanceOf[i] ?? 0]?.forEach((amount, d) => {
          const sums = held[node] as number[];
          sums[d] = (sums[d] ?? 0) + amount;
        });
      });
      for (const sums of held)
        sums.forEach((sum, d) => expect(sum).toBeLessThanOrEqual((bins.capacity[0]?.[d] ?? 0) + 1e-6));
      if (packing.refused === 0) expect(packing.hosts).toBeGreaterThanOrEqual(packing.bound);
    }
  });
});

describe('hosts for the first workloads', () => {
  const counts = [1, 2, 5, 10, 20, 40];

  it('are those that a study of so many would use, or fewer', () => {
    for (const platform of [machines, containers, nested])
      for (const policy of policies)
        for (const tenants of [1, 2]) {
          const changes = { mix, policy, tenants, nodesPerHost: 2, count: 12 };
          const estate = estateOf({ ...scenario, ...changes }, platform);
          const arrivals = arrivalsOf(mix, 40);
          const hosts = hostsFor(estate, settle(estate, arrivals.subarray(0, 12)), arrivals, counts);
          const plain = counts.map((count) => used(platform, { ...changes, count }));
          hosts.forEach((number, i) => expect(number).toBeLessThanOrEqual(plain[i] ?? 0));
          if (policy !== portfolio) expect(hosts).toEqual(monotone(plain));
        }
  });

  it('are none where not all of them fit', () => {
    const hosts = [{ host, limit: 3 }];
    for (const policy of policies) {
      const estate = estateOf({ ...scenario, hosts, policy }, machines);
      const arrivals = arrivalsOf(scenario.mix, 40);
      const settlement = settle(estate, arrivals.subarray(0, 1));
      expect(hostsFor(estate, settlement, arrivals, [4, 12, 13, 40])).toEqual([expect.any(Number), 3, null, null]);
    }
  });

  it('are none from the first workload on that the platform cannot carry', () => {
    const windows = { ...service, id: 'windows', guest: { ...service.guest, kernel: 'windows' as const } };
    const barred = [service, windows].map((workload, i) => ({ workload, weight: i === 0 ? 3 : 1 }));
    const estate = estateOf({ ...scenario, mix: barred, count: 12 }, containers);
    const arrivals = arrivalsOf(barred, 40);
    const settlement = settle(estate, arrivals.subarray(0, 12));
    expect(settlement.layout.instanceOf.length).toBe(9);
    const first = arrivals.indexOf(1);
    expect(hostsFor(estate, settlement, arrivals, [first, first + 1, 40])).toEqual([1, null, null]);
  });
});

/** What is left of a packing when the last go is one of the others. */
const monotone = (hosts: readonly number[]) => hosts.map((_, i) => Math.min(...hosts.slice(i)));
