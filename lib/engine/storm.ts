import type { Host } from '../model/host';
import { type PhaseId, phases } from '../model/platform';
import type { PhaseResult, StartResult } from '../model/result';
import type { Estate } from './estate';
import { fetched } from './fetch';
import { distributionOf, percentilesOf, sortedOf, timelineOf } from './kernel/tally';
import type { Layout } from './layout';
import { type Parts, type Passage, partsOf, passageOf } from './passage';
import { jobsOn, routeOf } from './route';
import { chainOf, type Demand, nodeChainOf, startProvenance } from './start';

const TIMELINE_POINTS = 64;

/** What a storm left behind, from request to ready, by placed workload. */
interface Storm {
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
  const able = boot?.able ?? request;
  const there = scenario.cache === 'cold' ? fetched(estate, layout, able) : able;
  const storm = { boot, able, fetched: there, start: startInstances(estate, layout, there) };
  const { through } = storm.start;
  const together = scenario.arrival.pattern === 'storm';
  const ready = together ? through : through.map((at, item) => at - (request[item] as number));
  const sorted = sortedOf(ready);
  const host = estate.hosts[0]?.host as Host;
  const chains = [
    ...nodeChainOf(platform, host),
    ...estate.instances.flatMap((instance) => chainOf(estate, instance, host)),
  ];
  const passed = phasesOf(estate, layout, storm, chains);
  return {
    ready: distributionOf(ready, sorted),
    phases: passed,
    timeline: timelineOf(together ? sorted : sortedOf(through), TIMELINE_POINTS),
    provenance: startProvenance(chains, host, (phase) => passed.find(({ id }) => id === phase)?.mean ?? 0),
  };
}

function requestsOf(arrival: Estate['scenario']['arrival'], items: number): Float64Array {
  const request = new Float64Array(items);
  if (arrival.pattern === 'ramp') for (let i = 0; i < items; i++) request[i] = i / arrival.perSecond;
  return request;
}

/** The boot of node guests, each asked for by the first workload that is to run in it. */
interface Boot extends Passage {
  /** When the node guest of each workload was up, or when it was asked for if that was later. */
  readonly able: Float64Array;
  /** Share of its boot that each workload waited for. */
  readonly waited: Float64Array;
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
    classes: routes.map((route) => jobsOn(route)),
    start: asked,
    routeOf: Uint32Array.from(layout.hostOfNode, (host) => layout.kindOfHost[host] as number),
    hostOf: layout.hostOfNode,
    sigma: platform.startSigma.value,
    seed: scenario.seed + 1,
  });
  return { ...passage, ...waitedFor(passage.through, asked, layout.nodeOf, request) };
}

function waitedFor(
  through: Float64Array,
  asked: Float64Array,
  nodeOf: Uint32Array,
  request: Float64Array,
): Pick<Boot, 'able' | 'waited'> {
  const able = new Float64Array(request.length);
  const waited = new Float64Array(request.length);
  for (let i = 0; i < able.length; i++) {
    const node = nodeOf[i] as number;
    const whole = (through[node] as number) - (asked[node] as number);
    able[i] = Math.max(request[i] as number, through[node] as number);
    waited[i] = whole > 0 ? ((able[i] as number) - (request[i] as number)) / whole : 0;
  }
  return { able, waited };
}

function startInstances(estate: Estate, layout: Layout, start: Float64Array): Passage {
  const { scenario, platform, instances } = estate;
  const routes = estate.hosts.flatMap(({ host }) =>
    instances.map((instance) => routeOf(chainOf(estate, instance, host))),
  );
  const classes = routes.map((route, k) => jobsOn(route, instances[k % instances.length]?.cores ?? 0));
  const classOf = new Uint32Array(start.length);
  for (let i = 0; i < classOf.length; i++) {
    const kind = layout.kindOfHost[layout.hostOf[i] as number] as number;
    classOf[i] = kind * instances.length + (layout.instanceOf[i] as number);
  }
  return passageOf(layout, {
    routes,
    classes,
    start,
    routeOf: classOf,
    hostOf: layout.hostOf,
    sigma: platform.startSigma.value,
    seed: scenario.seed,
  });
}

function phasesOf(estate: Estate, layout: Layout, storm: Storm, chains: readonly Demand[]): PhaseResult[] {
  const seconds = new Float32Array(layout.instanceOf.length);
  const host = estate.hosts[0]?.host as Host;
  return phases.flatMap(({ id, name }, phase) => {
    const sum = spend(storm, layout, id, phase, seconds);
    if (sum === 0) return [];
    const own = chains.filter((demand) => demand.phase === id);
    const provenance = own.length > 0 ? startProvenance(own, host, () => 1) : fetchProvenance(estate);
    const mean = sum / seconds.length;
    const [p50 = 0, p95 = 0] = percentilesOf(seconds, [0.5, 0.95]);
    return [{ id, name, p50, p95, mean, provenance }];
  });
}

/** Writes down what each workload spent in a phase, and gives the sum of it. */
function spend(
  { boot, able, fetched: there, start }: Storm,
  layout: Layout,
  id: PhaseId,
  phase: number,
  seconds: Float32Array,
): number {
  seconds.fill(0);
  const booted = boot && partsOf(boot.routes, phase);
  const started = partsOf(start.routes, phase);
  if (boot && booted) addTime(seconds, boot, booted, layout.nodeOf, boot.waited);
  if (id === 'image' && there !== able)
    for (let i = 0; i < seconds.length; i++) seconds[i] = (there[i] as number) - (able[i] as number);
  if (started) addTime(seconds, start, started, null, null);
  let sum = 0;
  for (let i = 0; i < seconds.length; i++) sum += seconds[i] as number;
  return sum;
}

/** Adds what each workload spent in a phase: it is job `jobOf[item]` of a passage, and its weight in that job's time is given. */
function addTime(
  seconds: Float32Array,
  { routeOf: route, rowOf, durations, most }: Passage,
  { first, visit, share }: Parts,
  jobOf: Uint32Array | null,
  weight: Float64Array | null,
): void {
  for (let item = 0; item < seconds.length; item++) {
    const job = jobOf === null ? item : (jobOf[item] as number);
    const row = (rowOf === null ? job : (rowOf[job] as number)) * most;
    const end = first[(route[job] as number) + 1] as number;
    let time = 0;
    for (let part = first[route[job] as number] as number; part < end; part++)
      time += (durations[row + (visit[part] as number)] as number) * (share[part] as number);
    seconds[item] = (seconds[item] as number) + (weight === null ? time : time * (weight[item] as number));
  }
}

const fetchProvenance = ({ scenario: { imageStore } }: Estate) => ({
  grade: imageStore.perFetch.grade,
  sources: [imageStore.perFetch.source],
});
