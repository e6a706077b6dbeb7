import type { Quantity } from './evidence';

/** A share of what a node has, up to a point; the last one goes on without end. */
export interface Tier {
  readonly upTo?: Quantity;
  readonly share: Quantity;
}

/** What one resource of a node is kept from its pods: a constant, so much for each pod, and shares of the node in tiers. */
export interface Reserved {
  readonly fixed?: Quantity;
  readonly perPod?: Quantity;
  readonly tiers?: readonly Tier[];
  /** Share of the node that is never exceeded. */
  readonly atMost?: Quantity;
}

/** The rule by which a maker of clusters sets a part of each node aside, for its system, the engine and the agent of the cluster. */
export interface Reserve {
  readonly id: string;
  readonly name: string;
  readonly memoryMiB: Reserved;
  readonly cores: Reserved;
}
