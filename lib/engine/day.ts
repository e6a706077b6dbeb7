import { ByLoad } from './by-load';
import type { DayTrace } from './day-trace';

/** When workloads move between equal hosts, and what the hosts draw. Loads are in thousandths of a core. */
export type DayRules = {
  readonly hostLoad: number;
  readonly hostMemoryMiB: number;
  /** Cores that may be promised to the workloads of a host before the day begins. */
  readonly reservedCores: number;
  /** A host above `high` sends workloads away; one below `low` is emptied if the others can take all it has. */
  readonly high: number;
  readonly low: number;
  readonly idleWatts: number;
  /** At full load, to which the power rises in proportion. */
  readonly busyWatts: number;
  readonly sampleSeconds: number;
};

export type Day = {
  /** Where each workload is at the end. */
  readonly hostOf: Int32Array;
  /** Hosts with workloads, in each sample. */
  readonly hostsOn: Uint32Array;
  readonly migrations: number;
  readonly evacuations: number;
  /** Workloads that had to stay on a host above `high`, since nobody could take them. */
  readonly stuck: number;
  /** Samples, summed over workloads, spent on a host that was asked for more than it has. */
  readonly overloaded: number;
  readonly energyKWh: number;
};

type Estate = {
  readonly trace: DayTrace;
  readonly rules: DayRules;
  /** Of each workload: its demand in this sample, its host, and its neighbours in the list of that host. */
  readonly demand: Int32Array;
  readonly hostOf: Int32Array;
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** Of each host: the first of its workloads, their number, load and memory, and when it last took part in a move. */
  readonly first: Int32Array;
  readonly guests: Int32Array;
  readonly load: Int32Array;
  readonly memoryMiB: Int32Array;
  readonly marked: Int32Array;
  readonly byLoad: ByLoad;
  readonly count: { migrations: number; evacuations: number; stuck: number; overloaded: number; energy: number };
};

const none = -1;

/**
 * A day of consolidation by two thresholds, sample by sample: hosts above `high` send away workloads, fewest cores
 * first, and these go to the fullest host that stays at or below `high`, or else to an empty one; then hosts below
 * `low`, emptiest first, are emptied onto the others where that is possible as a whole. A host that took part in a move
 * is not emptied in the same sample. Moves are free and instant; what they cost is a matter of `migration`.
 */
export function day(trace: DayTrace, hosts: number, rules: DayRules): Day {
  const estate = open(trace, hosts, rules);
  const hostsOn = new Uint32Array(trace.samples);
  placeFirst(estate);
  for (let t = 0; t < trace.samples; t++) {
    sample(estate, t);
    relieve(estate, t);
    for (const host of candidates(estate, t)) if (estate.marked[host] !== t) evacuate(estate, host, t);
    hostsOn[t] = meter(estate);
  }
  const { energy, ...counts } = estate.count;
  return {
    hostOf: estate.hostOf,
    hostsOn,
    ...counts,
    energyKWh: ((energy / rules.hostLoad) * rules.sampleSeconds) / 3.6e6,
  };
}

function open(trace: DayTrace, hosts: number, rules: DayRules): Estate {
  const workloads = trace.cores.length;
  const load = new Int32Array(hosts);
  const memoryMiB = new Int32Array(hosts);
  return {
    trace,
    rules,
    demand: new Int32Array(workloads),
    hostOf: new Int32Array(workloads),
    next: new Int32Array(workloads),
    before: new Int32Array(workloads),
    first: new Int32Array(hosts).fill(none),
    guests: new Int32Array(hosts),
    load,
    memoryMiB,
    marked: new Int32Array(hosts).fill(none),
    byLoad: new ByLoad(load, memoryMiB, rules.high, rules.hostMemoryMiB),
    count: { migrations: 0, evacuations: 0, stuck: 0, overloaded: 0, energy: 0 },
  };
}

/** Before the day, first fit by promised cores. */
function placeFirst(estate: Estate): void {
  const { cores } = estate.trace;
  const promised = new Int32Array(estate.first.length);
  const { reservedCores } = estate.rules;
  let lowest = 0;
  for (let i = 0; i < cores.length; i++) {
    let host = lowest;
    while (host < promised.length && (promised[host] as number) + (cores[i] as number) > reservedCores) host++;
    if (host === promised.length) throw new Error(`workload ${i} of ${cores[i]} cores finds no room on ${host} hosts`);
    add(promised, host, cores[i] as number);
    put(estate, i, host);
    while ((promised[lowest] as number) >= reservedCores) lowest++;
  }
}

function sample(estate: Estate, t: number): void {
  const { trace, demand, load, hostOf } = estate;
  const { cores, perMille } = trace;
  const from = t * cores.length;
  load.fill(0);
  for (let i = 0; i < demand.length; i++) {
    const asked = (perMille[from + i] as number) * (cores[i] as number);
    demand[i] = asked;
    add(load, hostOf[i] as number, asked);
  }
  for (let host = 0; host < load.length; host++) index(estate, host);
}

