import { lowerBound } from '../../lib/engine/placement/bound';
import { catalogue, checksum, distinct, families } from '../../lib/engine/placement/oracle/scenarios';
import { classesBySize } from '../../lib/engine/placement/order';
import { pack } from '../../lib/engine/placement/pack';
import { place, placePlainly } from '../../lib/engine/placement/place';
import { policies } from '../../lib/engine/placement/policies';
import { portfolio } from '../../lib/engine/placement/policies/portfolio';
import { type Job, type PackProblem, prepare } from '../../lib/engine/placement/problem';
import { firstFitRuns } from '../../lib/engine/placement/runs';
import { largest } from '../../lib/engine/placement/sizes';
import { hostsIn } from '../../lib/engine/placement/tally';
import type { Ranking } from '../../lib/model/policy';
import { againstGoal, bestMs, expectSame, format, medianTime, type Print } from './measure';
import { compare } from './peers';

/** Placements: [policy, flavours or distinct, then hosts and checksum for 10,000, 100,000 and 1,000,000 items]. */
const placements = [
  ['first-fit', distinct, [371, 3791110793], [3673, 2545851013], [36896, 622666442]],
  ['best-fit', distinct, [371, 2121896318], [3672, 402289382], [36897, 3795150661]],
  ['first-fit-decreasing', distinct, [427, 3790649474], [4321, 2472624564], [47097, 4214710782]],
  ['best-fit-decreasing', distinct, [425, 3869668326], [4304, 3440565635], [46758, 1111594557]],
  ['first-fit', catalogue, [379, 2935458105], [3810, 3141274049], [38137, 633238854]],
] as const;

const sizes = [
  [10_000, 15],
  [100_000, 5],
  [1_000_000, 1],
] as const;

export function run(print: Print): void {
  for (const [id, make, ...expected] of placements) grow(print, id, make, expected);
  expectSame('S1 bound of 10,000', lowerBound(prepare(distinct(10_000))), 368);
  expectSame('S1 bound of 100,000', lowerBound(prepare(distinct(100_000))), 3647);
  plainScan(print);
  groups(print);
  oneUpdate(print);
  for (const [name, count, steps] of judged) quality(print, name, count, steps);
  againstPeers(print);
}

function rankingOf(id: string): Ranking {
  const found = policies.find((policy) => policy.id === id);
  if (!found || !('score' in found)) throw new Error(`there is no ranking ${id}`);
  return found;
}

function grow(print: Print, id: string, make: typeof distinct, expected: readonly (readonly [number, number])[]): void {
  const ranking = rankingOf(id);
  const times = sizes.map(([items, runs], n) => {
    const job = prepare(make(items));
    const host = place(job, ranking, 1);
    expectSame(`S1 ${id} hosts`, hostsIn(host), expected[n]![0]);
    expectSame(`S1 ${id} checksum`, checksum(host), expected[n]![1]);
    return (medianTime(runs, () => void place(job, ranking, 1)).cpuMs * 1e6) / items;
  });
  const [ten, hundred, million] = times.map((ns) => format(ns, 0));
  const kind = make === catalogue ? '32 flavours' : 'distinct';
  print(`S1 ${id}, ${kind}: ${ten}, ${hundred}, ${million} ns per placement for 10,000, 100,000 and a million`);
  if (id === 'best-fit')
    againstGoal(print, 'S1 growth of best fit from 10,000 to 100,000', (10 * times[1]!) / times[0]!, 12);
}

/** What the fast paths are worth, and that they answer alike. */
function plainScan(print: Print): void {
  const job = prepare(distinct(10_000));
  for (const id of ['first-fit', 'best-fit']) {
    const ranking = rankingOf(id);
    expectSame(`S1 plain ${id}`, checksum(placePlainly(job, ranking, 1)), checksum(place(job, ranking, 1)));
    const plain = bestMs(3, () => void placePlainly(job, ranking, 1));
    print(
      `   the plain scan of 10,000 by ${id}: ${format(plain)} ms CPU, fast path ${format(bestMs(5, () => void place(job, ranking, 1)))}`,
    );
  }
}

/** First fit decreasing by runs of equal hosts, without a host for each item. */
function groups(print: Print): void {
  const [ten, million] = [10_000, 1_000_000].map((items) => {
    const job = prepare(catalogue(items));
    return medianTime(300, () => void firstFitRuns(job, classesBySize(job, largest), job.count.slice())).cpuMs * 1000;
  });
  print(`S1 groups of 32 flavours: ${format(ten!, 0)} us for 10,000, ${format(million!, 0)} us for a million`);
  againstGoal(print, 'S1 growth of groups from 10,000 to a million', million! / ten!, 2);
}

