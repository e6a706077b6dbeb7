import type { Host } from '../model/host';
import { type PhaseId, phases } from '../model/platform';
import type { PhaseResult, StartResult } from '../model/result';
import type { Estate } from './estate';
import { fetched } from './fetch';
import { distributionOf, percentileOf, timelineOf } from './kernel/tally';
import type { Layout } from './layout';
import { type Parts, type Passage, partsOf, passageOf } from './passage';
import { jobsOn, routeOf } from './route';
import { chainOf, type Demand, nodeChainOf, phaseProvenance } from './start';

const TIMELINE_POINTS = 64;

/** What a storm left behind, from request to ready, by placed workload. */
interface Storm {
  readonly request: Float64Array;
  /** Node guests on their way up; null on platforms without them. */
  readonly boot: Boot | null;
  /** When the node guest of each was up, and when its images were there. */
  readonly able: Float64Array;
  readonly fetched: Float64Array;
  readonly start: Passage;
}

/**
 * Start of everything that was placed. Node guests boot first, then images are fetched where they are missing, then each instance goes
 * through its chain; hosts share processor and disk among the phases that are active (processor sharing), tool stacks take one instance
 * at a time, and instances that are up go on taking their share.
 */
export function stormOf(estate: Estate, layout: Layout): StartResult {
  const { scenario, platform } = estate;
  const request = requestsOf(scenario.arrival, layout.instanceOf.length);
  const boot = platform.nodeGuest ? bootNodes(estate, layout, request) : null;
  const able = boot ? ableAfter(boot, layout, request) : request;
  const there = scenario.cache === 'cold' ? fetched(estate, layout, able) : able;
  const storm = { request, boot, able, fetched: there, start: startInstances(estate, layout, there) };
  const { through } = storm.start;
  const together = scenario.arrival.pattern === 'storm';
  const ready = together ? through : through.map((at, item) => at - (request[item] as number));
  const sorted = ready.slice().sort();
  const host = estate.hosts[0]?.host as Host;
  const chains = [...nodeChainOf(platform, host), ...estate.instances.flatMap((instance) => chainOf(estate, instance, host))];
  return {
    ready: distributionOf(ready, sorted),
    phases: phasesOf(estate, layout, storm, chains),
    timeline: timelineOf(together ? sorted : through.slice().sort(), TIMELINE_POINTS),
    provenance: phaseProvenance(chains, host),
  };
}

function requestsOf(arrival: Estate['scenario']['arrival'], items: number): Float64Array {
  const request = new Float64Array(items);
  if (arrival.pattern === 'ramp') for (let i = 0; i < items; i++) request[i] = i / arrival.perSecond;
  return request;
}

/** The boot of node guests, each asked for by the first workload that is to run in it. */
interface Boot extends Passage {
  readonly asked: Float64Array;
}

function bootNodes({ platform, scenario, hosts }: Estate, layout: Layout, request: Float64Array): Boot {
  const asked = new Float64Array(layout.nodes).fill(Infinity);
  for (let item = 0; item < request.length; item++) {
    const node = layout.nodeOf[item] as number;
    asked[node] = Math.min(asked[node] as number, request[item] as number);
  }
  const routes = hosts.map(({ host }) => routeOf(nodeChainOf(platform, host)));
  const passage = passageOf(layout, {
    routes,
    classes: routes.map((route) => jobsOn(route, platform.startSigma.value)),
    start: asked,
    routeOf: Uint32Array.from(layout.hostOfNode, (host) => layout.kindOfHost[host] as number),
    hostOf: layout.hostOfNode,
    seed: scenario.seed + 1,
  });
  return { ...passage, asked };
}

function ableAfter({ through }: Boot, { nodeOf }: Layout, request: Float64Array): Float64Array {
  const able = new Float64Array(request.length);
  for (let i = 0; i < able.length; i++) able[i] = Math.max(request[i] as number, through[nodeOf[i] as number] as number);
  return able;
}

