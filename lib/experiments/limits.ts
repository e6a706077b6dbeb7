import type { MeasurableId } from '../model/experiment';

/** Rows that the model misses or cannot express, and the mechanism that it lacks. What a limit leaves out, it does not ask for. */
export interface Limit {
  readonly source?: string;
  readonly platform?: string;
  readonly quantities?: readonly MeasurableId[];
  /** Ids of rows, where a source has more than one story. */
  readonly rows?: readonly string[];
  /** Beginning of the reason for which a row cannot be expressed. */
  readonly reason?: string;
  readonly because: string;
}

/** The first that fits a row speaks for it. */
export const limits: readonly Limit[] = [
  {
    reason: 'the host is not known: hosts of a cloud',
    because:
      'A cloud machine spends most of its start in the controller and the image store of the provider, whose capacities are not published.',
  },
];
