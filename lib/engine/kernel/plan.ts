import { checkNetwork, type JobClass, mostVisits, type Network, type Residents, type Station } from './network';
import { streamOf } from './random';

export const shared = 0;
export const serial = 1;
const delay = 2;
const unused = -1;

/**
 * A network laid out in arrays. Station numbers: the `perSite` stations of site 0, those of site 1 and so on, from
 * `common` on those that stand once for all sites. A class has one row of `most` visits; its cells give the station of
 * site 0 and the step from site to site (0: a common station). Residents and their demand change while jobs settle.
 */
export type Plan = {
  readonly sites: number;
  readonly perSite: number;
  readonly common: number;
  readonly sort: Uint8Array;
  readonly capacity: Float64Array;
  readonly cap: Float64Array;
  readonly residents: Int32Array;
  readonly demand: Float64Array;
  readonly residentsOfSite: Int32Array;
  readonly most: number;
  readonly visits: Uint8Array;
  readonly first: Int32Array;
  readonly step: Uint8Array;
  readonly work: Float64Array;
  readonly sigma: Float64Array;
  readonly growth: Float64Array;
  readonly streams: Uint32Array;
  /** 1 when a visit to a common station is still to come after this one. */
  readonly outbound: Uint8Array;
  readonly staysAt: Int32Array;
  readonly staysDemand: Float64Array;
};

const sorts = { shared, serial, delay };

/** Lays out a network; throws when it contradicts itself. */
export function plan(network: Network): Plan {
  checkNetwork(network);
  const { sites, stations, classes, seed, residents } = network;
  const firsts = firstsOf(network);
  const perSite = stations.filter((station, i) => isPerSite(station) && firsts[i] !== unused).length;
  const size = sites * perSite + stations.filter((station, i) => !isPerSite(station) && firsts[i] !== unused).length;
  const most = mostVisits(network);
  const rows = classes.length * most;
  const laid: Plan = {
    sites,
    perSite,
    common: sites * perSite,
    sort: new Uint8Array(size),
    capacity: new Float64Array(size),
    cap: new Float64Array(size),
    residents: new Int32Array(size),
    demand: new Float64Array(size),
    residentsOfSite: new Int32Array(sites),
    most,
    visits: new Uint8Array(classes.length),
    first: new Int32Array(rows),
    step: new Uint8Array(rows),
    work: new Float64Array(rows),
    sigma: new Float64Array(rows),
    growth: new Float64Array(rows),
    streams: Uint32Array.from({ length: most }, (_, visit) => streamOf(seed, visit)),
    outbound: new Uint8Array(rows),
    staysAt: new Int32Array(classes.length).fill(-1),
    staysDemand: new Float64Array(classes.length),
  };
  stations.forEach((station, i) => {
    if (firsts[i] !== unused) layStation(laid, station, firsts[i]!);
  });
  classes.forEach((job, i) => layClass(laid, stations, firsts, job, i));
  if (residents !== undefined) layResidents(laid, residents, firsts[residents.station]!);
  return laid;
}

function isPerSite(station: Station): boolean {
  return station.sort === 'delay' || station.scope === 'site';
}

/** The number of each station at site 0. Those where no job can come are left out, since every site would look at its own in vain. */
function firstsOf({ stations, classes, sites, residents }: Network): number[] {
  const used = new Set(
    classes.flatMap(({ visits, stays }) => [...visits, ...(stays ? [stays] : [])]).map(({ station }) => station),
  );
  if (residents !== undefined) used.add(residents.station);
  let own = 0;
  const inOrder = stations.map((station, i) => (used.has(i) && isPerSite(station) ? own++ : unused));
  let common = sites * own;
  return stations.map((station, i) => (used.has(i) && !isPerSite(station) ? common++ : inOrder[i]!));
}

function layStation(laid: Plan, station: Station, first: number): void {
  const times = isPerSite(station) ? laid.sites : 1;
  for (let i = 0; i < times; i++) {
    const at = first + i * laid.perSite;
    laid.sort[at] = sorts[station.sort];
    if (station.sort !== 'shared') continue;
    laid.capacity[at] = station.capacity[i]!;
    laid.cap[at] = station.cap;
  }
}

function layResidents(laid: Plan, { count, demand }: Residents, first: number): void {
  for (let site = 0; site < laid.sites; site++) {
    laid.residentsOfSite[site] = count[site]!;
    laid.residents[first + site * laid.perSite] = count[site]!;
    laid.demand[first + site * laid.perSite] = demand[site]!;
  }
}

function layClass(laid: Plan, stations: readonly Station[], firsts: number[], job: JobClass, index: number): void {
  laid.visits[index] = job.visits.length;
  let outbound = 0;
  for (let i = job.visits.length - 1; i >= 0; i--) {
    const visit = job.visits[i]!;
    const row = index * laid.most + i;
    laid.first[row] = firsts[visit.station]!;
    laid.step[row] = isPerSite(stations[visit.station]!) ? laid.perSite : 0;
    laid.work[row] = visit.work;
    laid.sigma[row] = visit.sigma ?? 0;
    laid.growth[row] = visit.growth ?? 0;
    laid.outbound[row] = outbound;
    if (laid.step[row] === 0) outbound = 1;
  }
  if (job.stays === undefined) return;
  laid.staysAt[index] = firsts[job.stays.station]!;
  laid.staysDemand[index] = job.stays.demand;
}
