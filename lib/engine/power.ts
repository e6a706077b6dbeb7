import { provenanceOf, type Quantity } from '../model/evidence';
import type { Host } from '../model/host';
import type { PowerResult } from '../model/result';

/** Watts at a load of 0 to 1, straight lines between the published points (SPECpower_ssj2008: 0, 10, ... 100 %). */
export function wattsAt(curve: readonly Quantity[], load: number): number {
  const steps = curve.length - 1;
  const at = Math.min(1, Math.max(0, load)) * steps;
  const below = Math.min(steps - 1, Math.floor(at));
  const low = curve[below]?.value ?? 0;
  const high = curve[below + 1]?.value ?? low;
  return low + (high - low) * (at - below);
}

/** Hosts that run at one load. */
export interface Running {
  readonly host: Host;
  readonly load: number;
  readonly hosts: number;
}

/** Power of all hosts, spare ones idling; null when one of them has no published curve. */
export function powerOf(running: readonly Running[], spare: Running | null, workloads: number): PowerResult | null {
  const all = spare && spare.hosts > 0 ? [...running, spare] : running;
  const parts: (readonly [number, readonly Quantity[]])[] = [];
  for (const { host, load, hosts } of all) {
    if (!host.watts) return null;
    parts.push([wattsAt(host.watts, load) * hosts, host.watts]);
  }
  const watts = parts.reduce((sum, [amount]) => sum + amount, 0);
  const used = running.reduce((sum, { hosts }) => sum + hosts, 0);
  const load = running.reduce((sum, each) => sum + Math.min(1, each.load) * each.hosts, 0) / used;
  return { watts, perWorkload: watts / workloads, load, provenance: provenanceOf(parts) };
}
