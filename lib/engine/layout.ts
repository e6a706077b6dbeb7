import type { Host } from '../model/host';

/** Where everything stands: used hosts numbered from 0, node guests numbered host by host, placed workloads in order of arrival. */
export interface Layout {
  /** The machine that each used host is. */
  readonly hosts: readonly Host[];
  /** Index of that machine in the estate's hosts. */
  readonly kindOfHost: Uint8Array;
  /** Used node guests, all hosts together; equal to the hosts where the platform has none. */
  readonly nodes: number;
  readonly hostOfNode: Uint32Array;
  /** By placed workload: index into the estate's instances, host, node guest. */
  readonly instanceOf: Uint16Array;
  readonly hostOf: Uint32Array;
  readonly nodeOf: Uint32Array;
}