function startInstances(estate: Estate, layout: Layout, start: Float64Array): Passage {
  const { scenario, platform, instances } = estate;
  const sigma = platform.startSigma.value;
  const routes = estate.hosts.flatMap(({ host }) => instances.map((instance) => routeOf(chainOf(estate, instance, host))));
  const classes = routes.map((route, k) => jobsOn(route, sigma, instances[k % instances.length]?.cores ?? 0));
  const classOf = new Uint32Array(start.length);
  for (let i = 0; i < classOf.length; i++) {
    const kind = layout.kindOfHost[layout.hostOf[i] as number] as number;
    classOf[i] = kind * instances.length + (layout.instanceOf[i] as number);
  }
  return passageOf(layout, { routes, classes, start, routeOf: classOf, hostOf: layout.hostOf, seed: scenario.seed });
}

function phasesOf(estate: Estate, layout: Layout, storm: Storm, chains: readonly Demand[]): PhaseResult[] {
  const seconds = new Float32Array(layout.instanceOf.length);
  const host = estate.hosts[0]?.host as Host;
  return phases.flatMap(({ id, name }, phase) => {
    const sum = spend(storm, layout, id, phase, seconds);
    if (sum === 0) return [];
    const own = chains.filter((demand) => demand.phase === id);
    const provenance = own.length > 0 ? phaseProvenance(own, host) : fetchProvenance(estate);
    const mean = sum / seconds.length;
    return [{ id, name, p50: percentileOf(seconds, 0.5), p95: percentileOf(seconds, 0.95), mean, provenance }];
  });
}

/** Writes down what each workload spent in a phase, and gives the sum of it. */
function spend({ boot, able, fetched: there, request, start }: Storm, layout: Layout, id: PhaseId, phase: number, seconds: Float32Array): number {
  seconds.fill(0);
  const booted = boot && partsOf(boot.routes, phase);
  const started = partsOf(start.routes, phase);
  if (boot && booted) addBoot(seconds, boot, booted, layout, request, able);
  if (id === 'image' && there !== able) for (let i = 0; i < seconds.length; i++) seconds[i] = (there[i] as number) - (able[i] as number);
  if (started) addStart(seconds, start, started);
  let sum = 0;
  for (let i = 0; i < seconds.length; i++) sum += seconds[i] as number;
  return sum;
}

/** Node guests' time counts for a workload as far as it waited for it. */
function addBoot(seconds: Float32Array, boot: Boot, parts: Parts, { nodeOf }: Layout, request: Float64Array, able: Float64Array): void {
  for (let item = 0; item < seconds.length; item++) {
    const node = nodeOf[item] as number;
    const whole = (boot.through[node] as number) - (boot.asked[node] as number);
    const waited = whole > 0 ? ((able[item] as number) - (request[item] as number)) / whole : 0;
    seconds[item] = timeIn(boot, parts, node, seconds[item] as number, waited);
  }
}

function addStart(seconds: Float32Array, start: Passage, parts: Parts): void {
  for (let item = 0; item < seconds.length; item++) seconds[item] = timeIn(start, parts, item, seconds[item] as number, 1);
}

/** What a job spent in a phase, times `weight`, on top of `before`. */
function timeIn({ routeOf: route, rowOf, durations, most }: Passage, { first, visit, share }: Parts, job: number, before: number, weight: number): number {
  const row = (rowOf === null ? job : (rowOf[job] as number)) * most;
  const end = first[(route[job] as number) + 1] as number;
  let time = before;
  for (let part = first[route[job] as number] as number; part < end; part++)
    time = Math.fround(time + weight * (durations[row + (visit[part] as number)] as number) * (share[part] as number));
  return time;
}

const fetchProvenance = ({ scenario: { imageStore } }: Estate) => ({
  grade: imageStore.perFetch.grade,
  sources: [imageStore.perFetch.source],
});
