/**
 * An open queueing network. Jobs arrive, visit stations in the order that their class tells, and leave or stay. Each
 * job belongs to a site; a station of scope 'site' stands once at every site, one of scope 'all' once for all of them.
 */
export type Network = {
  readonly sites: number;
  readonly stations: readonly Station[];
  readonly classes: readonly JobClass[];
  /** When each job arrives, in seconds. Its length is the number of jobs. */
  readonly arrivals: Float64Array;
  /** All jobs in order of arrival, the lower number first among equals; left out where that is the order of their numbers. */
  readonly order?: Int32Array;
  /** Class of each job, an index into `classes`. */
  readonly classOf: Uint16Array;
  /** Site of each job. */
  readonly siteOf: Uint32Array;
  /** Seed of the factors by which the works of jobs of one class differ: one stream per visit, one draw per job. */
  readonly seed: number;
  /** Factors given instead of drawn: one per job, or one per job and visit in rows as long as the longest class. */
  readonly factors?: Float64Array;
  /** Jobs that had come to stay before the first arrival. */
  readonly residents?: Residents;
};

/**
 * shared: all jobs present are served at once, each at its fair share of `capacity` (one number per site, or one for
 * scope 'all') but at most at `cap`, both in work per second. Residents take part in the sharing.
 * serial: one job after another in order of arrival; work is seconds of service.
 * delay: every job waits by itself; work is seconds.
 */
export type Station =
  | { readonly sort: 'shared'; readonly scope: Scope; readonly capacity: ArrayLike<number>; readonly cap: number }
  | { readonly sort: 'serial'; readonly scope: Scope }
  | { readonly sort: 'delay' };

type Scope = 'site' | 'all';

/** `stays`: once through, jobs of the class remain as residents that ask `demand` of a shared station of their site. */
export type JobClass = {
  readonly visits: readonly Visit[];
  readonly stays?: { readonly station: number; readonly demand: number };
};

/**
 * A visit to `station` (an index into `stations`) asks for (work + growth x residents of the site) x factor. The factor
 * is lognormal with median 1 and log-deviation `sigma`, by default exactly 1; the residents are those present when
 * service starts, and only stations of a site can tell.
 */
export type Visit = {
  readonly station: number;
  readonly work: number;
  readonly sigma?: number;
  readonly growth?: number;
};

/** How many residents each site has, and what those of each site ask of shared station `station` together. */
export type Residents = {
  readonly station: number;
  readonly count: ArrayLike<number>;
  readonly demand: ArrayLike<number>;
};

/** The longest row of visits: durations and factors have this many cells for each job. */
export function mostVisits({ classes }: Network): number {
  return classes.reduce((most, { visits }) => Math.max(most, visits.length), 0);
}

/** Throws when the network contradicts itself. */
export function checkNetwork(network: Network): void {
  network.stations.forEach((station, i) => checkStation(station, i, network.sites));
  network.classes.forEach((job, i) => checkClass(network, job, i));
  if (network.residents !== undefined) checkHome(network, network.residents.station, 'residents');
  checkJobs(network);
}

function checkStation(station: Station, index: number, sites: number): void {
  if (station.sort !== 'shared') return;
  const wanted = station.scope === 'all' ? 1 : sites;
  const { capacity, cap } = station;
  if (capacity.length !== wanted) throw new Error(`station ${index} has ${capacity.length} capacities, not ${wanted}`);
  for (let i = 0; i < wanted; i++)
    if (!(capacity[i]! > 0)) throw new Error(`station ${index} has capacity ${capacity[i]} at site ${i}`);
  if (!(cap > 0)) throw new Error(`station ${index} has a cap of ${cap}`);
}

function checkClass(network: Network, { visits, stays }: JobClass, index: number): void {
  if (visits.length > 255) throw new Error(`class ${index} has ${visits.length} visits, more than 255`);
  for (const { station, work, growth } of visits) {
    const visited = network.stations[station];
    if (visited === undefined) throw new Error(`class ${index} visits station ${station}, which is not there`);
    if (!(work >= 0 && work < Infinity)) throw new Error(`class ${index} asks station ${station} for ${work}`);
    if (growth && visited.sort !== 'delay' && visited.scope === 'all')
      throw new Error(`class ${index} grows by ${growth} at station ${station}, which is of no site`);
  }
  if (stays !== undefined) checkHome(network, stays.station, `class ${index}`);
}

function checkHome({ stations }: Network, index: number, who: string): void {
  const station = stations[index];
  if (station?.sort !== 'shared' || station.scope !== 'site')
    throw new Error(`${who} would stay at station ${index}, which is not a shared one of a site`);
}

function checkJobs(network: Network): void {
  const { arrivals, classOf, siteOf, factors, classes, sites } = network;
  const jobs = arrivals.length;
  if (classOf.length !== jobs || siteOf.length !== jobs)
    throw new Error(`${jobs} arrivals, ${classOf.length} classes, ${siteOf.length} sites`);
  if (factors !== undefined && factors.length !== jobs && factors.length !== jobs * mostVisits(network))
    throw new Error(`${factors.length} factors for ${jobs} jobs of ${mostVisits(network)} visits`);
  for (let job = 0; job < jobs; job++) {
    if (classOf[job]! >= classes.length) throw new Error(`job ${job} is of class ${classOf[job]}`);
    if (siteOf[job]! >= sites) throw new Error(`job ${job} is of site ${siteOf[job]}`);
  }
  checkOrder(network);
}

/** As many jobs as there are, each after the one before it by time or else by number: then each is there once. */
function checkOrder({ arrivals, order }: Network): void {
  if (order !== undefined && order.length !== arrivals.length)
    throw new Error(`${arrivals.length} arrivals, ${order.length} in order`);
  let before = -Infinity;
  let last = -1;
  for (let i = 0; i < arrivals.length; i++) {
    const job = order === undefined ? i : order[i]!;
    const at = arrivals[job] ?? Number.NaN;
    if (!(at > before || (at === before && job > last)))
      throw new Error(`job ${job} arrives at ${at}, after job ${last} at ${before}`);
    before = at;
    last = job;
  }
}
