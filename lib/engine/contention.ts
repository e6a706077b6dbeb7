import type { ContentionResult } from '../model/result';

/**
 * Probability that an arriving request finds all `servers` busy (Erlang C), at an offered load of `load` servers. Recurrence over
 * the Erlang B formula; 1 at or beyond saturation.
 */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/**
 * Response time over service time in an M/M/c queue: 1 plus the mean wait in units of the service time; null when the queue never settles.
 */
export const stretchOf = (servers: number, load: number): number | null =>
  load >= servers ? null : 1 + erlangC(servers, load) / (servers - load);

/** A host's processor: what is asked of it and what it has, cores; `hosts` alike. */
export interface Pressure {
  readonly demand: number;
  readonly cores: number;
  readonly hosts: number;
  /** Memory held beyond what the host has, MiB. */
  readonly memoryShortMiB: number;
}

/** Contention on a set of hosts. Processor sharing gives every instance the same share of what it asks for. */
export function contentionOf(hosts: readonly Pressure[]): ContentionResult {
  const asked = hosts.reduce((sum, each) => sum + each.demand * each.hosts, 0);
  const given = hosts.reduce((sum, each) => sum + Math.min(each.demand, each.cores) * each.hosts, 0);
  const busiest = hosts.reduce((most, each) => (each.demand / each.cores > most.demand / most.cores ? each : most));
  return {
    cpuPressure: busiest.demand / busiest.cores,
    cpuShare: asked > 0 ? given / asked : 1,
    stretch: stretchOf(busiest.cores, busiest.demand),
    memoryShortMiB: hosts.reduce((sum, each) => sum + each.memoryShortMiB * each.hosts, 0),
  };
}
