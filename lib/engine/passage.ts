import { flow } from './kernel/flow';
import type { JobClass } from './kernel/network';
import { orderBy } from './kernel/order';
import { drawOpen, lognormalFactor, streamOf } from './kernel/random';
import type { Layout } from './layout';
import { type Route, stationsOf } from './route';

/** Jobs to send over the stations of an estate: by which route each goes, and on which host. */
export interface Jobs {
  readonly routes: readonly Route[];
  /** By route. */
  readonly classes: readonly JobClass[];
  /** When each may start. The array is given away: the passage writes over it when each was through. */
  readonly start: Float64Array;
  readonly routeOf: Uint16Array;
  readonly hostOf: Uint32Array;
  /** Log-deviation of the factor by which all works of a job differ from those of its route, and seed of its draws. */
  readonly sigma: number;
  readonly seed: number;
}

/** Jobs that went through: when, and what time their visits took. */
export interface Passage {
  readonly routes: readonly Route[];
  readonly routeOf: Uint16Array;
  readonly through: Float64Array;
  /** Seconds of each visit, in rows of `most`. */
  readonly durations: Float32Array;
  readonly most: number;
}

/**
 * Sends jobs through the network of a layout. A job has one factor for all its works: published spreads are those of whole starts, and
 * independent draws for each step would even out.
 */
export function passageOf(layout: Layout, { routes, classes, start, routeOf, hostOf, sigma, seed }: Jobs): Passage {
  const most = routes.reduce((longest, route) => Math.max(longest, route.length), 0);
  const durations = new Float32Array(start.length * most);
  const order = orderOf(start);
  const network = {
    sites: layout.hosts.length,
    stations: stationsOf(layout.hosts),
    classes,
    arrivals: start,
    ...(order && { order }),
    classOf: routeOf,
    siteOf: hostOf,
    seed,
    factors: factorsOf(start.length, sigma, seed),
  };
  return { routes, routeOf, through: flow(network, durations, start), durations, most };
}

function factorsOf(jobs: number, sigma: number, seed: number): Float64Array {
  const stream = streamOf(seed, 0);
  const factors = new Float64Array(jobs);
  for (let job = 0; job < jobs; job++) factors[job] = lognormalFactor(drawOpen(stream, job), sigma);
  return factors;
}

/** Jobs in order of time, lower number first among equals; null where they are in order already. */
function orderOf(times: Float64Array): Int32Array | null {
  let sorted = true;
  for (let i = 1; i < times.length && sorted; i++) sorted = (times[i - 1] as number) <= (times[i] as number);
  if (sorted) return null;
  const order = new Int32Array(times.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  orderBy(times, order);
  return order;
}

/** Which visits, and what share of each, make up a phase: for each route from `first[route]` up to the next route's. */
export interface Parts {
  readonly first: Uint16Array;
  readonly visit: Uint8Array;
  readonly share: Float64Array;
}

/** The parts of a phase on each route; null where no route has any. */
export function partsOf(routes: readonly Route[], phase: number): Parts | null {
  const first = new Uint16Array(routes.length + 1);
  const visits: number[] = [];
  const shares: number[] = [];
  for (const [number, route] of routes.entries()) {
    for (const [visit, { parts }] of route.entries())
      for (const part of parts) if (part.phase === phase) shares[visits.push(visit) - 1] = part.share;
    first[number + 1] = visits.length;
  }
  return visits.length > 0 ? { first, visit: Uint8Array.from(visits), share: Float64Array.from(shares) } : null;
}
