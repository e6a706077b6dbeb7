import type { EvidenceRow, Unit } from '../../lib/model/evidence';

/** What one published figure says of the unknowns: `of` times them, plus what is known, is what was measured. */
export interface Equation {
  /** Id of the evidence row. */
  readonly row: string;
  readonly of: { readonly [unknown: string]: number };
  /** What the row measured apart from the unknowns, in their unit. */
  readonly plus?: number;
  /** What the row measured, in the unit of the unknowns; its value as it stands if left out. */
  readonly read?: (row: EvidenceRow, rowOf: (id: string) => EvidenceRow) => number;
}

/** Unknowns that share equations. */
export interface System {
  readonly unknowns: { readonly [id: string]: Unit };
  readonly equations: readonly Equation[];
}

/** An equation with its figure read: `coefficients` by unknown, in the order of the system. */
export interface Reading {
  readonly row: string;
  readonly coefficients: readonly number[];
  readonly plus: number;
  readonly measured: number;
}
