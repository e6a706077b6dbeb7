import type { Host } from './host';
import type { ImageStore } from './image-store';
import type { Platform } from './platform';
import type { Policy } from './policy';
import type { Technique } from './technique';
import type { Workload } from './workload';

/** A consolidation, stated whole: everything that the result depends on. */
export interface Scenario {
  /** How many workloads, 1 to 100,000. */
  readonly count: number;
  /** What they are; weights are relative. */
  readonly mix: readonly { readonly workload: Workload; readonly weight: number }[];
  /** Mean CPU load of each machine of today, 0 to 1. */
  readonly load: number;
  /** The machine that each workload runs on today. */
  readonly source: Host;
  /** The hosts to consolidate on, in order; `limit` null means as many as needed (last entry only). */
  readonly hosts: readonly { readonly host: Host; readonly limit: number | null }[];
  /** Memory of a target host, MiB, where it differs from the catalogue; null for the catalogue's. */
  readonly hostMemoryMiB: number | null;
  readonly platforms: readonly Platform[];
  readonly policy: Policy;
  /** Promised over present: 1 is none. */
  readonly overcommit: { readonly cpu: number; readonly memory: number };
  /** Hosts kept free for failures: N+k. */
  readonly spareHosts: number;
  /** Whether images are on the hosts already, or have to be fetched from the image store. */
  readonly cache: 'cold' | 'warm';
  readonly imageStore: ImageStore;
  /** Whether equal pages of guests are merged, where the platform can. */
  readonly sharing: 'none' | 'pages';
  /** All at once, or one after the other at a rate. */
  readonly arrival: { readonly pattern: 'storm' } | { readonly pattern: 'ramp'; readonly perSecond: number };
  /** Workloads belong to this many tenants in turn; tenants do not share a kernel. */
  readonly tenants: number;
  /** Node guests per host, for containers in guests. */
  readonly nodesPerHost: number;
  /** Techniques put in place of a platform's own, by subsystem. */
  readonly techniques: readonly Technique[];
  readonly seed: number;
}
