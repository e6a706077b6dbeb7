import type { Network, Station, Visit } from './network';
import { drawOpen, lognormalFactor, streamOf } from './random';

type Guest = { job: number; visit: number; left: number };

/** What happened: job, visit (-1: arrival), and when. */
export type Event = { readonly job: number; readonly visit: number; readonly at: number };

/**
 * The same as `flow` in the plainest way, to check it by: after each event the rates of all jobs are worked out afresh
 * and everything left to do is reduced by what was done meanwhile. Quadratic, and shares no code with `flow` but the
 * draws.
 */
export function recompute(network: Network): { readonly ends: number[]; readonly events: Event[] } {
  const { stations, classes, arrivals, classOf, siteOf } = network;
  const places = new Map<string, Guest[]>();
  const residents = Array.from({ length: network.sites }, (_, site) => network.residents?.count[site] ?? 0);
  const demand = Array.from({ length: network.sites }, (_, site) => network.residents?.demand[site] ?? 0);
  const home = network.residents?.station ?? classes.find((job) => job.stays)?.stays?.station;
  const ends = Array.from(arrivals, () => Infinity);
  const events: Event[] = [];

  const come = (job: number, visit: number) => {
    const { visits, stays } = classes[classOf[job]!]!;
    const next = visits[visit];
    if (next === undefined) {
      if (stays) residents[siteOf[job]!]!++;
      if (stays) demand[siteOf[job]!]! += stays.demand;
      return;
    }
    const place = `${next.station}@${siteAt(stations[next.station]!, siteOf[job]!)}`;
    const guests = places.get(place) ?? [];
    places.set(place, guests);
    const waits = stations[next.station]!.sort === 'serial' && guests.length > 0;
    guests.push({ job, visit, left: waits ? Number.NaN : workOf(network, next, job, visit, residents[siteOf[job]!]!) });
  };
  const rateAt = (place: string, guests: Guest[]) => {
    const [station, site] = place.split('@') as [string, string];
    const here = stations[Number(station)]!;
    if (here.sort !== 'shared') return 1;
    const capacity = here.capacity[site === 'all' ? 0 : Number(site)]!;
    const staying = site !== 'all' && Number(station) === home ? Number(site) : -1;
    const others = residents[staying] ?? 0;
    const left = capacity - (demand[staying] ?? 0);
    return Math.min(here.cap, Math.max(left / guests.length, capacity / (guests.length + others)));
  };

  let now = 0;
  let arrived = 0;
  for (;;) {
    let soonest = arrived < arrivals.length ? arrivals[arrived]! : Infinity;
    let next: { place: string; guest: Guest } | undefined;
    const active = [...places].flatMap(([place, guests]) => {
      const served = stations[Number(place.split('@')[0])]!.sort === 'serial' ? guests.slice(0, 1) : guests;
      return served.map((guest) => ({ place, guest, rate: rateAt(place, guests) }));
    });
    for (const { place, guest, rate } of active) {
      const at = now + guest.left / rate;
      if (at < soonest) [soonest, next] = [at, { place, guest }];
    }
    if (soonest === Infinity) return { ends, events };
    for (const { guest, rate } of active) guest.left = Math.max(0, guest.left - (soonest - now) * rate);
    now = soonest;
    if (next === undefined) {
      events.push({ job: arrived, visit: -1, at: now });
      ends[arrived] = now;
      come(arrived++, 0);
      continue;
    }
    const { place, guest } = next;
    const guests = places.get(place)!;
    guests.splice(guests.indexOf(guest), 1);
    const turn = guests[0];
    const visit = turn && classes[classOf[turn.job]!]!.visits[turn.visit]!;
    if (turn && Number.isNaN(turn.left))
      turn.left = workOf(network, visit!, turn.job, turn.visit, residents[siteOf[turn.job]!]!);
    events.push({ job: guest.job, visit: guest.visit, at: now });
    ends[guest.job] = now;
    come(guest.job, guest.visit + 1);
  }
}

function siteAt(station: Station, site: number): string {
  return station.sort !== 'delay' && station.scope === 'all' ? 'all' : String(site);
}

function workOf(network: Network, asked: Visit, job: number, visit: number, residents: number): number {
  const { work, sigma = 0, growth = 0 } = asked;
  const most = Math.max(...network.classes.map(({ visits }) => visits.length));
  const drawn = sigma === 0 ? 1 : lognormalFactor(drawOpen(streamOf(network.seed, visit), job), sigma);
  const { factors } = network;
  const given = factors?.length === network.arrivals.length ? factors[job] : factors?.[job * most + visit];
  return (work + growth * residents) * (given ?? drawn);
}
