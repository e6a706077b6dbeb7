import type { Platform } from '../model/platform';
import { dimensions } from '../model/result';
import type { Scenario } from '../model/scenario';
import type { Estate } from './estate';
import { capacityOf, demandOf, nodesOf, type Standing, standingOf, type Vector } from './ledger';
import type { PackProblem } from './placement/problem';

/** Whole units per dimension, so that sums are exact: mCPU, MiB, MiB, KiB/s, kbit/s. */
export const units = [1000, 1, 1, 1024, 1000] as const;

/** Workload of each of the first `count` arrivals: at every point the mix is as close to its weights as whole numbers allow. */
export function arrivalsOf(mix: Scenario['mix'], count: number): Uint16Array {
  const total = mix.reduce((sum, { weight }) => sum + weight, 0);
  const credit = mix.map(() => 0);
  const arrivals = new Uint16Array(count);
  if (mix.length === 1) return arrivals;
  for (let item = 0; item < count; item++) {
    let best = 0;
    for (let k = 0; k < credit.length; k++) {
      credit[k] = (credit[k] as number) + (mix[k] as Scenario['mix'][number]).weight;
      if ((credit[k] as number) > (credit[best] as number)) best = k;
    }
    credit[best] = (credit[best] as number) - total;
    arrivals[item] = best;
  }
  return arrivals;
}

/** A bin of the packing: a host, or one of its node guests. */
export interface Bins {
  /** By kind of host: what a bin has for instances, in the dimensions' own units. */
  readonly capacity: readonly Vector[];
  readonly demand: readonly Vector[];
  readonly perHost: number;
  /** By kind of host: what stands on it whatever it carries. */
  readonly standing: readonly Standing[];
}

/** What the bins of an estate have left for instances, after overcommit and after what the platform itself holds. */
export function binsOf(estate: Estate): Bins {
  const { scenario } = estate;
  const nodes = nodesOf(estate);
  const factor = [scenario.overcommit.cpu, scenario.overcommit.memory, 1, 1, 1];
  const standing = estate.hosts.map(({ host }) => standingOf(estate, host));
  const capacity = estate.hosts.map(({ host }, kind) => {
    const { host: held, node } = standing[kind] as Standing;
    const left = (has: number, d: number) => (has * (factor[d] as number) - (held[d] as number)) / nodes;
    return capacityOf(host).map((has, d) => Math.max(0, left(has, d) - (node[d] as number)));
  });
  return { capacity, demand: estate.instances.map((instance) => demandOf(estate, instance)), perHost: nodes, standing };
}

/** Whether instances of one host or node guest stand on one kernel: their layers say so. */
const sharesKernel = ({ layers, staysOnSource }: Platform): boolean =>
  !staysOnSource && !layers.some(({ role, scope }) => role === 'guest-kernel' && scope === 'instance');

/** The packing problem of an estate for workloads in order of arrival (indices into the estate's instances). */
export function problemOf(estate: Estate, bins: Bins, item: Uint16Array): PackProblem {
  const { scenario, platform } = estate;
  const tenants = sharesKernel(platform) ? Math.min(scenario.tenants, item.length) : 1;
  const perHost = platform.staysOnSource ? 1 : platform.limits.instancesPerHost?.value;
  const classes = estate.instances.length;
  const limited = estate.hosts.every(({ limit }) => limit !== null);
  const count = estate.hosts.reduce((sum, { limit }) => sum + (limit ?? 0), 0) * bins.perHost;
  return {
    dimensions: dimensions.length,
    capacity: Float64Array.from(
      bins.capacity.flatMap((row) => row.map((amount, d) => Math.floor(amount * (units[d] as number) + 1e-6))),
    ),
    hostKind: estate.hosts.length === 1 ? null : kindsOf(estate, bins.perHost, item.length),
    hostLimit: limited ? count : Infinity,
    demand: Float64Array.from(
      Array.from({ length: tenants }, () =>
        bins.demand.flatMap((row) => row.map((amount, d) => Math.ceil(amount * (units[d] as number) - 1e-6))),
      ).flat(),
    ),
    item: tenants === 1 ? item : Uint32Array.from(item, (k, i) => (i % tenants) * classes + k),
    ...(tenants > 1 && { group: Int32Array.from({ length: tenants * classes }, (_, k) => Math.floor(k / classes)) }),
    ...(perHost !== undefined && { perHostLimit: Math.max(1, Math.floor(perHost / bins.perHost)) }),
  };
}

function kindsOf(estate: Estate, perHost: number, items: number): Uint8Array {
  const kinds = estate.hosts.flatMap(({ limit }, kind) =>
    new Array<number>(Math.min(limit ?? 1, items) * perHost).fill(kind),
  );
  return Uint8Array.from(kinds);
}
