/** Something wrong with outside input: which field, what was given, what is allowed. */
export interface Issue {
  readonly field: string;
  readonly value: string;
  readonly allowed: string;
}
