/** Something wrong with outside input: which field, what was given, what is allowed. */
export interface Issue {
  /** Id of the row of a file, where it lies in one that has an id. */
  readonly row?: string;
  readonly field: string;
  readonly value: string;
  readonly allowed: string;
}
