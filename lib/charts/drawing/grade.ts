import type { Grade } from '../../model/evidence';
import type { FamilyId } from '../../model/platform';
import type { SceneNode } from '../../model/scene';
import { markerPath } from './marker';
import { group, line, path, rect, round, step } from './node';

/**
 * Diagonals, `pitch` px apart, cut to the rectangle: patterns and clipping are not safe in slides. They rise to the right where
 * they stand for a grade, and fall where they stand for room of no use.
 */
export function hatch(x: number, y: number, width: number, height: number, pitch = 4, falling = false): string {
  const place = (letter: string, dx: number, dy: number): string =>
    step(letter, falling ? x + width - dx : x + dx, y + dy);
  let d = '';
  for (let at = pitch - ((x + y) % pitch); at < width + height; at += pitch) {
    d += at <= height ? place('M', 0, at) : place('M', at - height, height);
    d += at <= width ? place('L', at, 0) : place('L', width, at - width);
  }
  return d;
}

/** Too narrow for a fill: a line on end, with the gaps that lines have. */
function thinBar(
  key: string,
  grade: Grade,
  ink: string,
  [x, y, width, height]: readonly [number, number, number, number],
): SceneNode {
  const half = (height - 2) / 2;
  const dashes = grade === 'published' ? `${round(half)} 2` : grade === 'vendor' ? '4 2' : '2 1.5';
  const middle = x + width / 2;
  return line(key, middle, y, middle, y + height, { stroke: ink, 'stroke-width': width, 'stroke-dasharray': dashes });
}

/**
 * How well a number is known, in the glyph itself: the less is known, the less ink.
 * measured: full · published: full with a light core · vendor: hatched, or a ring with a dot · modelled: hollow with a broken
 * outline. Lines alike: full, cored, dashed, dotted. Never by colour.
 *
 * A bar's fill. Thin bars (phases) carry the core as a line through the middle.
 */
export function gradedBar(
  key: string,
  grade: Grade,
  ink: string,
  [x, y, width, height]: readonly [number, number, number, number],
): SceneNode {
  if (grade === 'measured') return rect(key, x, y, width, height, { fill: ink });
  if (width < 3) return thinBar(key, grade, ink, [x, y, width, height]);
  if (grade === 'published') {
    const inset = height < 8 ? height / 2 - 0.5 : 2;
    const core =
      height < 8
        ? [line('core', x + 1.5, y + height / 2, x + width - 1.5, y + height / 2, { stroke: '$surface' })]
        : width < 8
          ? []
          : [
              rect('core', x + inset + 0.5, y + inset + 0.5, width - 2 * inset - 1, height - 2 * inset - 1, {
                fill: 'none',
                stroke: '$surface',
                'stroke-width': 1,
              }),
            ];
    return group(key, [rect('fill', x, y, width, height, { fill: ink }), ...core]);
  }
  const inner: readonly [number, number, number, number] = [x + 0.6, y + 0.6, Math.max(0, width - 1.2), height - 1.2];
  const outline = { fill: ink, 'fill-opacity': grade === 'vendor' ? 0.12 : 0.26, stroke: ink, 'stroke-width': 1.2 };
  if (grade === 'modelled') return group(key, [rect('fill', ...inner, { ...outline, 'stroke-dasharray': '3 2' })]);
  return group(key, [
    rect('fill', ...inner, outline),
    path('hatch', hatch(...inner), { fill: 'none', stroke: ink, 'stroke-width': 1 }),
  ]);
}

/** A point's glyph in the shape of its family. */
export function gradedDot(
  key: string,
  grade: Grade,
  family: FamilyId,
  [x, y, radius]: readonly [number, number, number],
  ink = `$${family}`,
): SceneNode {
  const shape = (part: string, scale: number, attrs: { readonly [name: string]: string | number }): SceneNode =>
    path(part, markerPath(family, x, y, radius * scale), attrs);
  const halo = shape('halo', 1, { fill: '$surface', stroke: '$surface', 'stroke-width': 3 });
  const outline = { fill: '$surface', stroke: ink, 'stroke-width': 1.5 };
  if (grade === 'measured') return group(key, [halo, shape('shape', 1.1, { fill: ink })]);
  if (grade === 'published')
    return group(key, [halo, shape('shape', 1.1, { fill: ink }), shape('core', 0.4, { fill: '$surface' })]);
  if (grade === 'vendor') return group(key, [halo, shape('shape', 1, outline), shape('core', 0.42, { fill: ink })]);
  return group(key, [halo, shape('shape', 1, { ...outline, 'stroke-dasharray': '2 1.4' })]);
}

/** The glyph alone, beside a figure whose own shape is too small to show its grade. */
export const gradeGlyph = (grade: Grade, x: number, y: number): SceneNode =>
  gradedDot('grade', grade, 'type1', [x, y, 4], '$muted');

/** A line's stroke. */
export function gradedLine(key: string, grade: Grade, ink: string, d: string): SceneNode {
  const stroke = (part: string, width: number, attrs: { readonly [name: string]: string | number } = {}): SceneNode =>
    path(part, d, { fill: 'none', stroke: ink, 'stroke-width': width, 'stroke-linejoin': 'round', ...attrs });
  if (grade === 'measured') return group(key, [stroke('line', 2.25)]);
  if (grade === 'published') return group(key, [stroke('line', 3), stroke('core', 0.9, { stroke: '$surface' })]);
  if (grade === 'vendor') return group(key, [stroke('line', 2, { 'stroke-dasharray': '7 3' })]);
  return group(key, [stroke('line', 2, { 'stroke-dasharray': '2 2.5' })]);
}
