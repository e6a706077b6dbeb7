import type { Picture } from '../query/picture';
import { presets } from '../query/picture';

/** Height at which the smallest text of a picture, 12 px, is 2.4 % of it: legible from the back row of a hall. */
const legible = 500;
/** Width of a picture that nobody gave a size, px. */
const usualWidth = 960;
const least = 160;
const most = 4096;
const [lowestRatio, highestRatio] = [0.5, 2.4];
/** Pixels of a raster image in all. */
const mostPixels = 12e6;

export interface Size {
  /** Size of the scene, px. */
  readonly width: number;
  /** Null where the chart has the height that suits it. */
  readonly height: number | null;
  /** Size at which it is shown, over that. */
  readonly scale: number;
  readonly pixelRatio: number;
  /** What was asked for and could not be given, in words. */
  readonly adjusted: readonly string[];
}

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

const hundredths = (length: number): number => Math.round(length * 100) / 100;

/** The shown size that is asked for: by name, or in px, which take precedence. */
function asked({ preset, width, height, fit }: Picture): readonly [number, number | null] {
  const filling = fit === 'frame' && height === null ? 'slide' : null;
  const named = presets.find(({ id }) => id === (preset ?? filling));
  const [w, h] = [width ?? named?.width ?? null, height ?? named?.height ?? null];
  if (w === null) return h === null ? [usualWidth, null] : [Math.round((h * 16) / 9), h];
  return [w, h];
}

/**
 * The size of a picture. One with a height is laid out 500 px high and shown larger, so that its text grows with it; one without
 * is laid out as wide as it is shown. Sizes beyond the limits are brought within them, and `adjusted` says so: a slide with a
 * picture of another size is better than one without.
 */
export function sizeOf(picture: Picture): Size {
  const [askedWidth, askedHeight] = asked(picture);
  const shownHeight = askedHeight === null ? null : within(least, askedHeight, most);
  const [narrowest, widest] =
    shownHeight === null ? [least, most] : [shownHeight * lowestRatio, Math.min(most, shownHeight * highestRatio)];
  const shownWidth = Math.round(within(narrowest, askedWidth, widest));
  const adjusted = [
    ...(shownWidth === askedWidth ? [] : [`width ${askedWidth} became ${shownWidth}`]),
    ...(shownHeight === askedHeight ? [] : [`height ${askedHeight} became ${shownHeight}`]),
  ];
  const scale = (shownHeight === null ? 1 : shownHeight / legible) * picture.textScale;
  return {
    width: hundredths(shownWidth / scale),
    height: shownHeight === null ? null : hundredths(shownHeight / scale),
    scale,
    pixelRatio: picture.pixelRatio,
    adjusted,
  };
}

/** The pixel ratio at which a picture of this shown size stays within the limit, and whether that is another one. */
export function ratioWithin(width: number, height: number, ratio: number): { ratio: number; adjusted: string[] } {
  const highest = Math.sqrt(mostPixels / (width * height));
  if (ratio <= highest) return { ratio, adjusted: [] };
  const lower = Math.floor(highest * 100) / 100;
  return { ratio: lower, adjusted: [`pixel ratio ${ratio} became ${lower}, as a picture has at most 12 megapixels`] };
}
