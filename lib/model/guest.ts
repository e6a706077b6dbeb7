import type { Quantity } from './evidence';

export type KernelFamily = 'linux' | 'windows';

/** Work of one start-up step: what it asks the host for. Steps of a phase happen one after the other. */
export interface Step {
  /**
   * cpu: core-seconds, at most one core at a time. disk: MiB read from the host's storage. wait: seconds that pass whatever the load. serial: seconds inside a section of the host's tool
   * stack that takes one instance at a time. controller: the same, one for the whole estate.
   */
  readonly on: 'cpu' | 'disk' | 'wait' | 'serial' | 'controller';
  readonly amount: Quantity;
  /** Growth of `amount` per instance already running on the host. */
  readonly perRunning?: Quantity;
}

/** An operating system as a guest: what its kernel and user space cost in memory, disk and boot. */
export interface Guest {
  readonly id: string;
  readonly name: string;
  readonly kernel: KernelFamily;
  readonly summary: string;
  readonly kernelMiB: Quantity;
  /** What its kernel keeps of each MiB of the memory that it is given. */
  readonly pagesMiB?: Quantity;
  /** Buffers for devices with short addresses, which it keeps where its memory goes beyond what they reach. */
  readonly bounce?: { readonly beyondMiB: Quantity; readonly buffersMiB: Quantity };
  readonly userspaceMiB: Quantity;
  /** Size of the installed image, without the application, MiB. */
  readonly imageMiB: Quantity;
  /** Part of the image read during boot, MiB: stays in the page cache. */
  readonly bootReadMiB: Quantity;
  readonly kernelBoot: readonly Step[];
  readonly userspaceBoot: readonly Step[];
}
