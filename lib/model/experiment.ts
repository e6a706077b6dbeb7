import type { EventRates } from './event';
import type { HostFeature } from './host';
import type { PhaseId } from './platform';
import type { Subsystem } from './technique';

/**
 * What an experiment may have measured. `unit` is the one that predictions are made in; `units` are those that a file may use, with what
 * one of them is in `unit`. Where `cancels` is true any other unit will do if a baseline in it is given too.
 */
export const measurables = [
  { id: 'slowdown', name: 'slowdown', unit: 'x', units: { x: 1 }, cancels: true },
  { id: 'throughput-ratio', name: 'throughput ratio', unit: 'x', units: { x: 1, '%': 0.01 }, cancels: true },
  { id: 'latency-added', name: 'latency added', unit: 'us', units: { us: 1, ms: 1e3, ns: 1e-3 }, cancels: false },
  { id: 'boot-mean', name: 'boot, mean', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
  { id: 'boot-p50', name: 'boot, median', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
  { id: 'boot-p90', name: 'boot, 90th percentile', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
  { id: 'boot-p95', name: 'boot, 95th percentile', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
  { id: 'boot-p99', name: 'boot, 99th percentile', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
  { id: 'makespan', name: 'makespan', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
  ...(
    [
      ['memory-total', 'memory of all instances'],
      ['memory-per-instance', 'memory per instance'],
      ['memory-added', 'memory beyond another platform'],
      ['vmm-memory', 'memory of the monitor'],
      ['image-size', 'image size'],
      ['node-reserve', 'node reserve'],
    ] as const
  ).map(([id, name]) => ({
    id,
    name,
    unit: 'MiB',
    units: { MiB: 1, GiB: 1024, kB: 1e3 / 2 ** 20, MB: 1e6 / 2 ** 20, GB: 1e9 / 2 ** 20 },
    cancels: false,
  })),
  {
    id: 'node-reserve-cpu',
    name: 'node reserve, processor',
    unit: 'cores',
    units: { millicores: 1e-3 },
    cancels: false,
  },
  { id: 'sharing-saving', name: 'saved by sharing pages', unit: 'x', units: { x: 1, '%': 0.01 }, cancels: false },
  { id: 'migration-total', name: 'migration', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
  { id: 'migration-downtime', name: 'downtime of a migration', unit: 's', units: { s: 1, ms: 1e-3 }, cancels: false },
] as const;
export type MeasurableId = (typeof measurables)[number]['id'];

/** A thing that was measured and that is neither in the catalogues nor described in full: the row can only be counted. */
export interface Other {
  readonly other: string;
}

/** A host in full. What is left out was not published; `features` left out are all. */
export interface StatedHost {
  readonly note?: string;
  readonly cores: number;
  readonly clockGHz: number;
  readonly memoryMiB: number;
  readonly diskMiBps: number;
  readonly networkMbps: number;
  readonly features?: readonly HostFeature[];
  readonly tableIsolation?: true;
  /** Exit and entry round trip, cycles. */
  readonly exitCycles?: number;
}

/** A workload as a vector. Events are stated per second of native processor time, or as those of one run and its native seconds. */
export interface StatedWorkload {
  readonly note?: string;
  /** Id of a guest system; the minimal Linux if left out. */
  readonly guest?: string;
  readonly vcpus?: number;
  /** Memory of the application: its working set. */
  readonly memoryMiB?: number;
  readonly dataMiB?: number;
  readonly networkMiB?: number;
  readonly diskMiB?: number;
  readonly rates?: EventRates<number>;
  readonly run?: { readonly seconds: number; readonly events: EventRates<number> };
  /** Clock at which the rates were counted, where it was not that of the host. */
  readonly atGHz?: number;
  readonly imageMiB?: number;
  readonly imageReadMiB?: number;
  readonly start?: readonly { readonly on: 'cpu' | 'disk' | 'wait'; readonly amount: number }[];
}

/** Instances that are up before the clock starts, and the processor time that each asks for. */
interface Neighbours {
  readonly instances: number;
  readonly cores: number;
}

/** How something was run, as far as a baseline may differ in it. */
export interface Setting {
  /** Id of a platform. */
  readonly platform: string | Other;
  /** In place of the techniques of the platform's outermost stage. */
  readonly techniques?: { readonly [S in Subsystem]?: string };
  readonly instances?: number;
  readonly neighbours?: Neighbours;
}

/** One published figure and everything that a prediction of it needs. */
export interface ExperimentRow extends Setting {
  readonly id: string;
  readonly source: string;
  /** Rows whose order counts; source, host and quantity if left out. */
  readonly family?: string;
  readonly host: string | Other;
  readonly workload: string | Other;
  /** Native processor time that one instance asks for, cores: all of its processors if left out. */
  readonly cores?: number;
  /** Memory that the guest is given, MiB: that of the application follows from it. */
  readonly guestMemoryMiB?: number;
  /** Id of what a cluster runs on the host to start its containers as pods. */
  readonly agent?: string;
  /** Id of the rule by which a cluster sets a part of its nodes aside. */
  readonly reserve?: string;
  /** Whether the guest has done no more than boot: it touches what that takes, not all that it was given. */
  readonly idle?: true;
  /** What memory means: what is resident, or all of the address space that may become so. Resident if left out. */
  readonly counted?: 'resident' | 'mapped';
  /** Starts in flight at once: all if left out. */
  readonly concurrency?: number;
  readonly cache?: 'cold' | 'warm';
  readonly sharing?: 'none' | 'pages';
  /** First and last phase that the clock saw; from request to ready if left out. */
  readonly clock?: { readonly from: PhaseId; readonly to: PhaseId };
  /** Phases that this set-up of the platform does not have. */
  readonly without?: readonly PhaseId[];
  readonly quantity: MeasurableId;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with: a value in the same unit, on the bare machine unless a setting says otherwise. */
  readonly baseline?: { readonly value?: number } & Partial<Setting>;
  /** Whether a parameter rests on it. A row never moves from check to fit. */
  readonly use: 'fit' | 'check';
  readonly note?: string;
}

/** A file of rows with the hosts and workloads that they name. */
export interface Experiment {
  readonly name: string;
  readonly about?: string;
  readonly hosts?: { readonly [name: string]: StatedHost };
  readonly workloads?: { readonly [name: string]: StatedWorkload };
  readonly rows: readonly ExperimentRow[];
}

/**
 * What became of a row. `error` is ln(predicted / published), minus infinity for a prediction of nothing; null as `predicted` where the
 * model cannot say, for the reason given.
 */
export interface Verdict {
  readonly id: string;
  readonly source: string;
  readonly family: string;
  /** Id of the platform; null where no catalogue has it. */
  readonly platform: string | null;
  readonly quantity: MeasurableId;
  readonly use: 'fit' | 'check';
  readonly unit: string;
  readonly published: number;
  readonly predicted: number | null;
  readonly error: number | null;
  readonly reason: string | null;
}

/** How well rows were predicted: |ln(predicted / published)|, and how many pairs of a family that differ by over 10 % are in order. */
export interface Score {
  readonly rows: number;
  readonly expressible: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly pairs: number;
  readonly ordered: number;
}

export interface Scores {
  readonly overall: Score;
  readonly byQuantity: readonly Named[];
  readonly byPlatform: readonly Named[];
  readonly bySource: readonly Named[];
}

type Named = Score & { readonly name: string };

export interface Validation {
  /** Version of the engine that predicted. */
  readonly engine: string;
  readonly fit: Scores;
  readonly check: Scores;
  readonly verdicts: readonly Verdict[];
}
