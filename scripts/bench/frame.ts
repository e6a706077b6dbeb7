import { estateOf } from '../../lib/engine/estate';
import { arrivalsOf } from '../../lib/engine/place';
import { settle } from '../../lib/engine/settle';
import { stormOf } from '../../lib/engine/storm';
import type { Platform } from '../../lib/model/platform';
import type { Scenario } from '../../lib/model/scenario';
import { parse } from '../../lib/query';
import { againstGoal, arrayBytes, format, medianTime, type Print } from './measure';

const twelve = 'xen-pvh~xen-hvm~hyper-v~esxi~vmware-workstation~kvm~firecracker~lxc~docker~podman~gvisor~docker-in-kvm';

const scenarioFor = (workloads: number): Scenario => parse(`on=${twelve}&n=${workloads}`).scenario;

/** Workloads, runs, and milliseconds that twelve platforms may take: one picture, and a second. */
const sizes = [
  [500, 60, null],
  [1_000, 40, null],
  [2_000, 30, 16.7],
  [4_000, 15, null],
  [100_000, 3, 1_000],
] as const;

/** Ways to start, and how a query says so. */
const starts = [
  ['storm', ''],
  ['storm with cold caches', '&cache=cold'],
  ['ramp', '&start=ramp&rate=50'],
] as const;

/** What one change of a control has to pay for: twelve platforms placed, started and summed up, in one thread. */
export function run(print: Print): void {
  for (const [workloads, runs, goal] of sizes) {
    const scenario = scenarioFor(workloads);
    const { cpuMs } = medianTime(runs, () => frame(scenario));
    const placing = medianTime(runs, () => frame(scenario, false));
    const each = (cpuMs * 1e6) / (12 * workloads);
    print(
      `frame of 12 platforms x ${format(workloads, 0)}: ${format(cpuMs)} ms CPU, ${format(placing.cpuMs)} of them placing, ` +
        `${format(each, 0)} ns per instance`,
    );
    if (goal !== null) againstGoal(print, `frame of 12 x ${format(workloads, 0)}`, cpuMs, goal, ' ms');
  }
  bytes(print);
}

/** Places each platform's workloads and, unless told not to, starts them. */
function frame(scenario: Scenario, start = true): void {
  const arrivals = arrivalsOf(scenario.mix, scenario.count);
  for (const platform of scenario.platforms) {
    const estate = estateOf(scenario, platform);
    const { layout } = settle(estate, arrivals);
    if (start) stormOf(estate, layout);
  }
}

/**
 * Arrays of a storm, each counted from its making to the end, over the instances that it starts; on hosts that carry hundreds, since what
 * a host takes is another matter.
 */
function bytes(print: Print): void {
  for (const [what, how] of starts) {
    const { scenario } = parse(`hosts=dell-r740&on=${twelve}&n=10000${how}`);
    const arrivals = arrivalsOf(scenario.mix, scenario.count);
    const bytesOn = (platform: Platform): number => {
      const estate = estateOf(scenario, platform);
      const { layout } = settle(estate, arrivals);
      // Some of a run may be collected before its end; never more than there was.
      const runs = Array.from({ length: 3 }, () => arrayBytes(() => void stormOf(estate, layout)));
      return Math.max(...runs) / scenario.count;
    };
    againstGoal(
      print,
      `bytes per instance of a ${what}, the largest`,
      Math.max(...scenario.platforms.map(bytesOn)),
      100,
    );
  }
}
