import type { Provenance } from './evidence';
import type { FamilyId } from './platform';

/**
 * What one scenario says of a claim. A tie is a difference within the margin; silent is a scenario in which a side does not carry
 * all workloads, so that there is nothing to compare.
 */
export type Outcome = 'holds' | 'tie' | 'fails' | 'silent';

/** What all scenarios together say. */
export type Ruling = 'holds' | 'fails' | 'when' | 'undecided';

/** A scenario in which a claim was tried. */
export interface Tried {
  /** Canonical query of the workbench. */
  readonly query: string;
  readonly outcome: Outcome;
  /** The figure of each side, in the unit of the claim's measure; null when silent. */
  readonly figures: readonly [number, number] | null;
  /** What both figures rest on; null when silent, and where facts about products are counted. */
  readonly provenance: Provenance | null;
}

/** Two neighbouring scenarios that differ in one parameter and give opposite answers. */
export interface Flip {
  /** Key of the parameter that was turned, and its values on either side, the usual one's side first. */
  readonly axis: string;
  readonly values: readonly [string, string];
  readonly here: Tried;
  readonly there: Tried;
}

/** A claim along one numeric parameter, everything else as usual. */
export interface Walk {
  readonly axis: string;
  /** Ascending, one for each of `tried`. */
  readonly values: readonly number[];
  readonly tried: readonly Tried[];
}

/** A claim after it was tried. */
export interface Trial {
  readonly claim: string;
  readonly ruling: Ruling;
  /** The usual scenario; null where nothing can be run. */
  readonly usual: Tried | null;
  /** Every scenario of the range, row by row. */
  readonly grid: readonly Tried[];
  /** Nearest first along each parameter. */
  readonly flips: readonly Flip[];
  /** Along the numeric parameters in which there is a flip. */
  readonly walks: readonly Walk[];
}

/** Scenarios of a range as a picture wants them: rows and columns with their names, and what each cell says. */
export interface ClaimStrip {
  readonly claim: string;
  readonly title: string;
  /** The verdict in a sentence. */
  readonly finding: string;
  readonly rows: readonly string[];
  /** Columns that belong together: what they have in common, then one name for each. Neighbours with one `over` share that head. */
  readonly groups: readonly { readonly over: string; readonly name: string; readonly columns: readonly string[] }[];
  /** What the columns of a group differ in. */
  readonly unit: string;
  /** Names of what is compared, and the unit of their figures. */
  readonly sides: readonly [string, string];
  readonly figureUnit: string;
  /** Row by row: the scenario and its figures in words, and the figures. */
  readonly cells: readonly {
    readonly outcome: Outcome;
    readonly words: string;
    readonly told: string;
    readonly figures: readonly [number, number] | null;
    readonly provenance: Provenance | null;
  }[];
}

/** A walk as a picture wants it: both figures over the parameter, and where the verdict turns. */
export interface ClaimWalk {
  readonly claim: string;
  /** Name of the parameter. */
  readonly title: string;
  readonly finding: string;
  readonly sides: readonly [string, string];
  readonly families: readonly [FamilyId, FamilyId];
  /** What the figures are, and their unit. */
  readonly measure: string;
  readonly unit: 's' | 'MiB' | 'us' | 'x' | '1';
  /** A bound that the claim names, in that unit; null where it names none. */
  readonly bound: number | null;
  readonly points: readonly {
    readonly value: number;
    readonly words: string;
    readonly outcome: Outcome;
    readonly figures: readonly [number, number];
    readonly told: readonly [string, string];
    readonly provenance: Provenance | null;
  }[];
  /** Neighbouring values with opposite verdicts, the usual one's side first. */
  readonly turns: readonly { readonly between: readonly [number, number]; readonly words: string }[];
}
