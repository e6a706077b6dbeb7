import type { Comparison } from './comparison';
import type { Provenance } from './evidence';
import type { MeasurableId } from './experiment';
import type { FamilyId } from './platform';

/** A figure of a result that a reader may doubt. */
export interface Asked {
  /** Id of what is asked for. */
  readonly quantity: string;
  readonly name: string;
  /** Unit of everything that is drawn; empty for whole things. */
  readonly unit: string;
  readonly platform: string;
  readonly platformName: string;
  readonly kind: FamilyId;
  /** What the model says of the scenario; null where nothing could be placed. */
  readonly predicted: number | null;
  /** From the fastest twentieth of the instances to the last, where they differ. */
  readonly spread: readonly [number, number] | null;
  /** The scenario in a few words: "12 instances on Dell R620 of 2012". */
  readonly setting: string;
  readonly provenance: Provenance | null;
}

/** A published figure beside the one that is doubted. */
export interface Neighbour extends Omit<Comparison, 'quantity'> {
  readonly quantity: string;
  /** What it measured, in words. */
  readonly measured: string;
  /** How far its conditions are from those of the scenario; see docs/experiments.md. */
  readonly distance: number;
  /** What is the same, and what is not: "1 instance rather than 12". */
  readonly same: readonly string[];
  readonly differs: readonly string[];
  /** Published and predicted as drawn: in the unit of what is asked. */
  readonly drawn: { readonly published: number; readonly predicted: number | null };
  readonly title: string;
  readonly url: string | null;
  /** Whether it is a row of the experiments, and stands on the page of evidence. */
  readonly listed: boolean;
}

/** The part that most of a prediction is made of. */
export interface Mostly {
  /** "the phase guest user space". */
  readonly name: string;
  /** Of the sum of all parts. */
  readonly share: number;
  /** What its numbers rest on. */
  readonly sources: readonly string[];
}

/** What was published near a prediction. */
export interface Known {
  readonly asked: Asked;
  /** Nearest first. */
  readonly neighbours: readonly Neighbour[];
  /** Smallest and largest of the neighbours that measured the same on the same platform, where there are two or more. */
  readonly range: { readonly low: number; readonly high: number; readonly rows: number } | null;
  /** The largest part of the prediction, where it is a sum of parts. */
  readonly mostly: Mostly | null;
  /** What they say together, or that there are none. */
  readonly finding: string;
}

/** What a quantity of a result can be held against, nearest first, and how a published figure is read to lie on its axis. */
export interface Askable {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly near: readonly MeasurableId[];
  /** Why there is nothing to hold it against, where that is so by its nature. */
  readonly silent?: string;
}
