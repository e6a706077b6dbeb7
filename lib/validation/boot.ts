import { distributionOf } from '../engine/kernel/tally';
import type { Layout } from '../engine/layout';
import { passageOf } from '../engine/passage';
import { jobsOn, routeOf } from '../engine/route';
import { chainOf } from '../engine/start';
import { stormOf } from '../engine/storm';
import type { Experiment, ExperimentRow } from '../model/experiment';
import type { Host } from '../model/host';
import type { Distribution } from '../model/result';
import { type Subject, subjectOf, togetherIn } from './subject';

/** Starts that a distribution is made of at least: enough for its 99th percentile. */
const STARTS = 256;
/** Jobs that one row may send through the engine: beside many neighbours there are fewer repetitions. */
const JOBS = 100_000;
/** Bursts whose last start is averaged. */
const BURSTS = 7;

/** Seconds from the start of the clock to its stop: a point of the distribution over many repetitions. */
export function bootSeconds(experiment: Experiment, row: ExperimentRow, point: (of: Distribution) => number): number {
  const subject = subjectOf(experiment, row);
  return point(ready(subject, repetitionsOf(subject), 1));
}

/** Seconds until the last of a burst is ready, mean over bursts. */
export function makespan(experiment: Experiment, row: ExperimentRow): number {
  const subject = subjectOf(experiment, row);
  let sum = 0;
  for (let seed = 1; seed <= BURSTS; seed++) sum += ready(subject, 1, seed).last;
  return sum / BURSTS;
}

function repetitionsOf(subject: Subject): number {
  const burst = togetherIn(subject.row);
  const jobs = burst + (subject.row.neighbours?.instances ?? 0);
  return Math.max(1, Math.min(Math.ceil(STARTS / burst), Math.floor(JOBS / jobs)));
}

/** The same burst on `repetitions` hosts that do not know of each other. */
function ready(subject: Subject, repetitions: number, seed: number): Distribution {
  const estate = { ...subject.estate, scenario: { ...subject.estate.scenario, seed } };
  const layout = layoutOf(subject.host, togetherIn(subject.row), repetitions);
  const { neighbours } = subject.row;
  if (!neighbours || neighbours.instances === 0) return stormOf(estate, layout).ready;
  return besideNeighbours({ ...subject, estate }, layout, neighbours);
}

function layoutOf(host: Host, burst: number, repetitions: number): Layout {
  const hostOf = Uint32Array.from({ length: burst * repetitions }, (_, item) => item % repetitions);
  return {
    hosts: new Array<Host>(repetitions).fill(host),
    kindOfHost: new Uint8Array(repetitions),
    nodes: repetitions,
    hostOfNode: Uint32Array.from({ length: repetitions }, (_, node) => node),
    instanceOf: new Uint16Array(hostOf.length),
    hostOf,
    nodeOf: hostOf,
  };
}

type Busy = NonNullable<ExperimentRow['neighbours']>;

/** The burst on hosts whose neighbours have come to stay: jobs without a visit, which ask for their share from the first moment on. */
function besideNeighbours({ estate, instance, host, platform }: Subject, layout: Layout, busy: Busy): Distribution {
  const route = routeOf(chainOf(estate, instance, host));
  const before = layout.hosts.length * busy.instances;
  const jobs = before + layout.hostOf.length;
  const { through } = passageOf(layout, {
    routes: [route, []],
    classes: [jobsOn(route, instance.cores), jobsOn([], busy.cores)],
    start: new Float64Array(jobs),
    routeOf: Uint16Array.from({ length: jobs }, (_, job) => (job < before ? 1 : 0)),
    hostOf: Uint32Array.from({ length: jobs }, (_, job) => job % layout.hosts.length),
    sigma: platform.startSigma.value,
    seed: estate.scenario.seed,
  });
  return distributionOf(through.slice(before));
}
