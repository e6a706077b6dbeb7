import type { Host } from '../model/host';
import { type PhaseId, phases } from '../model/platform';
import type { PhaseResult, StartResult } from '../model/result';
import type { Estate } from './estate';
import { fetched } from './fetch';
import { flow } from './kernel/flow';
import type { JobClass, Network, Station, Visit } from './kernel/network';
import { distributionOf, percentileOf, timelineOf } from './kernel/tally';
import type { Layout } from './layout';
import { chainOf, type Demand, nodeChainOf, phaseProvenance } from './start';

const stationOf = { cpu: 0, disk: 1, serial: 2, controller: 3, wait: 4 } as const;

/** The stations of an estate: each host's processor and disk, its tool stack, the estate's controller, and time that just passes. */
function stationsOf(hosts: readonly Host[]): Station[] {
  return [
    { sort: 'shared', scope: 'site', capacity: hosts.map(({ cores }) => cores.value), cap: 1 },
    { sort: 'shared', scope: 'site', capacity: hosts.map(({ diskMiBps }) => diskMiBps.value), cap: Infinity },
    { sort: 'serial', scope: 'site' },
    { sort: 'serial', scope: 'all' },
    { sort: 'delay' },
  ];
}

/** One visit of a route and the phases that its time belongs to, with their shares. */
interface Leg {
  readonly on: Demand['on'];
  readonly amount: number;
  readonly growth: number;
  readonly parts: readonly { readonly phase: number; readonly share: number }[];
}

/** A chain as a class of jobs. */
type Route = readonly Leg[];

const oneAtATime = (on: Demand['on']): boolean => on === 'serial' || on === 'controller';

/**
 * A chain as legs. Demands that follow each other at one shared station are one visit: leaving it and coming back in the same moment is the
 * same as staying. The time of the visit is given to its phases by their share of the work.
 */
function routeOf(chain: readonly Demand[]): Route {
  const runs: Demand[][] = [];
  for (const demand of chain) {
    const last = runs.at(-1);
    if (last?.[0]?.on === demand.on && !oneAtATime(demand.on)) last.push(demand);
    else runs.push([demand]);
  }
  return runs.map((run) => {
    const amount = run.reduce((sum, demand) => sum + demand.amount, 0);
    return {
      on: (run[0] as Demand).on,
      amount,
      growth: run.reduce((sum, demand) => sum + demand.growth, 0),
      parts: run.map((demand) => ({
        phase: phases.findIndex(({ id }) => id === demand.phase),
        share: amount > 0 ? demand.amount / amount : 1 / run.length,
      })),
    };
  });
}

const visitsOf = (route: Route, sigma: number): Visit[] =>
  route.map(({ on, amount, growth }) => ({ station: stationOf[on], work: amount, growth, sigma }));

/** Books the time of a job's visits on the phases of a workload. */
function book(spent: PhaseSeconds, item: number, route: Route, durations: Float32Array, from: number, weight: number): void {
  for (let visit = 0; visit < route.length; visit++) {
    const seconds = weight * (durations[from + visit] as number);
    for (const { phase, share } of (route[visit] as Leg).parts) {
      const index = item * phases.length + phase;
      spent[index] = (spent[index] as number) + seconds * share;
    }
  }
}

/** Seconds that each placed workload spent in each phase, workloads x phases. */
type PhaseSeconds = Float32Array;

/**
 * Start of everything that was placed. Node guests boot first, then images are fetched where they are missing, then each instance goes
 * through its chain; hosts share processor and disk among the phases that are active (processor sharing), tool stacks take one instance
 * at a time, and instances that are up go on taking their share.
 */
export function stormOf(estate: Estate, layout: Layout): StartResult {
  const { scenario, platform } = estate;
  const items = layout.instanceOf.length;
  const spent: PhaseSeconds = new Float32Array(items * phases.length);
  const request = requestsOf(scenario.arrival, items);
  const able = bootNodes(estate, layout, request, spent);
  const start = scenario.cache === 'cold' ? fetchImages(estate, layout, able, spent) : able;
  const ready = startInstances(estate, layout, start, spent);
  for (let i = 0; i < items; i++) ready[i] = (ready[i] as number) - (request[i] as number);
  const host = estate.hosts[0]?.host as Host;
  const chains = [...nodeChainOf(platform, host), ...estate.instances.flatMap((instance) => chainOf(estate, instance, host))];
  return {
    ready: distributionOf(ready),
    phases: phasesOf(spent, items, chains, estate, host),
    timeline: timelineOf(ready.map((each, i) => each + (request[i] as number)), 64),
    provenance: phaseProvenance(chains, host),
  };
}

function requestsOf(arrival: Estate['scenario']['arrival'], items: number): Float64Array {
  const request = new Float64Array(items);
  if (arrival.pattern === 'ramp') for (let i = 0; i < items; i++) request[i] = i / arrival.perSecond;
  return request;
}

