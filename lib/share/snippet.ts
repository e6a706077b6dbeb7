import type { Shared } from './shared';

/** A piece of text by which a host shows a chart. */
export interface Snippet {
  readonly id: string;
  readonly name: string;
  /** Where it goes, in the host's own words. */
  readonly where: string;
  readonly write: (shared: Shared) => string;
}
