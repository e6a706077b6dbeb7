import type { Provenance } from './evidence';

export type Attributes = { readonly [name: string]: string | number };

/**
 * A drawing as plain data in SVG's own words. Attributes are presentation attributes with SVG's spelling; colours are tokens
 * written '$name' (see Ink), which a printer turns into a colour of its theme. Coordinates are rounded to two decimals.
 */
export interface SceneNode {
  readonly tag: 'g' | 'path' | 'rect' | 'circle' | 'line' | 'text' | 'tspan';
  /** Identity across redraws, unique among siblings: what moves is the same thing. */
  readonly key: string;
  readonly attrs: Attributes;
  readonly children?: readonly (SceneNode | string)[];
  /** Index into `marks`, for the node that a pointer finds. */
  readonly mark?: number;
}

/** One value that a reader can find: by pointer, by keyboard, by screen reader; one per row of the table. */
export interface Mark {
  /** What a screen reader says: value, unit, grade of evidence in words. */
  readonly name: string;
  /** Lines of the tooltip. */
  readonly detail: readonly string[];
  /** Series for Up and Down; position along the series for Left and Right. */
  readonly series: string;
  /** Centre and half sizes of the focus ring. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly provenance: Provenance | null;
  /** Id of the platform that it belongs to, if one. */
  readonly platform: string | null;
}

export interface Column {
  readonly id: string;
  readonly name: string;
  /** Empty for words. */
  readonly unit: string;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Values in data units, unrounded; null where there is none. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Scene {
  readonly chart: string;
  readonly width: number;
  readonly height: number;
  /** The finding in one sentence: the accessible name and the title. */
  readonly headline: string;
  /** The finding in about thirty seconds; every number in it is in the table. */
  readonly summary: string;
  readonly nodes: readonly SceneNode[];
  readonly marks: readonly Mark[];
  readonly table: Table;
}
