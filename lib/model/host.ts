import type { Quantity } from './evidence';

/** What a processor offers to a hypervisor. */
export const hostFeatures = ['hardware-assist', 'nested-paging'] as const;
export type HostFeature = (typeof hostFeatures)[number];

/** A real machine. Every figure has a source; what is not published for it is absent and said to be. */
export interface Host {
  readonly id: string;
  readonly name: string;
  readonly processor: string;
  readonly year: number;
  readonly features: readonly HostFeature[];
  /** Whether kernels keep their page tables apart from those of programs on it, so that a system call changes tables twice. */
  readonly tableIsolation?: true;
  readonly cores: Quantity;
  /** Hardware threads; equal to cores without SMT. */
  readonly threads: Quantity;
  readonly clockGHz: Quantity;
  readonly memoryMiB: Quantity;
  readonly diskMiB: Quantity;
  /** Sequential throughput of its storage, MiB/s. */
  readonly diskMiBps: Quantity;
  readonly networkMbps: Quantity;
  /** Exit and entry round trip of its processor generation, cycles; absent without hardware assistance. */
  readonly exitCycles?: Quantity;
  /** SPECpower_ssj2008 active power at 0, 10, ... 100 % load, W; absent where none was published. */
  readonly watts?: readonly Quantity[];
}
