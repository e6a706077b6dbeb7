import type { Grade } from '../../model/evidence';
import type { Palette } from '../palette';
import { ink, solid } from './ink';
import { tag, val } from './tag';

/** Thousandths of a point, DrawingML's unit of length being a 12,700th. */
const point = 12_700;

/** A stroke; without a colour there is none. */
export function stroke(colour: string | null, points = 1, dash = 'solid', kind: 'sng' | 'dbl' = 'sng'): string {
  if (colour === null) return tag('a:ln', {}, '<a:noFill/>');
  return tag(
    'a:ln',
    { w: Math.round(points * point), ...(kind === 'dbl' && { cmpd: kind }) },
    solid(colour),
    ...(dash === 'solid' ? [] : [val('a:prstDash', dash)]),
    '<a:round/>',
  );
}

/** A light core between two halves of the colour: hard steps, not a transition. */
function cored(colour: string, surface: string): string {
  const at = (place: number, each: string): string => tag('a:gs', { pos: place * 1000 }, each);
  return tag(
    'a:gradFill',
    { rotWithShape: 1 },
    tag(
      'a:gsLst',
      {},
      at(0, colour),
      at(44, colour),
      at(44, surface),
      at(56, surface),
      at(56, colour),
      at(100, colour),
    ),
    tag('a:lin', { ang: 5_400_000, scaled: 0 }),
  );
}

/**
 * A bar's fill and outline: the less is known, the less ink. Measured full; published full with a light core and, for programs
 * that draw no such steps, an outline; a maker's statement hatched; modelled pale with a broken outline. Without a grade, as if measured.
 * `opacity` in per cent.
 */
export function bar(palette: Palette, token: string, grade: Grade | null, opacity = 100): string[] {
  const [colour, surface] = [ink(palette, token, opacity), ink(palette, '$surface')];
  if (grade === 'published') return [cored(colour, surface), stroke(ink(palette, '$text', opacity), 0.75)];
  if (grade === 'vendor')
    return [
      tag('a:pattFill', { prst: 'wdUpDiag' }, tag('a:fgClr', {}, colour), tag('a:bgClr', {}, surface)),
      stroke(colour, 1),
    ];
  if (grade === 'modelled') return [solid(ink(palette, token, 0.22 * opacity)), stroke(colour, 1.25, 'sysDash')];
  return [solid(colour), stroke(null)];
}

/** A bar of the scenario it is compared with. */
export const hollow = (palette: Palette, opacity = 100): string[] => [
  '<a:noFill/>',
  stroke(ink(palette, '$muted', opacity), 1),
];

/** Opacity of what stands behind, per cent. */
export const behind = 30;

/** A line's stroke, by the same rule as a bar's fill; thin on side A. */
export function line(palette: Palette, token: string, grade: Grade, side: 'A' | 'B', opacity = 100): string {
  const colour = ink(palette, token, side === 'A' ? 0.55 * opacity : opacity);
  if (side === 'A') return stroke(colour, 1, grade === 'modelled' ? 'sysDot' : 'solid');
  if (grade === 'published') return stroke(colour, 3.5, 'solid', 'dbl');
  if (grade === 'vendor') return stroke(colour, 2.25, 'dash');
  return stroke(colour, 2.25, grade === 'modelled' ? 'sysDash' : 'solid');
}
