import type { MeasurableId } from '../../model/experiment';

/** Rows that the model misses or cannot express, and the mechanism that it lacks. What a limit leaves out, it does not ask for. */
export interface Limit {
  readonly source?: string;
  readonly platform?: string;
  readonly quantities?: readonly MeasurableId[];
  /** Ends of the ids of rows, where a source has more than one story. */
  readonly rows?: readonly string[];
  /** Beginning of the reason for which a row cannot be expressed. */
  readonly reason?: string;
  /** One sentence. */
  readonly because: string;
}
