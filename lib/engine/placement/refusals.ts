import { alikeOn, type Fleet, makeReady, newFleet, put } from './fleet';
import type { Packing } from './pack';
import { type Job, type PackProblem, prepare } from './problem';

interface Counted {
  /** Hosts that have this reason, and those that have no other. */
  readonly hosts: number;
  readonly alone: number;
}

/** A resource is short: what one instance needs, and the most that any of the hosts has free of it. */
interface Shortage extends Counted {
  readonly kind: 'resource';
  readonly dimension: number;
  readonly need: number;
  readonly bestFree: number;
}

/**
 * A rule forbids it. `tenant`: the host carries another tenant. `alike`: it carries as many of the class as it may. `instances`: as
 * many as it may of all. `policy`: there is room and no rule against it, but the policy never looks back at the host.
 */
interface Ruling extends Counted {
  readonly kind: 'tenant' | 'alike' | 'instances' | 'policy';
}

export type Reason = Shortage | Ruling;

export interface Refusal {
  readonly class: number;
  /** The host that the items are pinned to, or -1. */
  readonly pinned: number;
  /** Items that found no host. */
  readonly count: number;
  /** Hosts that were asked. */
  readonly hosts: number;
  /** Most frequent first. A host counts under every reason that it has. */
  readonly reasons: readonly Reason[];
}

/**
 * For each class with refused items, which hosts refuse it and why, as the hosts stand in the end. Hosts only fill up while a problem is
 * packed, so whatever refused an item at its turn still stands.
 */
export function refusals(problem: PackProblem, packing: Packing): Refusal[] {
  const job = prepare(problem);
  const fleet = fleetOf(job, packing.host);
  const counts = new Map<string, { k: number; pinned: number; count: number }>();
  packing.host.forEach((h, i) => {
    if (h >= 0) return;
    const k = job.item[i]!;
    const pinned = problem.pinned?.[i] ?? -1;
    const entry = counts.get(`${k} ${pinned}`);
    if (entry) entry.count++;
    else counts.set(`${k} ${pinned}`, { k, pinned, count: 1 });
  });
  const asked = hostsAsked(job, packing.host);
  return [...counts.values()].map(({ k, pinned, count }) => ({
    class: k,
    pinned,
    count,
    hosts: pinned < 0 ? asked : 1,
    reasons: pinned < 0 ? reasons(job, fleet, k, 0, asked) : reasons(job, fleet, k, pinned, pinned + 1),
  }));
}

/** Why a host does not take one more of a class; empty when it would. */
export function whyNot(problem: PackProblem, packing: Packing, k: number, host: number): Reason[] {
  const job = prepare(problem);
  if (!(host >= 0 && host < job.limit)) throw new Error(`there is no host ${host}, only ${job.limit}`);
  return reasons(job, fleetOf(job, packing.host), k, host, host + 1).filter(({ kind }) => kind !== 'policy');
}

/** The hosts as a packing leaves them. */
function fleetOf(job: Job, host: Int32Array): Fleet {
  const fleet = newFleet(job);
  makeReady(job, fleet, job.limit);
  for (let i = 0; i < host.length; i++) if (host[i]! >= 0) put(job, fleet, host[i]!, job.item[i]!);
  return fleet;
}

/** All hosts there are; where there is no limit, the hosts in use and an empty one. */
function hostsAsked(job: Job, host: Int32Array): number {
  if (job.problem.hostLimit < Infinity) return job.limit;
  let end = job.problem.hostKind?.length ?? 0;
  for (let i = 0; i < host.length; i++) end = Math.max(end, host[i]! + 1);
  return Math.min(job.limit, end + 1);
}

const rules = ['tenant', 'alike', 'instances', 'policy'] as const;

/** Counts, over hosts `first` to `end` - 1, what stands against one more of class `k`. */
function reasons(job: Job, fleet: Fleet, k: number, first: number, end: number): Reason[] {
  const { dimensions, stride, demand } = job;
  const hosts = new Int32Array(dimensions + rules.length);
  const alone = new Int32Array(dimensions + rules.length);
  const bestFree = new Int32Array(dimensions);
  for (let h = first; h < end; h++) {
    const faults = faultsOf(job, fleet, h, k);
    for (const fault of faults) hosts[fault]!++;
    if (faults.length === 1) alone[faults[0]!]!++;
    for (let d = 0; d < dimensions; d++) bestFree[d] = Math.max(bestFree[d]!, fleet.free[h * stride + d]!);
  }
  const shortages = Array.from({ length: dimensions }, (_, d): Reason => {
    const need = demand[k * stride + d]!;
    return { kind: 'resource', dimension: d, need, bestFree: bestFree[d]!, hosts: hosts[d]!, alone: alone[d]! };
  });
  const rulings = rules.map(
    (kind, r): Reason => ({ kind, hosts: hosts[dimensions + r]!, alone: alone[dimensions + r]! }),
  );
  return [...shortages, ...rulings].filter((each) => each.hosts > 0).sort((a, b) => b.hosts - a.hosts);
}

/** What stands against one more of the class on the host: numbers of short resources, then of rules after them; never empty. */
function faultsOf(job: Job, fleet: Fleet, h: number, k: number): number[] {
  const { dimensions, stride, demand } = job;
  const { group, separate } = job.problem;
  const most = separate?.[k] ?? 0;
  const faults: number[] = [];
  for (let d = 0; d < dimensions; d++) if (fleet.free[h * stride + d]! < demand[k * stride + d]!) faults.push(d);
  if (group && fleet.instances[h]! > 0 && fleet.group[h] !== group[k]) faults.push(dimensions);
  if (most > 0 && alikeOn(fleet, h, k) >= most) faults.push(dimensions + 1);
  if (fleet.instances[h]! >= job.perHostLimit) faults.push(dimensions + 2);
  return faults.length > 0 ? faults : [dimensions + 3];
}
