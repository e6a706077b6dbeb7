import type { FamilyId } from '../../model/platform';
import type { SceneNode } from '../../model/scene';
import { markerPath } from './marker';
import { path, rect } from './node';

/** Scenario A when B is drawn over it: the same shapes, empty, in the colour of words. */
const hollow = { fill: 'none', stroke: '$muted', 'stroke-width': 1 } as const;

export const hollowBar = (key: string, x: number, y: number, width: number, height: number): SceneNode =>
  rect(key, x + 0.5, y + 0.5, Math.max(1, width - 1), height - 1, hollow);

export const hollowDot = (key: string, family: FamilyId, x: number, y: number, radius: number): SceneNode =>
  path(key, markerPath(family, x, y, radius), { ...hollow, fill: '$surface', 'stroke-width': 1.25 });

export const hollowLine = (key: string, d: string): SceneNode =>
  path(key, d, { ...hollow, 'stroke-linejoin': 'round' });
