import type { Quantity } from './evidence';

/** Where images come from when a host does not have them: one store for the whole estate. */
export interface ImageStore {
  /** Time before the first byte of an image arrives, s. */
  readonly setup: Quantity;
  /** Most that one fetch takes in, unpacking included, MiB/s. */
  readonly perFetch: Quantity;
  /** Most that the store sends out to all hosts together, MiB/s. */
  readonly egress: Quantity;
}
