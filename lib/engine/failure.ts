import type { Platform } from '../model/platform';
import type { BlastResult } from '../model/result';

/** Hosts with the same number of instances and node guests. */
export interface Occupied {
  readonly hosts: number;
  readonly instances: number;
  readonly nodes: number;
}

/** Instances lost with one copy of each layer, bottom up: all of a host, those of one node guest, or one. */
export function blastOf(platform: Platform, occupied: readonly Occupied[]): BlastResult[] {
  const lost = {
    host: (each: Occupied) => each.instances,
    node: (each: Occupied) => each.instances / each.nodes,
    instance: () => 1,
  };
  const copies = {
    host: (each: Occupied) => each.hosts,
    node: (each: Occupied) => each.hosts * each.nodes,
    instance: (each: Occupied) => each.hosts * each.instances,
  };
  return platform.layers.map(({ role, name, scope }) => {
    const all = occupied.reduce((sum, each) => sum + copies[scope](each), 0);
    const instances = occupied.reduce((sum, each) => sum + lost[scope](each) * copies[scope](each), 0);
    return {
      role,
      name,
      scope,
      mean: all > 0 ? instances / all : 0,
      most: Math.ceil(Math.max(0, ...occupied.map(lost[scope]))),
    };
  });
}
