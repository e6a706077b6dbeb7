import { type Forest, forest, none } from './forest';
import type { Network } from './network';
import { type Plan, plan } from './plan';
import { type Tournament, tournament } from './tournament';

/**
 * The state of a network under way: 21 bytes for each job, whatever the number of visits, and the stations. Times and
 * works are handed on in arrays rather than as arguments, since a number that V8 passes between functions may be boxed.
 */
export type Run = {
  readonly plan: Plan;
  readonly classOf: Uint16Array;
  readonly siteOf: Uint32Array;
  readonly factors: Float64Array | undefined;
  /** Factors of one job: as many as visits at most, or 1 for all of them. */
  readonly factorsEach: number;
  readonly durations: Float32Array | undefined;

  /** Where jobs wait. Key: the end of a delay, or what a shared station will have given by then to each job present. */
  readonly jobs: Forest;
  readonly visitOf: Uint8Array;
  /** When each job began the visit it is at; in the end, when it was through. */
  readonly movedAt: Float64Array;

  /** Of each station: the job that will be through first, the last in line, the number present, when it will happen. */
  readonly root: Int32Array;
  readonly tail: Int32Array;
  readonly present: Int32Array;
  readonly due: Float64Array;
  /** Of each shared station: work given to every job since it was last empty, up to when, and how fast. */
  readonly served: Float64Array;
  readonly servedAt: Float64Array;
  readonly pace: Float64Array;

  /** Of each site: jobs on their way to it, and the number of its jobs that have yet to go to a common station. */
  readonly inbox: Int32Array;
  readonly inboxEnd: Int32Array;
  readonly outbound: Int32Array;
  /** Clocks of the sites with outbound jobs, then of the common stations. */
  readonly clocks: Tournament;
};

/** A network before its first arrival; `ends` is to hold completions and may be the arrivals. */
export function prepare(network: Network, durations: Float32Array | undefined, ends: Float64Array): Run {
  const laid = plan(network);
  const stations = laid.sort.length;
  const jobs = network.arrivals.length;
  if (ends !== network.arrivals) ends.set(network.arrivals);
  return {
    plan: laid,
    classOf: network.classOf,
    siteOf: network.siteOf,
    factors: network.factors,
    factorsEach: network.factors?.length === jobs ? 1 : laid.most,
    durations,
    jobs: forest(jobs),
    visitOf: new Uint8Array(jobs),
    movedAt: ends,
    root: new Int32Array(stations).fill(none),
    tail: new Int32Array(stations).fill(none),
    present: new Int32Array(stations),
    due: new Float64Array(stations).fill(Infinity),
    served: new Float64Array(stations),
    servedAt: new Float64Array(stations),
    pace: new Float64Array(stations),
    inbox: new Int32Array(laid.sites).fill(none),
    inboxEnd: new Int32Array(laid.sites).fill(none),
    outbound: new Int32Array(laid.sites),
    clocks: tournament(laid.sites + stations - laid.common),
  };
}
