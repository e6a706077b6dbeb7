import { type EventId, events } from '../model/event';
import { provenanceOf, type Quantity } from '../model/evidence';
import type { Host } from '../model/host';
import type { OverheadPart, OverheadResult } from '../model/result';
import { type EventCost, subsystems, type Technique } from '../model/technique';
import type { Workload } from '../model/workload';
import type { Mechanism } from './mechanism';

/** Seconds that one event costs beyond its native cost on a host; for `execution`, seconds per second of direct execution. */
function extraSeconds(cost: EventCost, host: Host): number {
  const exits = cost.exits ? (cost.exits.value * exitCyclesOf(host)) / (host.clockGHz.value * 1e9) : 0;
  return exits + (cost.extra ? secondsOf(cost.extra, host) : 0);
}

function exitCyclesOf(host: Host): number {
  if (!host.exitCycles) throw new Error(`${host.id} states no exit round trip but a technique exits`);
  return host.exitCycles.value;
}

/** A duration on a host: cycles by its clock, times measured at a stated clock carried to it, other times as they are. */
function secondsOf(extra: Quantity, host: Host): number {
  const clock = host.clockGHz.value;
  const carried = extra.clockGHz === undefined ? 1 : extra.clockGHz / clock;
  switch (extra.unit) {
    case '1':
      return extra.value;
    case 'cycles':
      return extra.value / (clock * 1e9);
    case 'us':
      return extra.value * 1e-6 * carried;
    case 'ns':
      return extra.value * 1e-9 * carried;
    default:
      throw new Error(`an event cannot cost ${extra.value} ${extra.unit}`);
  }
}

/** A rate per second of native processor time on a host: a faster clock makes more of it in a second. */
export const rateOn = (rate: Quantity, host: Host): number =>
  rate.clockGHz === undefined ? rate.value : (rate.value * host.clockGHz.value) / rate.clockGHz;

interface Term {
  readonly event: EventId;
  readonly technique: Technique;
  readonly rate: number;
  readonly extraSeconds: number;
  readonly extra: number;
  readonly known: readonly Quantity[];
}

/**
 * What a workload pays under a chain of stages: `slowdown = product over stages of (1 + sum over events of rate x extra cost)`.
 * The terms of an inner stage are scaled by the stages around it, so that 1 plus all terms is the slowdown.
 */
export function overheadTerms(workload: Workload, stages: readonly Mechanism[], host: Host): readonly Term[] {
  const terms: Term[] = [];
  let around = 1;
  for (const stage of stages) {
    const own = subsystems.flatMap((subsystem) => termsOf(workload, stage[subsystem], host));
    terms.push(...own.map((term) => ({ ...term, extra: term.extra * around })));
    around *= 1 + own.reduce((sum, { extra }) => sum + extra, 0);
  }
  return terms;
}

function termsOf(workload: Workload, technique: Technique, host: Host): Term[] {
  return technique.costs.flatMap((cost) => {
    const stated = cost.event === 'execution' ? undefined : workload.rates[cost.event];
    const rate = stated ? rateOn(stated, host) : cost.event === 'execution' ? 1 : 0;
    if (rate === 0 || (cost.when === 'table-isolation' && !host.tableIsolation)) return [];
    const seconds = extraSeconds(cost, host);
    const known = [cost.extra, cost.exits && host.exitCycles, cost.exits, stated].filter((each) => each !== undefined);
    return [{ event: cost.event, technique, rate, extraSeconds: seconds, extra: rate * seconds, known }];
  });
}

/** CPU time over native CPU time of one workload. */
export const slowdownOf = (terms: readonly Term[]): number => terms.reduce((sum, { extra }) => sum + extra, 1);

/** One workload of a mix with its share of the instances and its own terms. */
export interface Share {
  readonly workload: Workload;
  readonly share: number;
  readonly terms: readonly Term[];
  /** Native processor time that one instance asks for, cores. */
  readonly nativeCores: number;
}

/** Overhead of a mix: parts summed by event and technique, weighted by the share of each workload. */
export function overheadOf(mix: readonly Share[], stages: readonly Mechanism[], host: Host): OverheadResult {
  const parts = partsOf(mix);
  const known = mix.flatMap(({ share, terms }) => terms.map((term) => [share * term.extra, term.known] as const));
  return {
    slowdown: mix.reduce((sum, { share, terms }) => sum + share * slowdownOf(terms), 0),
    parts,
    byWorkload: mix.map(({ workload, terms }) => ({ workload: workload.id, slowdown: slowdownOf(terms) })),
    latencyUs: mix.reduce((sum, { share, workload }) => sum + share * latencyOf(workload, stages), 0),
    throughput: Math.min(1, ...mix.map((each) => throughputOf(each, stages, host))),
    provenance: provenanceOf(known),
  };
}

function partsOf(mix: readonly Share[]): OverheadPart[] {
  const found = new Map<
    string,
    { term: Term; share: number; rate: number; extra: number; known: (readonly [number, readonly Quantity[]])[] }
  >();
  for (const { share, terms } of mix)
    for (const term of terms) {
      const key = `${events.findIndex(({ id }) => id === term.event)} ${term.technique.id}`;
      const part = found.get(key) ?? { term, share: 0, rate: 0, extra: 0, known: [] };
      part.rate += share * term.rate;
      part.extra += share * term.extra;
      part.known.push([share * term.extra, term.known]);
      found.set(key, part);
    }
  return [...found.values()]
    .toSorted((a, b) => Math.abs(b.extra) - Math.abs(a.extra))
    .map(({ term, rate, extra, known }) => ({
      event: term.event,
      name: events.find(({ id }) => id === term.event)?.name ?? term.event,
      technique: term.technique.name,
      ratePerSecond: rate,
      extraUs: (extra / rate) * 1e6,
      extra,
      provenance: provenanceOf(known),
    }));
}

/** Added to one request of a workload, us: it comes over the network, unless the workload does nothing but ask its disk. */
function latencyOf({ rates }: Workload, stages: readonly Mechanism[]): number {
  const asked = rates.diskOperation && !rates.packet ? 'disk' : 'network';
  return stages.reduce((sum, stage) => sum + (stage[asked].latency?.value ?? 0), 0);
}

/** Share of a workload's packets and disk operations that the narrowest ceiling on the way lets through. */
function throughputOf({ workload, nativeCores }: Share, stages: readonly Mechanism[], host: Host): number {
  const shares = stages.flatMap((stage) =>
    (['network', 'disk'] as const).map((subsystem) => {
      const { ceiling } = stage[subsystem];
      const rate = workload.rates[subsystem === 'network' ? 'packet' : 'diskOperation'];
      return ceiling && rate && rate.value > 0 ? ceiling.value / (rateOn(rate, host) * nativeCores) : 1;
    }),
  );
  return Math.min(1, ...shares);
}
