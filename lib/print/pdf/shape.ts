import type { Attributes, SceneNode } from '../../model/scene';
import { lengthOf } from '../font/typeset';
import { nums } from './number';
import { pathOf } from './path';

/** How far the controls of a quarter of a circle are from its ends, over the radius. */
const pull = (4 / 3) * (Math.SQRT2 - 1);

/** A box with elliptical corners. */
function rounded(x: number, y: number, width: number, height: number, rx: number, ry: number): string {
  const [right, bottom, kx, ky] = [x + width, y + height, rx * (1 - pull), ry * (1 - pull)];
  return [
    `${nums(x + rx, y)} m`,
    `${nums(right - rx, y)} l`,
    `${nums(right - kx, y, right, y + ky, right, y + ry)} c`,
    `${nums(right, bottom - ry)} l`,
    `${nums(right, bottom - ky, right - kx, bottom, right - rx, bottom)} c`,
    `${nums(x + rx, bottom)} l`,
    `${nums(x + kx, bottom, x, bottom - ky, x, bottom - ry)} c`,
    `${nums(x, y + ry)} l`,
    `${nums(x, y + ky, x + kx, y, x + rx, y)} c h`,
  ].join(' ');
}

function box(attrs: Attributes): string {
  const [x, y] = [lengthOf(attrs, 'x', 0), lengthOf(attrs, 'y', 0)];
  const [width, height] = [lengthOf(attrs, 'width', 0), lengthOf(attrs, 'height', 0)];
  if (width <= 0 || height <= 0) return '';
  const rx = Math.min(lengthOf(attrs, 'rx', lengthOf(attrs, 'ry', 0)), width / 2);
  const ry = Math.min(lengthOf(attrs, 'ry', lengthOf(attrs, 'rx', 0)), height / 2);
  return rx > 0 && ry > 0 ? rounded(x, y, width, height, rx, ry) : `${nums(x, y, width, height)} re`;
}

function disc(attrs: Attributes): string {
  const [x, y, r] = [lengthOf(attrs, 'cx', 0), lengthOf(attrs, 'cy', 0), lengthOf(attrs, 'r', 0)];
  return r > 0 ? rounded(x - r, y - r, 2 * r, 2 * r, r, r) : '';
}

function stroke(attrs: Attributes): string {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) => lengthOf(attrs, name, 0));
  return `${nums(x1, y1)} m ${nums(x2, y2)} l`;
}

/** The path operators of a shape; empty where there is nothing to see. */
export function shapeOf({ tag, attrs }: SceneNode): string {
  if (tag === 'rect') return box(attrs);
  if (tag === 'circle') return disc(attrs);
  return tag === 'line' ? stroke(attrs) : pathOf(String(attrs.d ?? ''));
}
