import type { Source } from './evidence';
import type { Plot } from './plot';
import type { Scene } from './scene';

/** Where a picture comes from, so that any copy of it can be traced, cited and taken up again. */
export interface Origin {
  /** The one query string of what is shown: scenario, view and picture. */
  readonly query: string;
  /** Absolute address of the page that shows the same. */
  readonly link: string;
  /** Absolute address of the site, without a slash at its end. */
  readonly site: string;
  readonly engine: string;
  /** Short hash of all that is known to the engine. */
  readonly edition: string;
  /** Published sources that the numbers rest on. */
  readonly sources: readonly Source[];
}

/** A part of the picture to bring forward, one after the other, when it is explained. */
export interface Step {
  /** 'all', or the id of a family. */
  readonly id: string;
  readonly title: string;
  /** Ids of the platforms that stand in front. */
  readonly platforms: readonly string[];
}

/** A picture that is ready for a printer: one scene with its title and its foot, and everything that travels with it. */
export interface Sheet {
  readonly chart: { readonly id: string; readonly title: string; readonly question: string; readonly reading: string };
  /** Whole picture: the chart with headline above and sources below it, unless it was asked for plain. */
  readonly scene: Scene;
  /** The same facts in the form that other programs can draw and edit; null where the chart has none. */
  readonly plot: Plot | null;
  /** Name of the palette that colours are taken from (lib/print/palette.ts). */
  readonly theme: 'light' | 'dark' | 'projector' | 'print';
  /** Whether it was asked for without headline and sources. */
  readonly plain: boolean;
  /** Size of all text over the usual one. */
  readonly textScale: number;
  /** Colour behind the picture as '#rrggbb', or null for none. */
  readonly background: string | null;
  /** Size at which the scene is shown over its own size: a scene of 889 x 500 at 1.8 is a slide of 1600 x 900 px. */
  readonly scale: number;
  /** Pixels of a raster image per px of the shown size. */
  readonly pixelRatio: number;
  /** Whether words are drawn as outlines, for programs without the typeface. */
  readonly outlined: boolean;
  /** Whether a frame is filled, or as high as the picture wants to be. */
  readonly fit: 'natural' | 'frame';
  /** Whether the keys of a deck go back to it while no mark has the focus. */
  readonly keys: 'frame' | 'chart';
  /** Whether the picture answers to pointer and keys. */
  readonly interactive: boolean;
  /** Whether the theme follows the reader's own settings, as far as the format can. */
  readonly follows: boolean;
  readonly steps: readonly Step[];
  /** Id of the platform or family that stands in front, or null. */
  readonly focus: string | null;
  /** The chart alone at another size, px; with no height at the one that suits it. With a height, fills may differ in texture. */
  readonly redrawn: (width: number, height: number | null, textured?: boolean) => Scene;
  readonly origin: Origin;
}

/** What a printer cannot make of itself. */
export interface Press {
  /** The typeface as TrueType, by weight. */
  readonly fonts: { readonly regular: Uint8Array; readonly semibold: Uint8Array };
  /** An SVG document as PNG of this width, px. */
  readonly raster: (svg: string, widthPx: number) => Promise<Uint8Array>;
  /** The script that makes a page of ours answer to pointer and keys. */
  readonly script: string;
}

/** A format. The same sheet gives the same bytes. */
export interface Printer {
  /** Suffix of the file. */
  readonly id: string;
  readonly name: string;
  /** What somebody wants who chooses it. */
  readonly purpose: 'image' | 'document' | 'slides' | 'data' | 'citation';
  readonly mediaType: string;
  readonly print: (sheet: Sheet, press: Press) => string | Uint8Array | Promise<string | Uint8Array>;
}
