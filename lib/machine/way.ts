import type { ProcessorId } from './isa';
import type { Machine } from './machine';
import type { World } from './world';

/**
 * How one step of the guest was brought about: by the processor alone, by a translation of it in the cache (copied or adapted), or by the monitor,
 * for one of the reasons that a monitor is entered.
 */
export const means = [
  { id: 'direct', name: 'run directly', entersMonitor: false },
  { id: 'copied', name: 'run as a copy in the translation cache', entersMonitor: false },
  { id: 'trap', name: 'trapped and emulated', entersMonitor: true },
  { id: 'callout', name: 'done by the monitor, called from translated code', entersMonitor: true },
  { id: 'hypercall', name: 'asked of the hypervisor', entersMonitor: true },
  { id: 'exit', name: 'left guest mode', entersMonitor: true },
  { id: 'refused', name: 'refused by the hypervisor', entersMonitor: true },
] as const;

export type Means = (typeof means)[number]['id'];

/** What happened in one step. */
export interface Advance {
  readonly world: World;
  readonly means: Means;
  /** The instruction that was done, for a hypercall the one that it stands for; null for a tick. */
  readonly word: number | null;
  /** Vector by which the kernel of the guest was entered, if it was. */
  readonly vector: number | null;
  /** Instructions that were translated for it. */
  readonly translated: number;
  /** Why, in a few words, where there is more to say. */
  readonly note: string;
}

/** One way to run a guest. */
export interface Way {
  readonly id: string;
  readonly name: string;
  /** How it works, in a sentence or two. */
  readonly summary: string;
  /** Runs the kernel that was ported, and not the one for a bare machine. */
  readonly ported: boolean;
  /** Ring that the kernel of the guest has, and who is below it. */
  readonly kernelRing: number;
  readonly guestMode: boolean;
  /**
   * What it promises of equivalence on a processor: everything; everything as long as programs in user mode use no sensitive instruction; what
   * programs see; nothing.
   */
  readonly promises: (processor: ProcessorId) => 'all' | 'kernel' | 'programs' | 'nothing';
  start(machine: Machine): World;
  /** One step of the guest: a tick that is delivered, or one instruction. Pure. */
  advance(world: World): Advance;
}
