import { provenanceOf, type Quantity } from '../model/evidence';
import type { Host } from '../model/host';
import { type DimensionId, dimensions, type HostGroup, type PlacementResult } from '../model/result';
import type { Estate, Instance } from './estate';
import { instanceCost } from './footprint';
import { capacityOf, type Standing, type Vector } from './ledger';
import { refusalsOf } from './refusal';
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
    provenance: provenanceOf(
      estate.instances.map((instance) => [instance.share, demandKnown(estate, instance)] as const),
    ),
  };
}

/** Spare hosts are for what is consolidated; machines that stay as they are have none. */
export const spareOf = ({ platform, scenario }: Estate): number => (platform.staysOnSource ? 0 : scenario.spareHosts);

function meanOf(groups: readonly HostGroup[], share: (group: HostGroup) => Vector): number[] {
  const hosts = groups.reduce((sum, group) => sum + group.hosts, 0);
  return dimensions.map(
    (_, d) => groups.reduce((sum, group) => sum + group.hosts * (share(group)[d] as number), 0) / Math.max(1, hosts),
  );
}

function groupOf(estate: Estate, { bins }: Settlement, carried: Settlement['carried'][number]): HostGroup {
  const host = estate.hosts[carried.kind]?.host as Host;
  const has = capacityOf(host);
  const standing = bins.standing[carried.kind] as Standing;
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
    instances: [...carried.counts].flatMap((count, k) =>
      count > 0 ? [[(estate.instances[k] as Instance).index, count] as const] : [],
    ),
    used: share(used),
    reserved: share(reserved),
    stranded: usable && !full ? has.map(() => 0) : share(has.map((amount, d) => Math.min(free[d] as number, amount))),
    whyNot: full ? [] : whyNotOn(estate, bins, free),
  };
}

/** Workloads of which no more fits what is free on a host, each with the resource that it lacks most of. */
function whyNotOn({ instances }: Estate, { demand }: Settlement['bins'], free: Vector): HostGroup['whyNot'] {
  return instances.flatMap(({ index }, k) => {
    const asks = demand[k] as Vector;
    const lack = asks.map((need, d) => (need > (free[d] as number) + 1e-6 ? (need - (free[d] as number)) / need : 0));
    const worst = lack.indexOf(Math.max(...lack));
    return (lack[worst] ?? 0) > 0
      ? [{ workload: index, dimension: worst, asks: asks[worst] as number, free: free[worst] as number }]
      : [];
  });
}

function sumOf(counts: Int32Array, amount: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) if ((counts[k] as number) > 0) sum += (counts[k] as number) * amount(k);
  return sum;
}

function limitingOf(
  { scenario }: Estate,
  groups: readonly HostGroup[],
  utilisation: Vector,
  perHost: number | undefined,
): DimensionId | 'instances' {
  const most = Math.max(0, ...groups.map(({ instances }) => instances.reduce((sum, [, count]) => sum + count, 0)));
  if (perHost !== undefined && most >= Math.floor(perHost)) return 'instances';
  const ceiling = [scenario.overcommit.cpu, scenario.overcommit.memory, 1, 1, 1];
  const relative = utilisation.map((share, d) => share / (ceiling[d] as number));
  return (dimensions[relative.indexOf(Math.max(...relative))] as (typeof dimensions)[number]).id;
}

/** Workload counts 1, 2, 5, 10 ... up to the power of ten at or above the scenario's count (100 at least), and the count itself. */
export function sweepCounts(count: number): number[] {
  const counts = new Set([count]);
  const end = Math.max(100, 10 ** Math.ceil(Math.log10(count)));
  for (let decade = 1; decade <= end; decade *= 10)
    for (const step of [1, 2, 5]) if (decade * step <= end) counts.add(decade * step);
  return [...counts].sort((a, b) => a - b);
}

function sweepOf(estate: Estate, settlement: Settlement, arrivals: Uint16Array): PlacementResult['sweep'] {
  const { layout } = settlement;
  const { count } = estate.scenario;
  const counts = sweepCounts(count);
  const used = hostsFor(estate, settlement, arrivals, counts);
  return counts.map((each, i) => {
    const hosts = each === count && layout.instanceOf.length === count ? layout.hosts.length : (used[i] ?? null);
    return { count: each, hosts: hosts === null ? null : hosts + spareOf(estate) };
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
