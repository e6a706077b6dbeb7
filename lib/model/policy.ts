/**
 * One host and one class of workload, as a policy sees them. Resources come in the order of the problem; by convention the
 * first is processor and the second memory, because the policies of Kubernetes, Swarm and ECS name those two.
 */
export interface Offer {
  /** What the host has when it is empty, by resource. */
  readonly capacity: Int32Array;
  /** What it has left now, before this placement. */
  readonly free: Int32Array;
  /** What one instance of the class asks for. */
  readonly demand: Int32Array;
  /** All demand of the problem as a number of reference hosts, by resource. */
  readonly weight: Float64Array;
  /** Number of the host; hosts are opened in the order of their numbers. */
  readonly host: number;
  /** The host that took the last placement; 0 before the first. */
  readonly latest: number;
  /** Instances on the host, and how many of those are of this class. */
  readonly instances: number;
  readonly alike: number;
  /** A uniform number in [0, 1) that depends on the seed, the placement and the host alone. */
  readonly draw: () => number;
}

interface Described {
  readonly id: string;
  readonly name: string;
  /** One or two sentences for the menu and the manual. */
  readonly about: string;
  /** Where the rule comes from. */
  readonly source: string;
}

/**
 * A policy in the narrow sense: a score and, if it wants, an order. The packer owns the loop: it asks for the score only where
 * the workload fits and every constraint is met, takes the highest, and breaks ties towards the lowest number (of the host, or
 * of the class). A new host is opened only when no open one will do.
 */
export interface Ranking extends Described {
  /** `workload`: each workload in turn chooses a host. `host`: each host in turn chooses workloads until none fits. */
  readonly by: 'workload' | 'host';
  /** Largest first, by this measure of a class's shares of a reference host; absent for the order of arrival. */
  readonly size?: (share: Float64Array, weight: Float64Array) => number;
  /** The highest score wins; -Infinity declines. */
  readonly score: (offer: Offer) => number;
  /** The score changes only when its host does, so that the packer may keep it. Next fit and random are not steady. */
  readonly steady: boolean;
  /** A promise that the score always picks the lowest-numbered host, the one with the least slack, or the first from the latest on. */
  readonly shortcut?: 'lowest' | 'tightest' | 'onward';
}

/** A policy that runs others, keeps the best packing, and improves it by search until the budget or the lower bound is met. */
export interface Portfolio extends Described {
  readonly members: readonly Ranking[];
}

export type Policy = Ranking | Portfolio;
