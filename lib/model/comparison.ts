import type { Derivation } from './derivation';
import type { Provenance } from './evidence';
import type { Score, Verdict } from './experiment';
import type { FamilyId } from './platform';

/** A published figure beside the prediction of it, with what a reader needs to judge both. */
export interface Comparison extends Verdict {
  readonly platformName: string;
  /** Family of the platform; null where no catalogue has it. */
  readonly kind: FamilyId | null;
  /** The figure as it was printed, with what it was compared with: "130.28 GFLOPS against 290.83". */
  readonly printed: string;
  /** Where in the publication it stands. */
  readonly place: string;
  readonly hardware: string;
  readonly condition: string;
  /** What the model lacks where it misses or cannot say, as one sentence; null where that is not known, or where it does neither. */
  readonly why: string | null;
  /** What was asked of the model, and how many numbers of the platform can move the answer. */
  readonly basis: string;
  /** How the prediction comes about, part by part; null where there is none, or where it is no sum. */
  readonly derivation: Derivation | null;
  /** The source of the published figure first, then those of the numbers that the prediction can rest on. */
  readonly provenance: Provenance;
}

/** Comparisons to be drawn, and how well the check rows among them were predicted. */
export interface Comparisons {
  readonly rows: readonly Comparison[];
  readonly check: Score;
}
