import { contentionOf } from './engine/contention';
import { densityOf, spareOf, sweepCounts } from './engine/density';
import { type Estate, estateOf } from './engine/estate';
import { blastOf } from './engine/failure';
import { footprintOf, sharedPagesMiB } from './engine/footprint';
import { capacityOf, ledgerOf } from './engine/ledger';
import { overheadOf } from './engine/overhead';
import { arrivalsOf } from './engine/place';
import { type LoadParts, powerOf } from './engine/power';
import { type Settlement, settle } from './engine/settle';
import { stormOf } from './engine/storm';
import { engineVersion } from './engine/version';
import type { Host } from './model/host';
import type { Platform } from './model/platform';
import type { ContentionResult, PlatformResult, PowerResult, Result, ScenarioFacts } from './model/result';
import type { Scenario } from './model/scenario';

/**
 * Simulates a consolidation on each of its platforms: place, start, run, fail. Pure: the same scenario gives the same result, to the
 * last bit, wherever it runs. Time and memory grow with workloads x platforms.
 */
export function study(scenario: Scenario): Result {
  const arrivals = arrivalsOf(scenario.mix, Math.max(...sweepCounts(scenario.count)));
  return {
    engine: engineVersion,
    scenario: factsOf(scenario, arrivals),
    platforms: scenario.platforms.map((platform) => studyPlatform(scenario, platform, arrivals)),
  };
}

function studyPlatform(scenario: Scenario, platform: Platform, arrivals: Uint16Array): PlatformResult {
  const estate = estateOf(scenario, platform);
  const settlement = settle(estate, arrivals.subarray(0, scenario.count));
  const { carried, layout } = settlement;
  const placed = layout.instanceOf.length;
  const ledger = placed > 0 ? ledgerOf(estate, carried) : null;
  return {
    id: platform.id,
    name: platform.name,
    family: platform.family,
    techniques: estate.stages.flatMap(({ cpu, mmu, network, disk }) =>
      [cpu, mmu, network, disk].map(({ name }) => name),
    ),
    placement: densityOf(estate, settlement, arrivals),
    start: placed > 0 ? stormOf(estate, layout) : null,
    footprint: ledger && footprintOf(platform, ledger.memory, ledger.disk, ledger.sharedMiB),
    overhead: placed > 0 ? overheadOf(estate.instances, estate.stages, estate.hosts[0]?.host as Host) : null,
    contention: placed > 0 ? contention(estate, settlement) : null,
    power: placed > 0 ? power(estate, settlement) : null,
    blast: blastOf(
      platform,
      carried.map(({ hosts, counts, nodes }) => ({
        hosts,
        nodes,
        instances: counts.reduce((sum, each) => sum + each, 0),
      })),
    ),
  };
}

/** Processor and memory that the instances of a host ask for, in cores and MiB. */
function askedOf({ bins }: Settlement, counts: Int32Array): { readonly cores: number; readonly memoryMiB: number } {
  let cores = 0;
  let memoryMiB = 0;
  counts.forEach((count, k) => {
    const [cpu = 0, memory = 0] = bins.demand[k] ?? [];
    cores += count * cpu;
    memoryMiB += count * memory;
  });
  return { cores, memoryMiB };
}

function contention(estate: Estate, settlement: Settlement): ContentionResult {
  return contentionOf(
    settlement.carried.map(({ kind, counts, hosts }) => {
      const asked = askedOf(settlement, counts);
      const [cores = 0] = capacityOf(estate.hosts[kind]?.host as Host);
      return {
        demand: asked.cores,
        cores,
        hosts,
        memoryShortMiB: Math.max(0, asked.memoryMiB - merged(estate, counts) - memoryFor(estate, settlement, kind)),
      };
    }),
  );
}

/** Memory that merging equal pages saves on one host, MiB. */
const merged = ({ platform, scenario, instances }: Estate, counts: Int32Array): number =>
  scenario.sharing === 'pages'
    ? sharedPagesMiB(
        platform,
        instances.map((instance, k) => [instance, counts[k] ?? 0]),
      )
    : 0;

/** Memory that a host has for instances without any overcommit, MiB. */
function memoryFor(estate: Estate, { bins }: Settlement, kind: number): number {
  const promised = (bins.capacity[kind]?.[1] ?? 0) * bins.perHost;
  const has = estate.hosts[kind]?.host.memoryMiB.value ?? 0;
  return promised - has * (estate.scenario.overcommit.memory - 1);
}

function power(estate: Estate, settlement: Settlement): PowerResult | null {
  const running = settlement.carried.map(({ kind, counts, hosts }) => {
    const host = estate.hosts[kind]?.host as Host;
    return { host, hosts, load: askedOf(settlement, counts).cores / host.cores.value };
  });
  const spare = { host: estate.hosts.at(-1)?.host as Host, load: 0, hosts: spareOf(estate) };
  return powerOf(running, spare, settlement.layout.instanceOf.length, loadParts(estate));
}

/** Shares of the processor load: native work, and what each event adds. */
function loadParts({ scenario, instances }: Estate): LoadParts {
  const { cores, clockGHz } = scenario.source;
  return instances.flatMap(({ share, slowdown, terms }) => [
    [share / slowdown, [cores, clockGHz]] as const,
    ...terms.map(({ extra, known }) => [(share * extra) / slowdown, known] as const),
  ]);
}

function factsOf(scenario: Scenario, arrivals: Uint16Array): ScenarioFacts {
  const counts = new Int32Array(scenario.mix.length);
  for (const workload of arrivals.subarray(0, scenario.count)) counts[workload] = (counts[workload] as number) + 1;
  return {
    count: scenario.count,
    load: scenario.load,
    workloads: scenario.mix.map(({ workload: { id, name } }, k) => ({ id, name, count: counts[k] as number })),
    source: scenario.source.name,
    hosts: scenario.hosts.map(({ host, limit }) => ({
      id: host.id,
      name: host.name,
      limit,
      capacity: capacityOf({
        ...host,
        memoryMiB: { ...host.memoryMiB, value: scenario.hostMemoryMiB ?? host.memoryMiB.value },
      }),
    })),
    cache: scenario.cache,
    policy: scenario.policy.name,
    spareHosts: scenario.spareHosts,
  };
}

export { engineVersion };
