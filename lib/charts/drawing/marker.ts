import { type FamilyId, families } from '../../model/platform';
import { step } from './node';

type Point = readonly [number, number];

const turned = (corners: number, from: number, radius: (at: number) => number): Point[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = from + (2 * Math.PI * at) / corners;
    return [Math.cos(angle) * radius(at), Math.sin(angle) * radius(at)];
  });

const plus: readonly Point[] = [
  [-0.42, -1.05],
  [0.42, -1.05],
  [0.42, -0.42],
  [1.05, -0.42],
  [1.05, 0.42],
  [0.42, 0.42],
  [0.42, 1.05],
  [-0.42, 1.05],
  [-0.42, 0.42],
  [-1.05, 0.42],
  [-1.05, -0.42],
  [-0.42, -0.42],
];

/** Corners of each family's shape on a unit circle, sized by eye to weigh the same; a circle has none. */
const shapes: { readonly [F in FamilyId]: readonly Point[] } = {
  'bare-metal': turned(4, Math.PI / 4, () => 1.26),
  type1: [],
  type2: turned(4, 0, () => 1.3),
  hybrid: turned(3, -Math.PI / 2, () => 1.4).map(([x, y]) => [x, y + 0.25]),
  microvm: turned(3, Math.PI / 2, () => 1.4).map(([x, y]) => [x, y - 0.25]),
  container: [
    [-1.35, -0.72],
    [1.35, -0.72],
    [1.35, 0.72],
    [-1.35, 0.72],
  ],
  sandbox: plus,
  nested: turned(10, -Math.PI / 2, (at) => (at % 2 === 0 ? 1.45 : 0.62)),
};

/** Outline of a family's shape around a point; `radius` is that of the circle it weighs as much as. */
export function markerPath(family: FamilyId, x: number, y: number, radius: number): string {
  const corners = shapes[family];
  if (corners.length === 0)
    return `${step('M', x - radius, y)}${step('a', radius, radius, 0, 1, 1, 2 * radius, 0)}${step('a', radius, radius, 0, 1, 1, -2 * radius, 0)}Z`;
  return `${corners.map(([dx, dy], at) => step(at === 0 ? 'M' : 'L', x + dx * radius, y + dy * radius)).join('')}Z`;
}

/** Place of a family in menus and charts. */
export const familyOrder = (family: FamilyId): number => families.findIndex(({ id }) => id === family);

export const familyName = (family: FamilyId): string => families[familyOrder(family)]?.name ?? family;
