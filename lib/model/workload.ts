import type { EventRates } from './event';
import type { Quantity } from './evidence';
import type { Guest, Step } from './guest';

/** What the user wants to run: events per second of native CPU time, demands, image, start of the application. */
export interface Workload {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** The operating system it needs when it gets one of its own. */
  readonly guest: Guest;
  /** True when it loads kernel modules or tunes the kernel and so cannot share one. */
  readonly ownKernel: boolean;
  readonly vcpus: Quantity;
  /** Memory of the application itself, MiB. */
  readonly memoryMiB: Quantity;
  /** Data that it keeps on disk, MiB. */
  readonly dataMiB: Quantity;
  /** Network traffic, MiB per second of native CPU time. */
  readonly networkMiB: Quantity;
  /** Disk traffic, MiB per second of native CPU time. */
  readonly diskMiB: Quantity;
  readonly rates: EventRates<Quantity>;
  /** Size of the application with its libraries as an image, MiB. */
  readonly imageMiB: Quantity;
  /** Part of the image that a start reads, MiB: stays in the page cache. */
  readonly imageReadMiB: Quantity;
  readonly start: readonly Step[];
}
