import { provenanceOf, type Quantity } from '../model/evidence';
import type { Host } from '../model/host';
import { type DimensionId, dimensions, type HostGroup, type PlacementResult, type Refusal } from '../model/result';
import type { Estate, Instance } from './estate';
import { instanceCost } from './footprint';
import { capacityOf, standingOf, type Vector } from './ledger';
import { hostsFor, type Settlement } from './settle';

/** Most groups of hosts that a result lists; what is left out is counted. */
const MOST_GROUPS = 240;

/**
 * Placement as a reader sees it: hosts used and needed, why not fewer, what is stranded, who was refused and why. `arrivals` goes on
 * beyond the scenario's count, as far as `sweepCounts` does.
 */
export function densityOf(estate: Estate, settlement: Settlement, arrivals: Uint16Array): PlacementResult {
  const { layout, packing, carried } = settlement;
  const groups = carried.map((each) => groupOf(estate, settlement, each));
  const used = layout.hosts.length;
  const utilisation = meanOf(groups, ({ used: share }) => share);
  const perHost = estate.platform.staysOnSource ? 1 : estate.platform.limits.instancesPerHost?.value;
  return {
    placed: layout.instanceOf.length,
    refusals: refusalsOf(estate, settlement, arrivals),
    used,
    hosts: used + (used > 0 ? spareOf(estate) : 0),
    bound: Math.ceil(packing.bound / settlement.bins.perHost),
    density: used > 0 ? layout.instanceOf.length / used : 0,
    limiting: limitingOf(estate, groups, utilisation, perHost),
    utilisation,
    stranded: meanOf(groups, ({ stranded }) => stranded),
    groups: groups.slice(0, MOST_GROUPS),
    otherHosts: groups.slice(MOST_GROUPS).reduce((sum, { hosts }) => sum + hosts, 0),
    sweep: sweepOf(estate, settlement, arrivals),
    provenance: provenanceOf(estate.instances.map((instance) => [instance.share, demandKnown(estate, instance)] as const)),
  };
}

/** Spare hosts are for what is consolidated; machines that stay as they are have none. */
export const spareOf = ({ platform, scenario }: Estate): number => (platform.staysOnSource ? 0 : scenario.spareHosts);

function meanOf(groups: readonly HostGroup[], share: (group: HostGroup) => Vector): number[] {
  const hosts = groups.reduce((sum, group) => sum + group.hosts, 0);
  return dimensions.map((_, d) => groups.reduce((sum, group) => sum + group.hosts * (share(group)[d] as number), 0) / Math.max(1, hosts));
}

function groupOf(estate: Estate, { bins }: Settlement, carried: Settlement['carried'][number]): HostGroup {
  const host = estate.hosts[carried.kind]?.host as Host;
  const has = capacityOf(host);
  const standing = standingOf(estate, host);
  const reserved = has.map((_, d) => (standing.host[d] as number) + carried.nodes * (standing.node[d] as number));
  const used = reserved.map((held, d) => held + sumOf(carried.counts, (k) => (bins.demand[k] as Vector)[d] as number));
  const ceiling = [estate.scenario.overcommit.cpu, estate.scenario.overcommit.memory, 1, 1, 1];
  const free = has.map((amount, d) => Math.max(0, amount * (ceiling[d] as number) - (used[d] as number)));
  const usable = bins.demand.some((demand) => demand.every((need, d) => need <= (free[d] as number) + 1e-6));
  const full = estate.platform.staysOnSource === true;
  const share = (amounts: Vector) => amounts.map((amount, d) => amount / (has[d] as number));
  return {
    first: carried.first,
    hosts: carried.hosts,
    kind: carried.kind,
    instances: [...carried.counts].flatMap((count, k) => (count > 0 ? [[(estate.instances[k] as Instance).index, count] as const] : [])),
    used: share(used),
    reserved: share(reserved),
    stranded: usable && !full ? has.map(() => 0) : share(has.map((amount, d) => Math.min(free[d] as number, amount))),
  };
}

