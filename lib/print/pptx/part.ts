/** A link from a part to another, or to an address. */
export interface Relation {
  readonly id: string;
  /** Last word of the type's name; the whole name where it is not an office one. */
  readonly type: string;
  /** Path of a part from the root, without a slash before it; or an absolute address. */
  readonly target: string;
  readonly external?: true;
}

/** A file of an Open Packaging package. */
export interface Part {
  readonly path: string;
  /** Content type; null where the suffix tells it. */
  readonly type: string | null;
  readonly body: string | Uint8Array;
  readonly relations?: readonly Relation[];
}
