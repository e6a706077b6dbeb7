import type { Issue } from '../model/issue';

/** A value that can be used, whatever was written, and what was wrong with what was written. */
export interface Reading<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