/** When the node guest of each workload is up; the request itself on platforms without node guests. */
function bootNodes(estate: Estate, layout: Layout, request: Float64Array, spent: PhaseSeconds): Float64Array {
  const { platform, scenario } = estate;
  if (!platform.nodeGuest) return request;
  const kinds = [...new Set(layout.hosts)];
  const routes = kinds.map((host) => routeOf(nodeChainOf(platform, host)));
  const first = new Float64Array(layout.nodes).fill(Infinity);
  layout.nodeOf.forEach((node, item) => {
    first[node] = Math.min(first[node] as number, request[item] as number);
  });
  const route = routes[0] as Route;
  const order = orderOf(first);
  const classes = routes.map((each): JobClass => ({ visits: visitsOf(each, platform.startSigma.value) }));
  const durations = new Float32Array(layout.nodes * route.length);
  const up = flow(
    networkOf(
      layout,
      classes,
      order,
      first,
      (node) => kinds.indexOf(layout.hosts[layout.hostOfNode[node] as number] as Host),
      (node) => layout.hostOfNode[node] as number,
      scenario.seed + 1,
    ),
    durations,
  );
  const upAt = new Float64Array(layout.nodes);
  const rowOf = new Uint32Array(layout.nodes);
  order.forEach((node, row) => {
    upAt[node] = up[row] as number;
    rowOf[node] = row;
  });
  const able = request.map((at, item) => Math.max(at, upAt[layout.nodeOf[item] as number] as number));
  layout.nodeOf.forEach((node, item) => {
    const whole = (upAt[node] as number) - (first[node] as number);
    const waited = whole > 0 ? ((able[item] as number) - (request[item] as number)) / whole : 0;
    book(spent, item, route, durations, (rowOf[node] as number) * route.length, waited);
  });
  return able;
}

const imagePhase = phases.findIndex(({ id }) => id === 'image');

function fetchImages(estate: Estate, layout: Layout, able: Float64Array, spent: PhaseSeconds): Float64Array {
  const done = fetched(estate, layout, able);
  done.forEach((at, item) => {
    spent[item * phases.length + imagePhase] = at - (able[item] as number);
  });
  return done;
}

function startInstances(estate: Estate, layout: Layout, start: Float64Array, spent: PhaseSeconds): Float64Array {
  const { scenario, platform, instances } = estate;
  const kinds = [...new Set(layout.hosts)];
  const routes = kinds.flatMap((host) => instances.map((instance) => routeOf(chainOf(estate, instance, host))));
  const classes = routes.map((route, index): JobClass => ({
    visits: visitsOf(route, platform.startSigma.value),
    stays: { station: stationOf.cpu, demand: (instances[index % instances.length] as (typeof instances)[number]).cores },
  }));
  const most = Math.max(1, ...routes.map((route) => route.length));
  const kindOf = layout.hosts.map((host) => kinds.indexOf(host));
  const order = orderOf(start);
  const classOf = (item: number) => (kindOf[layout.hostOf[item] as number] as number) * instances.length + (layout.instanceOf[item] as number);
  const durations = new Float32Array(start.length * most);
  const through = flow(networkOf(layout, classes, order, start, classOf, (item) => layout.hostOf[item] as number, scenario.seed), durations);
  const ready = new Float64Array(start.length);
  order.forEach((item, row) => {
    ready[item] = through[row] as number;
    book(spent, item, routes[classOf(item)] as Route, durations, row * most, 1);
  });
  return ready;
}

/** Indices in order of time, earlier index first among equals. */
function orderOf(times: Float64Array): Uint32Array {
  const order = Uint32Array.from(times, (_, index) => index);
  for (let i = 1; i < times.length; i++)
    if ((times[i] as number) < (times[i - 1] as number)) return order.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
  return order;
}

function networkOf(
  layout: Layout,
  classes: readonly JobClass[],
  order: Uint32Array,
  times: Float64Array,
  classOf: (job: number) => number,
  siteOf: (job: number) => number,
  seed: number,
): Network {
  return {
    sites: layout.hosts.length,
    stations: stationsOf(layout.hosts),
    classes,
    arrivals: Float64Array.from(order, (job) => times[job] as number),
    classOf: Uint32Array.from(order, classOf),
    siteOf: Uint32Array.from(order, siteOf),
    seed,
  };
}

function phasesOf(spent: PhaseSeconds, items: number, chains: readonly Demand[], estate: Estate, host: Host): PhaseResult[] {
  return phases.flatMap(({ id, name }, phase) => {
    const seconds = new Float64Array(items);
    let sum = 0;
    for (let i = 0; i < items; i++) {
      seconds[i] = spent[i * phases.length + phase] as number;
      sum += seconds[i] as number;
    }
    if (sum === 0) return [];
    const own = chains.filter((demand) => demand.phase === id);
    const provenance = own.length > 0 ? phaseProvenance(own, host) : fetchProvenance(estate);
    return [{ id: id satisfies PhaseId, name, p50: percentileOf(seconds, 0.5), p95: percentileOf(seconds, 0.95), mean: sum / items, provenance }];
  });
}

const fetchProvenance = ({ scenario: { imageStore } }: Estate) => ({
  grade: imageStore.perFetch.grade,
  sources: [imageStore.perFetch.source],
});