/** Hosts above `high` send workloads away. */
function relieve(estate: Estate, t: number): void {
  const { load, rules, count, guests, marked, demand } = estate;
  const leavers: number[] = [];
  for (let host = 0; host < load.length; host++) {
    if ((load[host] as number) <= rules.high) continue;
    marked[host] = t;
    if ((load[host] as number) > rules.hostLoad) count.overloaded += guests[host] as number;
    while ((load[host] as number) > rules.high) leavers.push(sendAway(estate, smallestOn(estate, host)));
  }
  for (const workload of leavers.sort(byDemand(demand))) {
    const source = estate.hostOf[workload] as number;
    const target = targetOf(estate, workload, source);
    settle(estate, workload, target === none ? source : target);
    if (target === none) count.stuck++;
    else {
      marked[target] = t;
      count.migrations++;
    }
  }
}

function targetOf(estate: Estate, workload: number, source: number): number {
  const { byLoad, demand, trace, guests } = estate;
  const host = byLoad.fullestFor(demand[workload] as number, trace.memoryMiB[workload] as number, source);
  return host === none ? guests.findIndex((count, empty) => count === 0 && empty !== source) : host;
}

/** The workload with the fewest cores on a host, the lowest number among equals. */
function smallestOn({ first, next, trace: { cores } }: Estate, host: number): number {
  let best = first[host] as number;
  for (let i = next[best] as number; i !== none; i = next[i] as number)
    if ((cores[i] as number) < (cores[best] as number) || (cores[i] === cores[best] && i < best)) best = i;
  return best;
}

/** Hosts that are on, below `low` and untouched, emptiest first. */
function candidates({ guests, load, marked, rules }: Estate, t: number): number[] {
  const hosts: number[] = [];
  for (let host = 0; host < guests.length; host++)
    if ((guests[host] as number) > 0 && (load[host] as number) < rules.low && marked[host] !== t) hosts.push(host);
  return hosts.sort((a, b) => (load[a] as number) - (load[b] as number) || a - b);
}

/** Moves all workloads of a host to others, or none. */
function evacuate(estate: Estate, host: number, t: number): void {
  const { byLoad, demand, trace, count, marked, hostOf } = estate;
  const moved: number[] = [];
  for (const workload of guestsOf(estate, host).sort(byDemand(demand))) {
    const target = byLoad.fullestFor(demand[workload] as number, trace.memoryMiB[workload] as number, host);
    if (target === none) {
      for (const back of moved) settle(estate, sendAway(estate, back), host);
      return;
    }
    settle(estate, sendAway(estate, workload), target);
    moved.push(workload);
  }
  count.migrations += moved.length;
  count.evacuations++;
  for (const workload of moved) marked[hostOf[workload] as number] = t;
}

function guestsOf({ first, next }: Estate, host: number): number[] {
  const guests: number[] = [];
  for (let i = first[host] as number; i !== none; i = next[i] as number) guests.push(i);
  return guests;
}

function byDemand(demand: Int32Array): (a: number, b: number) => number {
  return (a, b) => (demand[b] as number) - (demand[a] as number) || a - b;
}

/** Adds what the hosts draw in this sample and returns how many are on. */
function meter({ guests, load, rules, count }: Estate): number {
  let on = 0;
  let busy = 0;
  for (let host = 0; host < guests.length; host++) {
    if (guests[host] === 0) continue;
    on++;
    busy += Math.min(load[host] as number, rules.hostLoad);
  }
  // In watts times load, which are whole numbers, so that the sum has no rounding in it.
  count.energy += on * rules.idleWatts * rules.hostLoad + busy * (rules.busyWatts - rules.idleWatts);
  return on;
}

/** Takes a workload off its host, which `hostOf` still names, and returns it. */
function sendAway(estate: Estate, workload: number): number {
  const { next, before, first, hostOf, guests, memoryMiB, load, demand, trace } = estate;
  const host = hostOf[workload] as number;
  const after = next[workload] as number;
  const ahead = before[workload] as number;
  if (ahead === none) first[host] = after;
  else next[ahead] = after;
  if (after !== none) before[after] = ahead;
  add(guests, host, -1);
  add(memoryMiB, host, -(trace.memoryMiB[workload] as number));
  add(load, host, -(demand[workload] as number));
  index(estate, host);
  return workload;
}

function settle(estate: Estate, workload: number, host: number): void {
  put(estate, workload, host);
  add(estate.load, host, estate.demand[workload] as number);
  index(estate, host);
}

function put({ next, before, first, hostOf, guests, memoryMiB, trace }: Estate, workload: number, host: number): void {
  const after = first[host] as number;
  next[workload] = after;
  before[workload] = none;
  if (after !== none) before[after] = workload;
  first[host] = workload;
  hostOf[workload] = host;
  add(guests, host, 1);
  add(memoryMiB, host, trace.memoryMiB[workload] as number);
}

function index({ byLoad, guests }: Estate, host: number): void {
  byLoad.update(host, (guests[host] as number) > 0);
}

function add(counts: Int32Array, i: number, amount: number): void {
  counts[i] = (counts[i] as number) + amount;
}
