import { none } from './forest';
import type { Network } from './network';
import { orderBy } from './order';
import { type Plan, shared } from './plan';
import { prepare, type Run } from './run';
import { catchUp } from './site';
import { enter, leave, repace, reschedule, setWork } from './station';

const batchWorthSorting = 64;

/**
 * Runs a network until every job is through and returns the time of each job's completion in seconds. `durations`, if
 * given, is filled with the time that each visit took, waiting included: a row of `mostVisits` cells for each job.
 * Completions are written to `ends`; that may be the array of arrivals, of a caller who has no more use for them.
 *
 * Cost: O(log n) for each visit to a shared station (processor sharing in virtual time: what a station has given to
 * every job since it was last empty is one number, so a job ends when that number reaches its key). Sites that have no
 * business with a common station any more are left alone and worked off one by one at the end, each in one go.
 *
 * Order is part of the result: at one instant arrivals come first, then sites and after them common stations by number;
 * within a station jobs end by work and then by number, and a line keeps the order of entrance.
 */
export function flow(
  network: Network,
  durations?: Float32Array,
  ends: Float64Array = new Float64Array(network.arrivals.length),
): Float64Array {
  const run = prepare(network, durations, ends);
  const { arrivals } = network;
  const { times, winners } = run.clocks;
  let arrived = arriveTogether(run, network);
  for (;;) {
    const first = winners[1]!;
    const next = times[first]!;
    if (arrived < arrivals.length && arrivals[jobAt(network, arrived)]! <= next) moveOn(run, jobAt(network, arrived++));
    else if (next === Infinity) break;
    else if (first < run.plan.sites) catchUp(run, first, next);
    else finishVisit(run, first - run.plan.sites + run.plan.common);
  }
  // Where every station is a common one, nothing happens at a site.
  if (run.plan.perSite > 0) for (let site = 0; site < run.plan.sites; site++) catchUp(run, site, Number.MAX_VALUE);
  return run.movedAt;
}

/** The job that arrives as number `i`. */
function jobAt({ order }: Network, i: number): number {
  return order === undefined ? i : order[i]!;
}

/** The job goes to the station of its next visit, or is through. A site is told of newcomers by its inbox. */
function moveOn(run: Run, job: number): void {
  const { plan } = run;
  const jobClass = run.classOf[job]!;
  const visit = run.visitOf[job]!;
  if (visit === plan.visits[jobClass]) {
    if (plan.staysAt[jobClass] !== none) deliver(run, job, run.siteOf[job]!, 0);
    return;
  }
  const row = jobClass * plan.most + visit;
  if (plan.step[row] === 0) enter(run, job, plan.first[row]!);
  else deliver(run, job, run.siteOf[job]!, plan.outbound[row]!);
}

function finishVisit(run: Run, station: number): void {
  const { plan, durations, movedAt } = run;
  const job = run.root[station]!;
  const cell = job * plan.most + run.visitOf[job]!;
  if (durations !== undefined) durations[cell] = run.due[station]! - movedAt[job]!;
  leave(run, job, station);
  run.visitOf[job]!++;
  moveOn(run, job);
}

function deliver(run: Run, job: number, site: number, outbound: number): void {
  const last = run.inboxEnd[site]!;
  if (last === none) run.inbox[site] = job;
  else run.jobs.sibling[last] = job;
  run.inboxEnd[site] = job;
  run.outbound[site]! += outbound;
  if (run.outbound[site]! > 0) catchUp(run, site, run.movedAt[job]!);
}

/**
 * Lets all jobs in that come at the first instant, if they are many, and returns their number. Those that go to a
 * common shared station enter it as one sorted chain, which is a pairing heap that never has to be put in order.
 */
function arriveTogether(run: Run, network: Network): number {
  const { arrivals, classes } = network;
  if (!classes.some((_, jobClass) => startsAtCommonShared(run.plan, jobClass))) return 0;
  const first = arrivals[jobAt(network, 0)];
  let count = 0;
  while (count < arrivals.length && arrivals[jobAt(network, count)] === first) count++;
  if (count < batchWorthSorting) return 0;
  const together = new Int32Array(count);
  let waiting = 0;
  for (let i = 0; i < count; i++) {
    const job = jobAt(network, i);
    if (startsAtCommonShared(run.plan, run.classOf[job]!)) together[waiting++] = job;
  }
  enterTogether(run, together.subarray(0, waiting));
  for (let i = 0; i < count; i++) {
    const job = jobAt(network, i);
    if (!startsAtCommonShared(run.plan, run.classOf[job]!)) moveOn(run, job);
  }
  return count;
}

function startsAtCommonShared({ visits, most, step, first, sort }: Plan, jobClass: number): boolean {
  const row = jobClass * most;
  return visits[jobClass]! > 0 && step[row] === 0 && sort[first[row]!] === shared;
}

function enterTogether(run: Run, together: Int32Array): void {
  const { plan, jobs, classOf, root, tail, present } = run;
  for (const job of together) setWork(run, job);
  orderBy(jobs.key, together);
  for (const job of together) {
    const station = plan.first[classOf[job]! * plan.most]!;
    if (root[station] === none) root[station] = job;
    else jobs.child[tail[station]!] = job;
    tail[station] = job;
    present[station]!++;
  }
  for (let station = plan.common; station < plan.sort.length; station++) {
    if (plan.sort[station] !== shared || root[station] === none) continue;
    run.servedAt[station] = run.movedAt[root[station]!]!;
    repace(run, station);
    reschedule(run, station);
  }
}
