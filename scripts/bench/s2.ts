import { flow } from '../../lib/engine/kernel/flow';
import type { Network } from '../../lib/engine/kernel/network';
import { referenceCpuStorm, referenceStorm } from '../../lib/engine/kernel/reference-storm';
import { distributionOf, quantileOf, sumOf } from '../../lib/engine/kernel/tally';
import { againstGoal, arrayBytes, bestMs, expectClose, format, medianTime, type Print } from './measure';
import { compare } from './peers';

/** Boot storms: [instances, hosts, runs, then p50, p95, p99, max and sum of the reference results]. */
const storms = [
  [1_000, 10, 60, 129.535957044, 170.975230621, 178.675244477, 181.179013138, 120952.137657],
  [10_000, 100, 25, 133.151605566, 175.571306328, 183.058254669, 194.249178045, 1251435.404522],
  [100_000, 1_000, 7, 133.064355081, 175.581798304, 182.991545278, 194.87295986, 12515122.978376],
] as const;

export function run(print: Print): void {
  const cpuMs = storms.map(([instances, hosts, runs, ...expected]) => storm(print, instances, hosts, runs, expected));
  againstGoal(print, 'S2 growth from 10,000 to 100,000 instances', cpuMs[2]! / cpuMs[1]!, 25);
  checkVariants(print);
  frame(print);
  againstPeers(print);
}

function storm(print: Print, instances: number, hosts: number, runs: number, expected: readonly number[]): number {
  const bytes = arrayBytes(() => void flow(referenceStorm(instances, hosts)));
  const network = referenceStorm(instances, hosts);
  const ends = flow(network);
  const sorted = ends.slice().sort();
  const found = [...[0.5, 0.95, 0.99, 1].map((share) => quantileOf(sorted, share)), sumOf(ends)];
  found.forEach((value, i) => expectClose(`S2 ${instances} result ${i}`, value, expected[i]!));
  const { cpuMs, wallMs } = medianTime(runs, () => void flow(network));
  const perEvent = (cpuMs * 1e6) / (3 * instances);
  print(
    `S2 storm of ${format(instances, 0)} on ${format(hosts, 0)} hosts: ${format(cpuMs, 2)} ms CPU, ${format(wallMs, 2)} ms wall, ` +
      `${format(perEvent, 0)} ns per phase, ${format(bytes / instances, 0)} bytes per instance`,
  );
  return cpuMs;
}

function checkVariants(print: Print): void {
  const cpuOnly = flow(referenceCpuStorm(10_000, 100));
  expectClose('S2b max', quantileOf(cpuOnly.slice().sort(), 1), 126.97796875);
  expectClose('S2b sum', sumOf(cpuOnly), 837340.752844);
  const uncapped = flow(referenceStorm(1_000, 10, Infinity));
  expectClose('S2u max', quantileOf(uncapped.slice().sort(), 1), 152.468042718);
  expectClose('S2u sum', sumOf(uncapped), 93885.630566);
  const { cpuMs } = medianTime(15, () => void flow(referenceCpuStorm(10_000, 100)));
  print(`S2b processor phase alone, 10,000 on 100 hosts: ${format(cpuMs, 2)} ms CPU with its inputs; S2u agrees`);
}

/** What one change of a control has to pay for: twelve platforms, each with its own storm and its percentiles. */
function frame(print: Print): void {
  for (const workloads of [500, 1_000, 2_000, 4_000, 8_000]) {
    const platforms = Array.from({ length: 12 }, (_, i) => platformStorm(workloads, i));
    const durations = new Float32Array(3 * workloads);
    const { cpuMs } = medianTime(15, () => {
      for (const network of platforms) distributionOf(flow(network, durations));
    });
    print(
      `   frame of 12 platforms x ${format(workloads, 0)}, 3 drawn phases, durations, percentiles: ${format(cpuMs, 1)} ms CPU`,
    );
  }
}

function platformStorm(workloads: number, seed: number): Network {
  const { factors: _, ...network } = referenceStorm(workloads, Math.ceil(workloads / 100));
  const works = [1000, 30, 250];
  return { ...network, seed, classes: [{ visits: works.map((work, station) => ({ station, work, sigma: 0.3 })) }] };
}

function againstPeers(print: Print): void {
  const large = referenceStorm(10_000, 100);
  const sum = 1251435.404522;
  const cpp = { time: /min ([\d.]+)/, result: /sum ([\d.]+)/, expected: sum, arguments: ['10000', '100', '25'] };
  const quiet = ['--log=root.thres:error', '--cfg=contexts/stack-size:16', '--cfg=contexts/guard-size:0'];
  compare(
    print,
    [
      { name: 'C++, sorted start', source: 'cpp_limit/s2_sorted.cpp', ...cpp, goal: { atMost: 2 } },
      { name: 'C++, heaps only', source: 'cpp_limit/s2_heap.cpp', ...cpp, goal: { atMost: 1.2 } },
      {
        name: 'SimGrid actors',
        source: 'simgrid_driver.cpp',
        arguments: ['s2', '10000', '100', ...quiet],
        time: /run_ms=([\d.]+)/,
        result: /sum=([\d.]+)/,
        expected: sum,
        goal: { atLeast: 300 },
      },
      {
        name: 'SimPy with a virtual-time server',
        source: 'simpy_driver.py',
        arguments: ['s2', '10000', '100'],
        time: /cpu_ms=([\d.]+)/,
        result: /sum=([\d.]+)/,
        expected: sum,
        goal: { atLeast: 40 },
      },
    ],
    () => bestMs(25, () => void flow(large)),
  );
  const small = referenceStorm(1_000, 10, Infinity);
  compare(
    print,
    [
      {
        name: 'simjs, 1,000 on 10 hosts without core limit',
        source: 'npm_driver.cjs',
        arguments: ['simjs-s2u', '1000', '10'],
        time: /cpu_ms=([\d.]+)/,
        result: /sum=([\d.]+)/,
        expected: 93885.630566,
        goal: { atLeast: 1000 },
      },
    ],
    () => bestMs(25, () => void flow(small)),
  );
}