/** The default policy as one update of the page asks for it: 2,000 workloads of 16 classes. */
function oneUpdate(print: Print): void {
  const flavours = catalogue(1);
  const item = Uint8Array.from({ length: 2_000 }, (_, i) => i % 16);
  const problem: PackProblem = { ...flavours, demand: flavours.demand.subarray(0, 64), item };
  const tight: PackProblem = {
    ...families[1]!.make(2_000, 1),
    demand: families[1]!.make(1, 1).demand.subarray(0, 64),
    item,
  };
  for (const [name, each] of [
    ['S1 flavours', problem],
    ['powers of two', tight],
  ] as const) {
    const { hosts, bound, steps } = pack(each, portfolio);
    const { cpuMs } = medianTime(60, () => void pack(each, portfolio));
    print(
      `S1 portfolio of 2,000 in 16 ${name}: ${format(cpuMs, 2)} ms CPU, ${hosts} hosts (bound ${bound}), ${format(steps, 0)} steps`,
    );
  }
}

/** Quality: family, items, and steps worth about 0.2 s (0.1 s for F2 300, 2 s for F3 500). */
const judged = [
  ['F1', 120, 8e6],
  ['F2', 300, 4e6],
  ['F3', 100, 8e6],
  ['F4', 150, 8e6],
  ['F1', 1_000, 8e6],
  ['F2', 1_000, 8e6],
  ['F3', 500, 8e7],
  ['F4', 1_000, 8e6],
] as const;

/** Most excess over the bound, in per cent. */
const qualityGoals: Readonly<Record<string, number>> = { 'F1 1000': 1.5, 'F2 1000': 1.5, 'F4 1000': 1.5, 'F3 500': 4 };

function quality(print: Print, name: string, count: number, steps: number): void {
  const problems = [1, 2, 3, 4, 5].map((seed) => families.find((family) => family.name === name)!.make(count, seed));
  const excess = (bins: readonly number[], bounds: readonly number[]): number =>
    bins.reduce((sum, hosts, n) => sum + (100 * (hosts / bounds[n]! - 1)) / bins.length, 0);
  const bounds = problems.map((problem) => lowerBound(prepare(problem)));
  const members = portfolio.members.map((member) => {
    const bins = problems.map((problem) => hostsIn(place(prepare(problem), member, 1)));
    return `${member.id} ${format(excess(bins, bounds), 1)}`;
  });
  let ms = 0;
  const bins = problems.map((problem) => {
    let hosts = 0;
    ms += bestMs(1, () => {
      hosts = pack(problem, portfolio, { steps }).hosts;
    });
    return hosts;
  });
  const met = bins.filter((hosts, n) => hosts === bounds[n]).length;
  const found = excess(bins, bounds);
  print(
    `S1 ${name} of ${count}: ${format(found, 2)} % over the bound, met by ${met} of 5, ${format(ms / 5, 0)} ms; ${members.join(', ')}`,
  );
  const goal = qualityGoals[`${name} ${count}`];
  if (goal !== undefined) againstGoal(print, `S1 excess of ${name} ${count}`, found, goal, ' %');
}

/** The C++ limit: the same algorithms, 100,000 items. */
const limits = [
  ['best-fit', 'BFbucket', distinct, 402289382, 1.6],
  ['first-fit', 'FFdir8', distinct, 2545851013, 3.5],
  ['first-fit', 'C FFptr', catalogue, 3141274049, 2],
] as const;

function againstPeers(print: Print): void {
  for (const [id, label, make, expected, atMost] of limits) {
    const job: Job = prepare(make(100_000));
    const ranking = rankingOf(id);
    const peer = {
      name: `C++, ${id}, ${make === catalogue ? '32 flavours' : 'distinct'}`,
      source: 'cpp_limit/s1.cpp',
      arguments: ['100000', '5'],
      time: new RegExp(`${label} +N \\d+ min ([\\d.]+)`),
      result: new RegExp(`${label} .*\\[\\d+,(\\d+)\\]`),
      expected,
      goal: { atMost },
    };
    compare(print, [peer], () => bestMs(15, () => void place(job, ranking, 1)));
  }
}
