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

/** What a load rests on: shares of it, with the quantities that each was computed from. */
export type LoadParts = readonly (readonly [number, readonly Quantity[]])[];

/**
 * Power of all hosts, spare ones idling; null when one of them has no published curve. What is drawn at idle rests on the curve alone, the rest on
 * the load as well.
 */
export function powerOf(
  running: readonly Running[],
  spare: Running | null,
  workloads: number,
  loadParts: LoadParts,
): PowerResult | null {
  const all = spare && spare.hosts > 0 ? [...running, spare] : running;
  const parts: (readonly [number, readonly Quantity[]])[] = [];
  let watts = 0;
  for (const { host, load, hosts } of all) {
    if (!host.watts) return null;
    const curve = host.watts;
    const idle = wattsAt(curve, 0) * hosts;
    const working = wattsAt(curve, load) * hosts - idle;
    parts.push([idle, curve.slice(0, 1)]);
    for (const [share, known] of loadParts) parts.push([working * share, [...curve, ...known]]);
    watts += idle + working;
  }
  const used = running.reduce((sum, { hosts }) => sum + hosts, 0);
  const load = running.reduce((sum, each) => sum + Math.min(1, each.load) * each.hosts, 0) / used;
  return { watts, perWorkload: watts / workloads, load, provenance: provenanceOf(parts) };
}