function sumOf(counts: Int32Array, amount: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) if ((counts[k] as number) > 0) sum += (counts[k] as number) * amount(k);
  return sum;
}

function limitingOf({ scenario }: Estate, groups: readonly HostGroup[], utilisation: Vector, perHost: number | undefined): DimensionId | 'instances' {
  const most = Math.max(0, ...groups.map(({ instances }) => instances.reduce((sum, [, count]) => sum + count, 0)));
  if (perHost !== undefined && most >= Math.floor(perHost)) return 'instances';
  const ceiling = [scenario.overcommit.cpu, scenario.overcommit.memory, 1, 1, 1];
  const relative = utilisation.map((share, d) => share / (ceiling[d] as number));
  return (dimensions[relative.indexOf(Math.max(...relative))] as (typeof dimensions)[number]).id;
}

/** Workloads barred from the platform, then those that found no host, with the narrowest resource of each. */
function refusalsOf(estate: Estate, settlement: Settlement, arrivals: Uint16Array): Refusal[] {
  const all = arrivals.subarray(0, estate.scenario.count);
  const barred = estate.barred.map(({ index, ...reason }) => ({ ...reason, count: all.reduce((sum, each) => sum + (each === index ? 1 : 0), 0) }));
  const placed = new Int32Array(estate.instances.length);
  for (const k of settlement.layout.instanceOf) placed[k] = (placed[k] as number) + 1;
  const refused = estate.instances.flatMap((instance, k) => {
    const count = (settlement.asked[k] as number) - (placed[k] as number);
    return count > 0 ? [refusalOf(estate, settlement, instance, k, count)] : [];
  });
  return [...barred.filter(({ count }) => count > 0), ...refused];
}

function refusalOf(estate: Estate, { bins, layout }: Settlement, { workload }: Instance, k: number, count: number): Refusal {
  const demand = bins.demand[k] as Vector;
  const short = dimensions.flatMap(({ name, unit }, d) => {
    const best = Math.max(...bins.capacity.map((capacity) => capacity[d] as number));
    return (demand[d] as number) > best ? [`${figure(demand[d] as number)} ${unit} of ${name} asked for, ${figure(best)} on an empty host`] : [];
  });
  if (short.length > 0) return { workload: workload.id, count, kind: 'dimension', reason: short.join('; ') };
  const reason = `all ${layout.hosts.length} hosts are full or carry another tenant; one more asks for ${dimensions
    .flatMap(({ unit }, d) => ((demand[d] as number) > 0 ? [`${figure(demand[d] as number)} ${unit}`] : []))
    .join(', ')}`;
  return { workload: workload.id, count, kind: 'dimension', reason };
}

const figure = (amount: number): string => String(Number(amount.toPrecision(3)));

/** Workload counts 1, 2, 5, 10 ... up to the power of ten at or above the scenario's count (100 at least), and the count itself. */
export function sweepCounts(count: number): number[] {
  const counts = new Set([count]);
  const end = Math.max(100, 10 ** Math.ceil(Math.log10(count)));
  for (let decade = 1; decade <= end; decade *= 10) for (const step of [1, 2, 5]) if (decade * step <= end) counts.add(decade * step);
  return [...counts].sort((a, b) => a - b);
}

function sweepOf(estate: Estate, { bins, layout }: Settlement, arrivals: Uint16Array): PlacementResult['sweep'] {
  const spare = spareOf(estate);
  return sweepCounts(estate.scenario.count).map((count) => {
    if (count === layout.instanceOf.length) return { count, hosts: layout.hosts.length + spare };
    const hosts = hostsFor(estate, bins, arrivals.subarray(0, count));
    return { count, hosts: hosts === null ? null : hosts + spare };
  });
}

/** The quantities that an instance's demand rests on. */
function demandKnown({ platform, scenario }: Estate, instance: Instance): Quantity[] {
  const { source } = scenario;
  return [
    source.cores,
    source.clockGHz,
    ...instance.terms.flatMap(({ known }) => known),
    ...instanceCost(platform, instance).memory.flatMap(({ known }) => known),
  ];
}
