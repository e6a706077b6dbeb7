/** A term of a prediction: an event and what it costs more, a phase of a start, a layer of memory, or a limit of throughput. */
export interface DerivedPart {
  readonly name: string;
  /** The technique whose cost it is, where one is. */
  readonly technique: { readonly id: string; readonly name: string } | null;
  /** How often and how much more each time, us, where it is such a product. */
  readonly event: { readonly ratePerSecond: number; readonly extraUs: number } | null;
  /** In `unit` of its derivation. */
  readonly amount: number;
  readonly sources: readonly string[];
}

/** How the prediction of a row comes about. */
export interface Derivation {
  /** What the parts are, and how they make the prediction. */
  readonly how: string;
  /** Of the amounts: "x" is a share of native processor time, or of what is asked for. */
  readonly unit: 'x' | 's' | 'MiB' | 'us';
  /** Largest first; limits of throughput before events. */
  readonly parts: readonly DerivedPart[];
  /** The same of what it is compared with, where that is not the bare machine. */
  readonly over: readonly DerivedPart[];
}
