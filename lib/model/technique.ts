import type { EventId } from './event';
import type { Quantity } from './evidence';
import type { HostFeature } from './host';

export const subsystems = ['cpu', 'mmu', 'network', 'disk'] as const;
export type Subsystem = (typeof subsystems)[number];

/**
 * What one event costs beyond its native cost: `exits` times the exit round trip of the host's processor, plus `extra`
 * (cycles, carried to the host's clock; or us/ns, carried when the quantity states the clock it was measured at).
 * For `execution`, `extra` is a ratio: seconds added per second of direct execution.
 */
export interface EventCost {
  readonly event: EventId;
  /** Only where kernels keep their page tables apart from those of programs. */
  readonly when?: 'table-isolation';
  readonly exits?: Quantity;
  readonly extra?: Quantity;
}

/** How one subsystem of the machine is virtualised: the mechanism, and what it makes each event cost. */
export interface Technique {
  readonly id: string;
  readonly name: string;
  readonly subsystem: Subsystem;
  /** How it works, in a sentence or two. */
  readonly summary: string;
  /** What the processor must offer for it to be used at all. */
  readonly requires?: HostFeature;
  readonly costs: readonly EventCost[];
  /** Time added to one request and its answer when nothing else waits, us. */
  readonly latency?: Quantity;
  /** Most operations per second that one instance gets through it (packets or disk operations), 1/s. */
  readonly ceiling?: Quantity;
}
