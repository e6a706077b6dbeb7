import type { EventId } from './event';
import type { Provenance } from './evidence';
import type { FamilyId, LayerRole, PhaseId } from './platform';

/** What a host offers and an instance asks for; the order of every demand vector. */
export const dimensions = [
  { id: 'cpu', name: 'processor', unit: 'cores' },
  { id: 'memory', name: 'memory', unit: 'MiB' },
  { id: 'disk', name: 'disk space', unit: 'MiB' },
  { id: 'diskRate', name: 'disk throughput', unit: 'MiB/s' },
  { id: 'network', name: 'network', unit: 'Mbit/s' },
] as const;
export type DimensionId = (typeof dimensions)[number]['id'];

/** The scenario in plain facts, as far as a chart or a reader needs it. */
export interface ScenarioFacts {
  readonly count: number;
  readonly load: number;
  readonly workloads: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly source: string;
  readonly hosts: readonly {
    readonly id: string;
    readonly name: string;
    readonly limit: number | null;
    readonly capacity: readonly number[];
  }[];
  readonly cache: 'cold' | 'warm';
  readonly policy: string;
  readonly spareHosts: number;
}

/** Seconds from the request until instances are ready. `quantiles` holds 0, 5, 10 ... 100 %. */
export interface Distribution {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly last: number;
  readonly mean: number;
  readonly quantiles: readonly number[];
}

/** Why some of a workload found no host. */
export interface Refusal {
  readonly workload: string;
  readonly count: number;
  readonly kind: 'kernel' | 'own-kernel' | 'technique' | 'vcpus' | 'dimension' | 'instances' | 'tenant';
  /** A sentence with the numbers: what was asked, the best that was free, on how many hosts. */
  readonly reason: string;
}

/** Hosts that carry the same instances. Shares are of the host's physical capacity, by dimension. */
export interface HostGroup {
  /** Number of the first of them. */
  readonly first: number;
  readonly hosts: number;
  /** Index into the scenario's hosts. */
  readonly kind: number;
  /** [index of the workload in the mix, instances of it on each of these hosts]. */
  readonly instances: readonly (readonly [number, number])[];
  readonly used: readonly number[];
  /** Part of `used` that the platform itself takes on the host before the first instance. */
  readonly reserved: readonly number[];
  /** Share that is free but that no workload of the mix could use, because another dimension is full. */
  readonly stranded: readonly number[];
  /** Workloads (by index in the mix) of which no more fits, with the resource that they lack most of, in its own unit. */
  readonly whyNot: readonly {
    readonly workload: number;
    readonly dimension: number;
    readonly asks: number;
    readonly free: number;
  }[];
}

export interface PlacementResult {
  readonly placed: number;
  readonly refusals: readonly Refusal[];
  /** Hosts that carry instances. */
  readonly used: number;
  /** `used` plus spare hosts. */
  readonly hosts: number;
  /** No placement can do with fewer than this (spares not counted). */
  readonly bound: number;
  readonly density: number;
  /** The dimension that runs out first, or 'instances' where a limit of the platform does. */
  readonly limiting: DimensionId | 'instances';
  /** Means over used hosts, by dimension. */
  readonly utilisation: readonly number[];
  readonly stranded: readonly number[];
  /** In order of their first host. */
  readonly groups: readonly HostGroup[];
  /** Used hosts beyond those of `groups`, where there are very many sorts. */
  readonly otherHosts: number;
  /** Hosts (spares included) for other numbers of workloads of the same mix; null where not all fit. */
  readonly sweep: readonly { readonly count: number; readonly hosts: number | null }[];
  readonly provenance: Provenance;
}

export interface PhaseResult {
  readonly id: PhaseId;
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
  readonly provenance: Provenance;
}

export interface StartResult {
  /** Includes every instance that was placed. */
  readonly ready: Distribution;
  readonly phases: readonly PhaseResult[];
  /** [seconds since the request, instances ready], first and last included. */
  readonly timeline: readonly (readonly [number, number])[];
  readonly provenance: Provenance;
}

export interface FootprintPart {
  readonly role: LayerRole;
  readonly name: string;
  readonly scope: 'host' | 'node' | 'instance';
  /** All copies on all used hosts, MiB. */
  readonly mib: number;
  readonly copies: number;
  readonly provenance: Provenance;
}

export interface FootprintResult {
  readonly memory: readonly FootprintPart[];
  readonly disk: readonly FootprintPart[];
  readonly memoryMiB: number;
  readonly diskMiB: number;
  /** Without libraries and application: what the platform and its guests add. */
  readonly platformMemoryMiB: number;
  /** Saved by merging equal pages, already taken off `memoryMiB`. */
  readonly sharedMiB: number;
  readonly provenance: Provenance;
}

export interface OverheadPart {
  readonly event: EventId;
  readonly name: string;
  /** The technique that makes it dearer. */
  readonly technique: string;
  readonly ratePerSecond: number;
  /** Extra cost of one event, us. */
  readonly extraUs: number;
  /** Seconds added per second of native CPU time. */
  readonly extra: number;
  readonly provenance: Provenance;
}

export interface OverheadResult {
  /** CPU time over native CPU time, mean over the mix. */
  readonly slowdown: number;
  readonly parts: readonly OverheadPart[];
  readonly byWorkload: readonly { readonly workload: string; readonly slowdown: number }[];
  /** Added to one request and its answer on an idle host, us. */
  readonly latencyUs: number;
  /** Share of the asked-for operations that gets through the narrowest technique: 1 when nothing saturates. */
  readonly throughput: number;
  readonly provenance: Provenance;
}

export interface ContentionResult {
  /** Demand over capacity of the busiest host, processors. */
  readonly cpuPressure: number;
  /** Share of the processor time that instances ask for and get. */
  readonly cpuShare: number;
  /** Response time over service time on the busiest host, waiting for a processor included; null when it never settles. */
  readonly stretch: number | null;
  /** Memory promised beyond what hosts have after sharing, MiB. */
  readonly memoryShortMiB: number;
}

export interface PowerResult {
  readonly watts: number;
  readonly perWorkload: number;
  /** Mean processor load of used hosts. */
  readonly load: number;
  readonly provenance: Provenance;
}

/** Instances lost when one copy of a layer fails. */
export interface BlastResult {
  readonly role: LayerRole;
  readonly name: string;
  readonly scope: 'host' | 'node' | 'instance';
  readonly mean: number;
  readonly most: number;
}

export interface PlatformResult {
  readonly id: string;
  readonly name: string;
  readonly family: FamilyId;
  /** Techniques in force on the first host, as names. */
  readonly techniques: readonly string[];
  readonly placement: PlacementResult;
  /** The rest is null when nothing could be placed. */
  readonly start: StartResult | null;
  readonly footprint: FootprintResult | null;
  readonly overhead: OverheadResult | null;
  readonly contention: ContentionResult | null;
  /** Null as well when the host has no published power curve. */
  readonly power: PowerResult | null;
  readonly blast: readonly BlastResult[];
}

export interface Result {
  /** Version of the engine that computed it. */
  readonly engine: string;
  readonly scenario: ScenarioFacts;
  readonly platforms: readonly PlatformResult[];
}
