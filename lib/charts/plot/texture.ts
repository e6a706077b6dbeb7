import type { Grade } from '../../model/evidence';
import { layerRoles } from '../../model/platform';
import type { SceneNode } from '../../model/scene';
import { path, round, step } from '../drawing/node';

type Box = readonly [number, number, number, number];

/** Places of a grid of `pitch` px in a box, centred, every other line moved by half where `staggered`. */
function grid(
  [x, y, width, height]: Box,
  pitch: number,
  mark: number,
  staggered = false,
): (readonly [number, number])[] {
  const [across, down] = [Math.floor((width - mark) / pitch) + 1, Math.floor((height - mark) / pitch) + 1];
  if (across < 1 || down < 1) return [];
  const left = x + (width - (across - 1) * pitch) / 2;
  const top = y + (height - (down - 1) * pitch) / 2;
  return Array.from({ length: across * down }, (_, at) => {
    const [column, row] = [at % across, Math.floor(at / across)];
    return [left + column * pitch + (staggered && row % 2 === 1 ? pitch / 2 : 0), top + row * pitch] as const;
  }).filter(([px]) => px + mark / 2 <= x + width);
}

const square =
  (side: number) =>
  ([x, y]: readonly [number, number]) =>
    `${step('M', x - side / 2, y - side / 2)}h${round(side)}v${round(side)}h${round(-side)}Z`;

const cross = ([x, y]: readonly [number, number]): string => `${step('M', x - 2, y)}h4${step('M', x, y - 2)}v4`;

/** Lines along the box, or across it. */
const along = ([x, y, width, height]: Box): string =>
  grid([x, y, 1, height], 4, 1)
    .map(([, py]) => step('M', x, py) + step('h', width))
    .join('');
const acrossIt = ([x, y, width, height]: Box): string =>
  grid([x, y, width, 1], 5, 1)
    .map(([px]) => step('M', px, y) + step('v', height))
    .join('');

const dashes = (box: Box): string =>
  grid(box, 6, 4, true)
    .map(([x, y]) => `${step('M', x - 2, y)}h4`)
    .join('');

const waves = (box: Box): string =>
  grid(box, 6, 6)
    .map(([x, y]) => `${step('M', x - 3, y + 1.5)}l3 -3l3 3`)
    .join('');

interface Texture {
  readonly draw: (box: Box) => string;
  readonly filled: boolean;
}

const marks =
  (draw: (place: readonly [number, number]) => string, pitch: number, mark: number): Texture['draw'] =>
  (box) =>
    grid(box, pitch, mark).map(draw).join('');

/** In the order in which they are given away; diagonals are left to grades and to room of no use. */
const textures: readonly Texture[] = [
  { draw: () => '', filled: false },
  { draw: (box) => grid(box, 5, 2, true).map(square(2)).join(''), filled: true },
  { draw: along, filled: false },
  { draw: marks(cross, 7, 4), filled: false },
  { draw: acrossIt, filled: false },
  { draw: marks(square(3.5), 7, 4), filled: false },
  { draw: dashes, filled: false },
  { draw: waves, filled: false },
];

/** The texture of a part: a layer has the same everywhere, and the workload's, which is the largest, has none. */
export function textureOf(ink: string, at: number): number {
  const role = layerRoles.findIndex((each) => ink === `$layer-${each}`);
  return role < 0 ? at : layerRoles.length - 1 - role;
}

/** Light marks on a full bar, marks of its own colour on a pale one; `at` says which of the textures. */
export function textured(at: number, grade: Grade, ink: string, [x, y, width, height]: Box): SceneNode[] {
  const full = grade === 'measured' || grade === 'published';
  const inset = grade === 'published' && height >= 14 ? 4 : 1.5;
  if (width - 2 * inset < 3 || height - 2 * inset < 2) return [];
  const { draw, filled } = textures[at % textures.length] as Texture;
  const d = draw([x + inset, y + inset, width - 2 * inset, height - 2 * inset]);
  if (d === '') return [];
  const colour = full ? '$surface' : ink;
  return [path('texture', d, filled ? { fill: colour } : { fill: 'none', stroke: colour, 'stroke-width': 1 })];
}
