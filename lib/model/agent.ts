import type { Quantity } from './evidence';

/** What a cluster runs on each node to start pods there and to report on them. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  /** Calls that it may make to the cluster in a second, and how many it may save up. */
  readonly callsPerSecond: Quantity;
  readonly burst: Quantity;
  /** Calls that a pod takes until it is reported to run. */
  readonly callsPerPod: Quantity;
  /** Time between two looks at what runs, s. */
  readonly lookEvery: Quantity;
  /** Containers that the engine starts for a pod of one container. */
  readonly containersPerPod: Quantity;
}
