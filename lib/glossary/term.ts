/** A word of the field in plain language. */
export interface Term {
  /** Anchor on the page of words. */
  readonly id: string;
  readonly name: string;
  /** Other forms in which prose has it. */
  readonly also?: readonly string[];
  /** One or two plain sentences. */
  readonly text: string;
}
