import type { Offer } from '../../model/policy';
import { mix } from '../kernel/random';
import { alikeOn, type Fleet } from './fleet';
import { type Job, kindOf } from './problem';

/**
 * The offer that is shown to a score, re-aimed at one host and class after another; a score must not keep it. Its arrays are
 * views of the fleet's own rows, so that aiming costs no copying.
 */
export interface Aim {
  readonly at: (host: number, k: number) => Offer;
  /** Tells that the class now stands on the host. */
  readonly placed: (host: number) => void;
}

export function newAim(job: Job, fleet: Fleet, seed: number): Aim {
  const { dimensions, stride } = job;
  const capacity = rows(job.capacity, job.kinds, stride, dimensions);
  const demand = rows(job.demand, job.classes, stride, dimensions);
  const free: Int32Array[] = [];
  let turn = 0;
  const key = mix(seed);
  const offer = {
    capacity: capacity[0]!,
    free: capacity[0]!,
    demand: demand[0] ?? capacity[0]!,
    weight: job.weight,
    host: 0,
    latest: 0,
    instances: 0,
    alike: 0,
    draw: () => mix((mix((key + turn) | 0) + offer.host) | 0) / 4294967296,
  };
  const at = (host: number, k: number): Offer => {
    offer.capacity = capacity[job.kinds === 1 ? 0 : kindOf(job, host)]!;
    offer.free = free[host] ??= fleet.free.subarray(host * stride, host * stride + dimensions);
    offer.demand = demand[k]!;
    offer.host = host;
    offer.instances = fleet.instances[host]!;
    offer.alike = alikeOn(fleet, host, k);
    return offer;
  };
  const placed = (host: number): void => {
    offer.latest = host;
    turn++;
  };
  return { at, placed };
}

function rows(table: Int32Array, count: number, stride: number, length: number): Int32Array[] {
  return Array.from({ length: count }, (_, row) => table.subarray(row * stride, row * stride + length));
}
