import type { Sheet } from './sheet';

/** A part of what is said about a picture. */
export interface Chapter {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A step of a talk: a picture, and what is said about it. One list of them is the source of all decks. */
export interface Slide {
  /** Lower-case letters, digits and hyphens; unique in a deck, a part of the names of files. */
  readonly id: string;
  /** What stands above the picture; the finding, unless it is to be found out first. */
  readonly title: string;
  readonly sheet: Sheet;
  /** What is said besides the finding, how to read it and where it comes from. */
  readonly notes: readonly Chapter[];
}

export interface DeckMeta {
  readonly title: string;
  readonly description: string;
}
