import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import type { Scenario } from '../model/scenario';
import { estateOf, type Instance } from './estate';
import { containers, database, host, known, machines, nested, scenario, service } from './estate.fixture';
import { footprintOf } from './footprint';
import { capacityOf, demandOf, ledgerOf, nodesOf, standingOf } from './ledger';

const estate = (platform: Platform, changes: Partial<Scenario> = {}) => estateOf({ ...scenario, ...changes }, platform);
const mix = [service, database].map((workload) => ({ workload, weight: 1 }));

describe('what an instance asks for', () => {
  it('is half a core, its memory and disk, and its traffic in MiB/s and Mbit/s', () => {
    const busy = { ...service, diskMiB: known(3, 'MiB/core-s'), networkMiB: known(2, 'MiB/core-s') };
    const own = estate(machines, { mix: [{ workload: busy, weight: 1 }] });
    expect(demandOf(own, own.instances[0] as Instance)).toEqual([0.5, 185, 708, 1.5, 8.388608]);
  });

  it('grows with the overhead and the idle share of the platform', () => {
    const own = estate({ ...containers, idleCores: known(0.125, '1') });
    expect(demandOf(own, own.instances[0] as Instance)[0]).toBe(0.625);
  });
});

it('a host has cores, memory, disk, throughput and network', () => {
  expect(capacityOf(host)).toEqual([4, 1000, 10_000, 100, 1000]);
});

describe('what stands on a host', () => {
  it('is the system, and of each workload of the mix the files and the image that instances share', () => {
    expect(standingOf(estate(containers, { mix }), host).host).toEqual([0, 100 + 2 * 40, 1000 + 2 * 200, 0, 0]);
    expect(standingOf(estate(machines, { mix }), host).host).toEqual([0, 100, 1000, 0, 0]);
  });

  it('stands in each node guest where there are some', () => {
    const own = estate(nested, { mix, nodesPerHost: 3 });
    expect(nodesOf(own)).toBe(3);
    expect(nodesOf(estate(machines, { nodesPerHost: 3 }))).toBe(1);
    expect(standingOf(own, host)).toEqual({
      host: [0, 100, 1000, 0, 0],
      node: [0, 20 + 30 + 2 * 40, 500 + 2 * 200, 0, 0],
    });
  });
});

describe('the ledger of all hosts', () => {
  const carried = [
    { kind: 0, counts: Int32Array.of(3, 1), nodes: 2, hosts: 4 },
    { kind: 0, counts: Int32Array.of(0, 1), nodes: 1, hosts: 1 },
  ];

  it.each([
    ['machines', machines, 5 * 100 + 12 * 185 + 5 * (185 + 240 * 1.1), 5 * 1000 + 17 * 708],
    ['containers', containers, 5 * 100 + 9 * 40 + 12 * 65 + 5 * 305, 5 * 1000 + 9 * 200 + 17 * 8],
    // Four hosts with two node guests and one with one; services stand in both of the two, databases in one.
    [
      'containers in guests',
      nested,
      5 * 100 + 9 * 50 + 13 * 40 + 12 * 65 + 5 * 305,
      5 * 1000 + 9 * 500 + 13 * 200 + 17 * 8,
    ],
  ] as const)('of %s is that of its hosts, guests and instances', (_, platform, memoryMiB, diskMiB) => {
    const { memory, disk, sharedMiB } = ledgerOf(estate(platform, { mix, nodesPerHost: 2 }), carried);
    const footprint = footprintOf(platform, memory, disk, sharedMiB);
    expect(footprint.memoryMiB).toBeCloseTo(memoryMiB, 9);
    expect(footprint.diskMiB).toBeCloseTo(diskMiB, 9);
  });

  it('is the sum of the ledgers of each host', () => {
    for (const platform of [machines, containers, nested]) {
      const own = estate(platform, { mix, nodesPerHost: 2 });
      const memoryOf = (some: typeof carried) => {
        const { memory, disk } = ledgerOf(own, some);
        return footprintOf(platform, memory, disk, 0).memoryMiB;
      };
      const each = carried.flatMap((sort) => new Array<number>(sort.hosts).fill(memoryOf([{ ...sort, hosts: 1 }])));
      expect(memoryOf(carried)).toBeCloseTo(
        each.reduce((sum, mib) => sum + mib, 0),
        9,
      );
    }
  });

  it('counts hosts of each kind by their own memory and cores', () => {
    const owned: Platform = {
      ...containers,
      layers: containers.layers.map((layer) =>
        layer.role === 'host-os' ? { ...layer, memory: { perGuestMiB: known(0.1, 'MiB/MiB') } } : layer,
      ),
    };
    const large = { ...host, memoryMiB: known(4000, 'MiB') };
    const hosts = [
      { host, limit: 2 },
      { host: large, limit: null },
    ];
    const kinds = [0, 1].map((kind) => ({ kind, counts: Int32Array.of(1), nodes: 1, hosts: 2 }));
    const { memory } = ledgerOf(estate(owned, { hosts }), kinds);
    expect(footprintOf(owned, memory, [], 0).memory[0]).toMatchObject({
      name: 'System',
      mib: 2 * 100 + 2 * 400,
      copies: 4,
    });
  });

  it('saves equal pages host by host, where they are merged', () => {
    const merging = { ...machines, pageSharing: known(0.5, '1') };
    expect(ledgerOf(estate(merging, { mix, sharing: 'pages' }), carried).sharedMiB).toBe(4 * 2 * 0.5 * 90);
    expect(ledgerOf(estate(merging, { mix }), carried).sharedMiB).toBe(0);
  });

  it('rests on the weakest of the figures that make up a twentieth of it, however many sorts of hosts there are', () => {
    const sorts = Array.from({ length: 50 }, (_, i) => ({ kind: 0, counts: Int32Array.of(1 + i), nodes: 1, hosts: 1 }));
    const { memory } = ledgerOf(estate(machines), sorts);
    expect(footprintOf(machines, memory, [], 0).provenance).toEqual({ grade: 'modelled', sources: ['by hand'] });
  });
});
