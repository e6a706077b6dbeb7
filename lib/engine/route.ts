import type { Host } from '../model/host';
import { phases } from '../model/platform';
import type { JobClass, Station, Visit } from './kernel/network';
import type { Demand } from './start';

const stationOf = { cpu: 0, disk: 1, serial: 2, controller: 3, wait: 4 } as const;

/** The stations of an estate: each host's processor and disk, its tool stack, the estate's controller, and time that just passes. */
export function stationsOf(hosts: readonly Host[]): Station[] {
  return [
    { sort: 'shared', scope: 'site', capacity: hosts.map(({ cores }) => cores.value), cap: 1 },
    { sort: 'shared', scope: 'site', capacity: hosts.map(({ diskMiBps }) => diskMiBps.value), cap: Infinity },
    { sort: 'serial', scope: 'site' },
    { sort: 'serial', scope: 'all' },
    { sort: 'delay' },
  ];
}

/** One visit of a route and the phases that its time belongs to, with their shares. */
interface Leg {
  readonly on: Demand['on'];
  readonly amount: number;
  readonly growth: number;
  readonly parts: readonly { readonly phase: number; readonly share: number }[];
}

/** A chain of demands as the visits that it makes. */
export type Route = readonly Leg[];

const oneAtATime = (on: Demand['on']): boolean => on === 'serial' || on === 'controller';

/**
 * A chain as legs. Demands that follow each other at one shared station are one visit: leaving it and coming back in the same moment is the
 * same as staying. The time of the visit is given to its phases by their share of the work.
 */
export function routeOf(chain: readonly Demand[]): Route {
  const runs: Demand[][] = [];
  for (const demand of chain) {
    const last = runs.at(-1);
    if (last?.[0]?.on === demand.on && !oneAtATime(demand.on)) last.push(demand);
    else runs.push([demand]);
  }
  return runs.map(legOf);
}

function legOf(run: readonly Demand[]): Leg {
  const amount = run.reduce((sum, demand) => sum + demand.amount, 0);
  return {
    on: (run[0] as Demand).on,
    amount,
    growth: run.reduce((sum, demand) => sum + demand.growth, 0),
    parts: run.map((demand) => ({
      phase: phases.findIndex(({ id }) => id === demand.phase),
      share: amount > 0 ? demand.amount / amount : 1 / run.length,
    })),
  };
}

/** Jobs that go a route; with `cores` they stay on their host's processor afterwards and ask for so much. */
export function jobsOn(route: Route, cores?: number): JobClass {
  const visits = route.map(({ on, amount, growth }): Visit => ({ station: stationOf[on], work: amount, growth }));
  return cores === undefined ? { visits } : { visits, stays: { station: stationOf.cpu, demand: cores } };
}
