import type { Provenance } from '../model/evidence';
import type { PlatformResult } from '../model/result';

/** A published finding that bears on a claim, in our own words, with the rows and the source that it is read from. */
export interface Testimony {
  readonly speaks: 'for' | 'against' | 'beside';
  readonly words: string;
  readonly source: string;
  /** Ids of rows of the evidence tables; empty where the source states no figure. */
  readonly rows: readonly string[];
}

/**
 * Which relation between the figures of two sides makes a claim true. A claim speaks of every product of a side, so the worst of
 * the first side stands against the best of the second. `less` and `more` must exceed the margin, a share; `within` allows as
 * much above the second; `apart` puts the first at or above a bound and the second below it.
 */
export type Relation =
  | { readonly kind: 'less' | 'more' | 'within'; readonly margin: number }
  | { readonly kind: 'apart'; readonly bound: number };

export interface Measure {
  readonly name: string;
  readonly unit: 's' | 'MiB' | 'us' | 'x' | '1';
  /** The figure of a platform that carries all workloads. */
  readonly of: (platform: PlatformResult) => number;
  /** What that figure rests on; null where a fact about the product is counted. */
  readonly rests: (platform: PlatformResult) => Provenance | null;
  /** Chart of the workbench that shows it; null where only the catalogue does. */
  readonly chart: string | null;
  /** What the figure stands in for, when it is not what the claim says; null when it is. */
  readonly proxy: string | null;
}

interface Test {
  readonly measure: Measure;
  readonly relation: Relation;
  /** What the first side is compared with: the second, or the bare machine. */
  readonly against: 'second' | 'bare-metal';
}

/** A claim of the course in our own words, with the way to try it, or why it cannot be tried. */
export interface Claim {
  readonly id: string;
  readonly table: 'type1-type2' | 'vm-container';
  readonly criterion: string;
  readonly sentence: string;
  readonly test: Test | { readonly undecided: string };
  /** What the verdict means, and what it does not. */
  readonly remark: string;
  readonly testimony: readonly Testimony[];
}

/** The same with a way to try it. */
export type TestedClaim = Claim & { readonly test: Test };

export const isTested = (claim: Claim): claim is TestedClaim => 'measure' in claim.test;
