import type { Host } from '../model/host';
import { type PhaseId, phases } from '../model/platform';
import type { PhaseResult, StartResult } from '../model/result';
import type { Estate } from './estate';
import { awaitImages } from './fetch';
import { distributionOf, percentilesOf, rangeOf, sortedOf, timelineOf } from './kernel/tally';
import type { Layout } from './layout';
import { type Parts, type Passage, partsOf, passageOf } from './passage';
import { jobsOn, routeOf } from './route';
import { chainOf, type Demand, nodeChainOf, startProvenance } from './start';

const TIMELINE_POINTS = 64;

/** What a storm left behind, from request to ready, by placed workload. */
interface Storm {
  /** Requests per second: that of workload `i` comes at i / rate, all of them at once where the rate is Infinity. */
  readonly rate: number;
  /** Node guests on their way up; null on platforms without them. */
  readonly boot: Boot | null;
  /** Seconds that each waited for its images; null where none were missing. */
  readonly images: Float32Array | null;
  readonly start: Passage;
}

/**
 * Start of everything that was placed. Node guests boot first, then images are fetched where they are missing, then each instance goes
 * through its chain; hosts share processor and disk among the phases that are active (processor sharing), tool stacks take one instance
 * at a time, and instances that are up go on taking their share.
 */
export function stormOf(estate: Estate, layout: Layout): StartResult {
  const { platform } = estate;
  // A chain for each instance on each kind of host, in that order; the first kind speaks for all.
  const ofHosts = estate.hosts.map(({ host }) => estate.instances.map((instance) => chainOf(estate, instance, host)));
  const storm = runStorm(estate, layout, ofHosts.flat());
  const { through } = storm.start;
  const inTurn = sortedOf(through);
  const timeline = timelineOf(inTurn, TIMELINE_POINTS);
  // Nobody asks for the time of day any more, so the seconds since each request can take its place.
  if (storm.rate < Infinity) countFromRequest(through, storm.rate);
  const host = estate.hosts[0]?.host as Host;
  const chains = [...nodeChainOf(platform, host), ...(ofHosts[0] ?? []).flat()];
  const passed = phasesOf(estate, layout, storm, chains);
  return {
    ready: storm.rate < Infinity ? distributionOf(through) : distributionOf(through, inTurn),
    phases: passed,
    timeline,
    provenance: startProvenance(chains, host, (phase) => passed.find(({ id }) => id === phase)?.mean ?? 0),
  };
}

function runStorm(estate: Estate, layout: Layout, chains: readonly Demand[][]): Storm {
  const { arrival, cache } = estate.scenario;
  const rate = arrival.pattern === 'ramp' ? arrival.perSecond : Infinity;
  const boot = estate.platform.nodeGuest ? bootNodes(estate, layout, rate) : null;
  // One array goes along: when each workload may take its next step.
  const times = new Float64Array(layout.instanceOf.length);
  for (let item = 0; item < times.length; item++)
    times[item] = Math.max(item / rate, boot === null ? 0 : (boot.through[layout.nodeOf[item] as number] as number));
  const images = cache === 'cold' ? awaitImages(estate, layout, times) : null;
  return { rate, boot, images, start: startInstances(estate, layout, chains, times) };
}

function countFromRequest(times: Float64Array, rate: number): void {
  for (let item = 0; item < times.length; item++) times[item] = (times[item] as number) - item / rate;
}

/** The boot of node guests, each asked for by the first workload that is to run in it. */
interface Boot extends Passage {
  readonly asked: Float64Array;
}

function bootNodes({ platform, scenario, hosts }: Estate, layout: Layout, rate: number): Boot {
  const asked = new Float64Array(layout.nodes).fill(Infinity);
  for (let item = 0; item < layout.nodeOf.length; item++) {
    const node = layout.nodeOf[item] as number;
    asked[node] = Math.min(asked[node] as number, item / rate);
  }
  const routes = hosts.map(({ host }) => routeOf(nodeChainOf(platform, host)));
  const passage = passageOf(layout, {
    routes,
    classes: routes.map((route) => jobsOn(route)),
    start: asked.slice(),
    routeOf: Uint16Array.from(layout.hostOfNode, (host) => layout.kindOfHost[host] as number),
    hostOf: layout.hostOfNode,
    sigma: platform.startSigma.value,
    seed: scenario.seed + 1,
  });
  return { ...passage, asked };
}

