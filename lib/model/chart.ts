import type { Plot } from './plot';
import type { Result } from './result';
import type { Scene } from './scene';

export interface View {
  readonly width: number;
  readonly height: number;
  /** Scenario A when two are compared: drawn hollow on the same axes. */
  readonly pinned: Result | null;
  /** Id of the platform, or of the family, to bring forward; null for none. */
  readonly focus: string | null;
}

/** A way to look at a result. `draw` is pure: the same result and view give the same scene. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** The question that it answers. */
  readonly question: string;
  /** How to read it, in a sentence. */
  readonly reading: string;
  /** Takes the whole width of a page with two columns. */
  readonly wide?: true;
  /** Height that suits a width, px. */
  height(result: Result, width: number): number;
  draw(result: Result, view: View): Scene;
  /** The same in its plainest form, for slides and other programs; absent where there is no such form. */
  readonly plot?: (result: Result, pinned: Result | null) => Plot;
}
