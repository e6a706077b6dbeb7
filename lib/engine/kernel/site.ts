import { meld, none, withoutRoot } from './forest';
import { serial, shared } from './plan';
import type { Run } from './run';
import { enter, enterLine, leaveLine, rateOf, settle, timesFactor } from './station';
import { setTime } from './tournament';

/**
 * Works off what happens at a site up to `until`, and sets its clock if others may have to wait for it.
 *
 * Nearly every event of a storm happens here. The loop does what `leave` and `enter` do at a common station, in one body over
 * arrays held in locals: called step by step, each finds its arrays anew and puts them where the next looks them up again.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: see above
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: see above
export function catchUp(run: Run, site: number, until: number): void {
  const { plan, jobs, movedAt, visitOf, durations, inbox, inboxEnd, outbound, factors } = run;
  const { due, root, present, served, servedAt, pace } = run;
  const { most, sort } = plan;
  const { key, sibling } = jobs;
  const from = site * plan.perSite;
  const end = from + plan.perSite;
  for (;;) {
    let station = from;
    for (let other = from + 1; other < end; other++) if (due[other]! < due[station]!) station = other;
    let now = due[station]!;
    let job = inbox[site]!;
    if (job !== none && movedAt[job]! <= now) {
      now = movedAt[job]!;
      if (now > until) break;
      inbox[site] = sibling[job]!;
      if (inbox[site] === none) inboxEnd[site] = none;
      sibling[job] = none;
    } else {
      if (now > until) break;
      job = root[station]!;
      if (durations !== undefined) durations[job * most + visitOf[job]!] = now - movedAt[job]!;
      movedAt[job] = now;
      visitOf[job]!++;
      if (sort[station] === serial) leaveLine(run, job, station);
      else {
        const next = withoutRoot(jobs, job);
        root[station] = next;
        if (sort[station] === shared) {
          const left = present[station]! - 1;
          present[station] = left;
          served[station] = key[job]!;
          servedAt[station] = now;
          const rate = left > 0 ? rateOf(plan, station, left) : 1;
          pace[station] = rate;
          due[station] = left > 0 ? now + (key[next]! - key[job]!) / rate : Infinity;
        } else due[station] = next === none ? Infinity : key[next]!;
      }
    }

    const jobClass = run.classOf[job]!;
    const visit = visitOf[job]!;
    if (visit === plan.visits[jobClass]) {
      const home = plan.staysAt[jobClass]!;
      if (home !== none) settle(run, job, home + from, plan.staysDemand[jobClass]!);
      continue;
    }
    const row = jobClass * most + visit;
    if (plan.step[row] === 0) {
      outbound[site]!--;
      enter(run, job, plan.first[row]!);
      continue;
    }
    station = plan.first[row]! + from;
    if (sort[station] === serial) {
      enterLine(run, job, station);
      continue;
    }
    let work = plan.work[row]!;
    if (plan.growth[row] !== 0) work += plan.growth[row]! * plan.residentsOfSite[site]!;
    if (factors !== undefined && run.factorsEach === 1) work *= factors[job]!;
    else work = timesFactor(run, job, work);
    const queue = root[station]!;
    if (sort[station] === shared) {
      const given = queue === none ? 0 : served[station]! + (now - servedAt[station]!) * pace[station]!;
      const there = present[station]! + 1;
      const rate = rateOf(plan, station, there);
      present[station] = there;
      served[station] = given;
      servedAt[station] = now;
      pace[station] = rate;
      key[job] = work + given;
      const first = queue === none ? job : meld(jobs, queue, job);
      root[station] = first;
      due[station] = now + (key[first]! - given) / rate;
    } else {
      key[job] = work + now;
      const first = queue === none ? job : meld(jobs, queue, job);
      root[station] = first;
      due[station] = key[first]!;
    }
  }
  let next = from;
  for (let other = from + 1; other < end; other++) if (due[other]! < due[next]!) next = other;
  if (outbound[site]! > 0) setTime(run.clocks, site, due[next]!);
  else if (run.clocks.times[site] !== Infinity) setTime(run.clocks, site, Infinity);
}
