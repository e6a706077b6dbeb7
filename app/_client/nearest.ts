import type { Mark } from '../../lib/model/scene';

/** Half the side of the square in which a mark is hit, CSS px: 24 by 24, as WCAG 2.5.8 asks. */
const reach = 12;

/** How far a point lies outside a mark's own box; 0 within it. */
const apart = ({ x, y, rx, ry }: Mark, atX: number, atY: number): number =>
  Math.hypot(Math.max(0, Math.abs(atX - x) - rx), Math.max(0, Math.abs(atY - y) - ry));

const hit = ({ x, y, rx, ry }: Mark, atX: number, atY: number, least: number): boolean =>
  Math.abs(atX - x) <= Math.max(rx, least) && Math.abs(atY - y) <= Math.max(ry, least);

/**
 * Index of the mark that a pointer at a point of the drawing means, or null. A mark is hit in its box or in a square of 24 px around its
 * centre, whichever is wider; of several the nearest wins, of boxes within one another the smallest, and then the one whose centre is
 * nearest. `scale` is CSS px per unit of the drawing.
 */
export function nearest(marks: readonly Mark[], atX: number, atY: number, scale = 1): number | null {
  let best: number | null = null;
  let least: readonly number[] = [];
  for (const [index, mark] of marks.entries()) {
    if (!hit(mark, atX, atY, reach / scale)) continue;
    const rank = [apart(mark, atX, atY), mark.rx * mark.ry, Math.hypot(atX - mark.x, atY - mark.y)];
    const at = rank.findIndex((value, place) => value !== least[place]);
    if (best !== null && (at === -1 || (rank[at] ?? 0) > (least[at] ?? 0))) continue;
    best = index;
    least = rank;
  }
  return best;
}