function startInstances(
  { scenario, platform, instances }: Estate,
  layout: Layout,
  chains: readonly Demand[][],
  start: Float64Array,
): Passage {
  const routes = chains.map(routeOf);
  const classes = routes.map((route, k) => jobsOn(route, instances[k % instances.length]?.cores ?? 0));
  return passageOf(layout, {
    routes,
    classes,
    start,
    routeOf: classesOf(layout, instances.length),
    hostOf: layout.hostOf,
    sigma: platform.startSigma.value,
    seed: scenario.seed,
  });
}

/** By placed workload: its instance on its kind of host. */
function classesOf({ kindOfHost, hostOf, instanceOf }: Layout, instances: number): Uint16Array {
  if (kindOfHost.every((kind) => kind === 0)) return instanceOf;
  const classOf = new Uint16Array(instanceOf.length);
  for (let item = 0; item < classOf.length; item++) {
    const kind = kindOfHost[hostOf[item] as number] as number;
    classOf[item] = kind * instances + (instanceOf[item] as number);
  }
  return classOf;
}

function phasesOf(estate: Estate, layout: Layout, storm: Storm, chains: readonly Demand[]): PhaseResult[] {
  const seconds = new Float32Array(layout.instanceOf.length);
  const host = estate.hosts[0]?.host as Host;
  return phases.flatMap(({ id, name }, phase) => {
    if (!spend(storm, layout, id, phase, seconds)) return [];
    const range = rangeOf(seconds);
    if (range.sum === 0) return [];
    const own = chains.filter((demand) => demand.phase === id);
    const provenance = own.length > 0 ? startProvenance(own, host, () => 1) : fetchProvenance(estate);
    const mean = range.sum / seconds.length;
    const [p50 = 0, p95 = 0] = percentilesOf(seconds, [0.5, 0.95], range);
    return [{ id, name, p50, p95, mean, provenance }];
  });
}

/** Writes down what each workload spent in a phase; false, with nothing written, where the phase is part of no route. */
function spend(
  { rate, boot, images, start }: Storm,
  layout: Layout,
  id: PhaseId,
  phase: number,
  seconds: Float32Array,
): boolean {
  const fetching = id === 'image' ? images : null;
  const booting = boot && partsOf(boot.routes, phase);
  const starting = partsOf(start.routes, phase);
  if (!fetching && !booting && !starting) return false;
  if (fetching) seconds.set(fetching);
  else seconds.fill(0);
  if (boot && booting) addBoot(seconds, boot, booting, layout.nodeOf, rate);
  if (starting) addStart(seconds, start, starting);
  return true;
}

/** Adds what each workload waited of its node guest's boot: all of it, or the rest if it was asked for later. */
function addBoot(seconds: Float32Array, boot: Boot, parts: Parts, nodeOf: Uint32Array, rate: number): void {
  for (let item = 0; item < seconds.length; item++) {
    const node = nodeOf[item] as number;
    const request = item / rate;
    const up = boot.through[node] as number;
    const whole = up - (boot.asked[node] as number);
    const share = whole > 0 ? (Math.max(request, up) - request) / whole : 0;
    seconds[item] = (seconds[item] as number) + secondsIn(boot, parts, node) * share;
  }
}

/** Adds what each spent in its own start: `secondsIn` with its arrays held in locals, since most of the time for phases goes here. */
function addStart(seconds: Float32Array, start: Passage, { first, visit, share }: Parts): void {
  const { routeOf: route, durations, most } = start;
  for (let item = 0; item < seconds.length; item++) {
    const end = first[(route[item] as number) + 1] as number;
    let time = 0;
    for (let part = first[route[item] as number] as number; part < end; part++)
      time += (durations[item * most + (visit[part] as number)] as number) * (share[part] as number);
    seconds[item] = (seconds[item] as number) + time;
  }
}

/** What a job spent in the parts of its route. */
function secondsIn({ routeOf: route, durations, most }: Passage, { first, visit, share }: Parts, job: number): number {
  const end = first[(route[job] as number) + 1] as number;
  let time = 0;
  for (let part = first[route[job] as number] as number; part < end; part++)
    time += (durations[job * most + (visit[part] as number)] as number) * (share[part] as number);
  return time;
}

const fetchProvenance = ({ scenario: { imageStore } }: Estate) => ({
  grade: imageStore.perFetch.grade,
  sources: [imageStore.perFetch.source],
});
