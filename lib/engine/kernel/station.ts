import { meld, none, withoutRoot } from './forest';
import { type Plan, serial, shared } from './plan';
import { drawOpen, lognormalFactor } from './random';
import type { Run } from './run';
import { setTime } from './tournament';

/** The job begins its visit to `station`, at the time `movedAt[job]`. */
export function enter(run: Run, job: number, station: number): void {
  const sort = run.plan.sort[station];
  if (sort === serial) return enterLine(run, job, station);
  setWork(run, job);
  if (sort === shared) {
    serve(run, station, job);
    run.jobs.key[job]! += run.served[station]!;
    run.present[station]!++;
    repace(run, station);
  } else run.jobs.key[job]! += run.movedAt[job]!;
  const root = run.root[station]!;
  run.root[station] = root === none ? job : meld(run.jobs, root, job);
  reschedule(run, station);
}

/** The job whose visit is due at `station` leaves it; `movedAt[job]` becomes that time. */
export function leave(run: Run, job: number, station: number): void {
  run.movedAt[job] = run.due[station]!;
  const sort = run.plan.sort[station];
  if (sort === serial) return leaveLine(run, job, station);
  if (sort === shared) {
    run.served[station] = run.jobs.key[job]!;
    run.servedAt[station] = run.movedAt[job]!;
    run.present[station]!--;
    repace(run, station);
  }
  run.root[station] = withoutRoot(run.jobs, job);
  reschedule(run, station);
}

/** A resident that asks for `demand` joins the station of its site at the time `movedAt[job]`. */
export function settle(run: Run, job: number, station: number, demand: number): void {
  serve(run, station, job);
  run.plan.residents[station]!++;
  run.plan.demand[station]! += demand;
  run.plan.residentsOfSite[run.siteOf[job]!]!++;
  repace(run, station);
  reschedule(run, station);
}

/** Puts the work of the visit that job is about to begin into its key. */
export function setWork(run: Run, job: number): void {
  const { plan } = run;
  const row = run.classOf[job]! * plan.most + run.visitOf[job]!;
  const growth = plan.growth[row]!;
  const work = growth === 0 ? plan.work[row]! : plan.work[row]! + growth * plan.residentsOfSite[run.siteOf[job]!]!;
  run.jobs.key[job] = timesFactor(run, job, work);
}

/** Work of the visit that a job is about to begin, with the factor by which the job differs from its class. */
export function timesFactor({ plan, factors, factorsEach, classOf, visitOf }: Run, job: number, work: number): number {
  const visit = visitOf[job]!;
  if (factors !== undefined) return work * (factorsEach === 1 ? factors[job]! : factors[job * plan.most + visit]!);
  const sigma = plan.sigma[classOf[job]! * plan.most + visit]!;
  return sigma === 0 ? work : work * lognormalFactor(drawOpen(plan.streams[visit]!, job), sigma);
}

/** Gives every job present what it is due by `movedAt[job]`. */
function serve(run: Run, station: number, job: number): void {
  const now = run.movedAt[job]!;
  if (run.present[station] === 0) run.served[station] = 0;
  else run.served[station]! += (now - run.servedAt[station]!) * run.pace[station]!;
  run.servedAt[station] = now;
}

/**
 * The rate of each job at a shared station: n jobs and m residents share C max-min fairly, where the residents ask for
 * D together: min(cap, max((C - D) / n, C / (n + m))).
 */
export function rateOf({ capacity, cap, residents, demand }: Plan, station: number, jobs: number): number {
  const all = residents[station]!;
  const equal = capacity[station]! / (jobs + all);
  const fair = all === 0 ? equal : Math.max(equal, (capacity[station]! - demand[station]!) / jobs);
  return Math.min(cap[station]!, fair);
}

export function repace({ plan, present, pace }: Run, station: number): void {
  pace[station] = rateOf(plan, station, present[station]!);
}

/** Finds out when the first job will be through. */
export function reschedule(run: Run, station: number): void {
  const root = run.root[station]!;
  if (root === none) run.due[station] = Infinity;
  else if (run.plan.sort[station] === shared)
    run.due[station] = run.servedAt[station]! + (run.jobs.key[root]! - run.served[station]!) / run.pace[station]!;
  else run.due[station] = run.jobs.key[root]!;
  setClock(run, station);
}

function setClock(run: Run, station: number): void {
  const common = station - run.plan.common;
  if (common >= 0) setTime(run.clocks, run.plan.sites + common, run.due[station]!);
}

export function enterLine(run: Run, job: number, station: number): void {
  const last = run.tail[station]!;
  run.tail[station] = job;
  if (last === none) startTurn(run, job, station, job);
  else run.jobs.sibling[last] = job;
}

export function leaveLine(run: Run, job: number, station: number): void {
  const next = run.jobs.sibling[job]!;
  run.jobs.sibling[job] = none;
  if (next !== none) return startTurn(run, next, station, job);
  run.root[station] = none;
  run.tail[station] = none;
  run.due[station] = Infinity;
  setClock(run, station);
}

/** The job's turn in a serial station starts at the time `movedAt[starter]`. */
function startTurn(run: Run, job: number, station: number, starter: number): void {
  setWork(run, job);
  run.root[station] = job;
  run.due[station] = run.movedAt[starter]! + run.jobs.key[job]!;
  setClock(run, station);
}
