import type { Grade } from '../../model/evidence';
import type { SceneNode } from '../../model/scene';

/** Marks over a fill that tell it from others without colour. */
export function textured(
  _key: string,
  _of: string,
  _grade: Grade,
  _ink: string,
  _box: readonly [number, number, number, number],
): SceneNode[] {
  return [];
}
