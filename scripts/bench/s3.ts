import { type DayRules, day } from '../../lib/engine/day';
import { referenceDay } from '../../lib/engine/day-trace';
import { againstGoal, bestMs, expectSame, format, medianTime, type Print } from './measure';
import { compare } from './peers';

const rules: DayRules = {
  hostLoad: 64000,
  hostMemoryMiB: 393216,
  reservedCores: 64,
  high: 51200,
  low: 25600,
  idleWatts: 100,
  busyWatts: 250,
  sampleSeconds: 300,
};

/** Days: [workloads, hosts, runs, then migrations, evacuations, samples of hosts on, kWh and checksum]. */
const days = [
  [1_000, 80, 9, 1307, 19, 13833, '221.466057', 1150915970],
  [1_052, 800, 9, 1447, 20, 14409, '231.502448', 3745525498],
  [10_000, 800, 7, 13966, 194, 143064, '2285.366993', 1761656011],
  [100_000, 8_000, 3, 127242, 1947, 1452413, '23118.395082', 4079567945],
] as const;

export function run(print: Print): void {
  for (const [workloads, hosts, runs, ...expected] of days) {
    const trace = referenceDay(workloads);
    const result = day(trace, hosts, rules);
    const on = result.hostsOn.reduce((sum, count) => sum + count, 0);
    const found = [result.migrations, result.evacuations, on, result.energyKWh.toFixed(6), checksum(result.hostOf)];
    found.forEach((value, i) => expectSame(`S3 ${workloads} result ${i}`, value, expected[i]));
    const draw = medianTime(runs, () => void referenceDay(workloads));
    const live = medianTime(runs, () => void day(trace, hosts, rules));
    const perSample = ((draw.cpuMs + live.cpuMs) * 1e6) / (288 * workloads);
    print(
      `S3 day of ${format(workloads, 0)} on ${format(hosts, 0)} hosts: trace ${format(draw.cpuMs)} + day ${format(live.cpuMs)} ms CPU, ` +
        `${format(draw.wallMs + live.wallMs)} ms wall, ${format(perSample)} ns per workload and sample`,
    );
  }
  platforms(print);
  againstPeers(print);
}

function checksum(hosts: Int32Array): number {
  return hosts.reduce((hash, host) => Math.imul(hash ^ host, 0x01000193) >>> 0, 0x811c9dc5);
}

const wholeDay = () => void day(referenceDay(10_000), 800, rules);

function twelveDays(): void {
  const trace = referenceDay(10_000);
  for (let platform = 0; platform < 12; platform++) day(trace, 800, rules);
}

function platforms(print: Print): void {
  const one = medianTime(5, wholeDay);
  const twelve = medianTime(3, twelveDays);
  againstGoal(print, 'S3 twelve platforms on one trace, in days with a trace each', twelve.cpuMs / one.cpuMs, 12);
}

function againstPeers(print: Print): void {
  const peer = { source: 'cpp_limit/s3.cpp', time: /min ([\d.]+)/, result: /ck (\d+)/, expected: 1761656011 };
  const quiet = ['--log=root.thres:error', '--cfg=contexts/stack-size:16', '--cfg=contexts/guard-size:0'];
  compare(
    print,
    [
      { name: 'C++', ...peer, arguments: ['10000', '800', '5'], goal: { atMost: 3.2 } },
      {
        name: 'SimGrid VMs',
        source: 'simgrid_driver.cpp',
        arguments: ['s3', '10000', '800', ...quiet],
        time: /run_ms=([\d.]+)/,
        result: /ck=(\d+)/,
        expected: 1761656011,
        goal: { atLeast: 120 },
      },
    ],
    () => bestMs(5, wholeDay),
  );
  compare(
    print,
    [{ name: 'C++, twelve platforms on one trace', ...peer, arguments: ['10000', '800', '5'], goal: { atMost: 2 } }],
    () => bestMs(2, twelveDays) / 12,
  );
}
