import { describe, expect, it } from 'vitest';
import { ByLoad } from './by-load';
import { type DayRules, day } from './day';
import { type DayTrace, referenceDay } from './day-trace';
import { drawInteger, streamOf } from './kernel/random';

const rules: DayRules = {
  hostLoad: 64000,
  hostMemoryMiB: 393216,
  reservedCores: 64,
  high: 51200,
  low: 25600,
  idleWatts: 100,
  busyWatts: 250,
  sampleSeconds: 300,
};

/** FNV-1a over the hosts of the workloads, as the programs in other languages print it. */
function checksum(hosts: Int32Array): number {
  return hosts.reduce((hash, host) => Math.imul(hash ^ host, 0x01000193) >>> 0, 0x811c9dc5);
}

const total = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);

/** A trace of workloads with one core and 1 GiB each, given by their loads per mille in each sample. */
function trace(...samples: number[][]): DayTrace {
  const workloads = samples[0]!.length;
  return {
    samples: samples.length,
    cores: new Uint8Array(workloads).fill(1),
    memoryMiB: new Int32Array(workloads).fill(1024),
    perMille: Uint16Array.from(samples.flat()),
  };
}

/** Hosts of two cores that may be asked for 1.6 and are emptied below 0.8. */
const small: DayRules = { ...rules, hostLoad: 2000, reservedCores: 2, high: 1600, low: 800, hostMemoryMiB: 4096 };

describe('the reference day', () => {
  it.each([
    { workloads: 1000, hosts: 80, migrations: 1307, evacuations: 19, on: 13833, kWh: '221.466057', sum: 1150915970 },
    { workloads: 1052, hosts: 800, migrations: 1447, evacuations: 20, on: 14409, kWh: '231.502448', sum: 3745525498 },
  ])('of $workloads workloads ends on the same hosts as in C++ and in SimGrid', (row) => {
    const result = day(referenceDay(row.workloads), row.hosts, rules);
    expect(checksum(result.hostOf)).toBe(row.sum);
    expect(result.migrations).toBe(row.migrations);
    expect(result.evacuations).toBe(row.evacuations);
    expect(total(result.hostsOn)).toBe(row.on);
    expect(result.energyKWh.toFixed(6)).toBe(row.kWh);
    expect([result.stuck, result.overloaded]).toEqual([0, 0]);
  });
});

describe('a day on small hosts', () => {
  it('leaves everything where first fit put it while no threshold is passed', () => {
    const { hostOf, migrations, hostsOn, energyKWh } = day(trace([400, 400, 400, 400], [800, 800, 800, 800]), 3, small);
    expect([...hostOf]).toEqual([0, 0, 1, 1]);
    expect(migrations).toBe(0);
    expect([...hostsOn]).toEqual([2, 2]);
    // Two hosts, 5 minutes at 40 % of the load and 5 at 80 %.
    expect(energyKWh).toBeCloseTo((2 * 300 * (100 + 60 + 100 + 120)) / 3.6e6, 12);
  });

  it('sends the smallest workload of a host above the high mark to the fullest that has room', () => {
    const { hostOf, migrations, evacuations } = day(trace([1000, 900, 500, 400]), 3, small);
    expect([...hostOf]).toEqual([2, 0, 1, 1]);
    expect([migrations, evacuations]).toEqual([1, 0]);
    expect([...day(trace([1000, 900, 300, 300]), 3, small).hostOf]).toEqual([1, 0, 1, 1]);
  });

  it('empties a host below the low mark if the others can take all it has', () => {
    const { hostOf, evacuations, migrations, hostsOn } = day(trace([400, 500, 200, 300]), 3, small);
    expect([...hostOf]).toEqual([0, 0, 0, 0]);
    expect([evacuations, migrations]).toEqual([1, 2]);
    expect([...hostsOn]).toEqual([1]);
  });

  it('moves nothing if one of them would stay behind', () => {
    const { hostOf, evacuations, migrations } = day(trace([600, 600, 500, 200]), 3, small);
    expect([...hostOf]).toEqual([0, 0, 1, 1]);
    expect([evacuations, migrations]).toEqual([0, 0]);
  });

  it('keeps a workload that nobody can take, and counts those on hosts asked for more than they have', () => {
    const crowded = day(trace([1000, 900, 1000, 900]), 2, { ...small, hostLoad: 1800 });
    expect([crowded.stuck, crowded.migrations, crowded.overloaded]).toEqual([2, 0, 4]);
  });

  it('respects memory', () => {
    const tight = { ...small, hostMemoryMiB: 2048 };
    expect(day(trace([400, 500, 200, 300]), 3, tight).evacuations).toBe(0);
  });

  it('refuses more than first fit can place', () => {
    expect(() => day(trace([1, 1, 1]), 1, small)).toThrow('workload 2 of 1 cores finds no room on 1 hosts');
  });
});

describe('hosts by load', () => {
  it('names the host that looking at all of them names', () => {
    for (const highest of [50, 5000, 51200]) {
      const stream = streamOf(31, highest);
      const hosts = 40;
      const load = new Int32Array(hosts);
      const memory = new Int32Array(hosts);
      const on: boolean[] = Array(hosts).fill(false);
      const byLoad = new ByLoad(load, memory, highest, 100);
      for (let step = 0; step < 3000; step++) {
        const pick = (k: number, n: number) => drawInteger(stream, 6 * step + k, n);
        const host = pick(0, hosts);
        load[host] = pick(1, Math.ceil(highest * 1.2));
        memory[host] = pick(2, 100);
        on[host] = pick(3, 4) > 0;
        byLoad.update(host, on[host]!);
        const [more, moreMemory, except] = [pick(4, highest), pick(5, 60), pick(3, hosts)];
        const fits = (h: number) =>
          on[h] && h !== except && load[h]! + more <= highest && memory[h]! + moreMemory <= 100;
        const all = [...load.keys()].filter(fits).sort((a, b) => load[b]! - load[a]! || a - b);
        expect(byLoad.fullestFor(more, moreMemory, except)).toBe(all[0] ?? -1);
      }
    }
  });
});
