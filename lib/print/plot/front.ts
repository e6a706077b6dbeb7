import type { FamilyId } from '../../model/platform';

/** Whether a platform stands in front: all do unless one, or one family, was brought forward. */
export const isFront = (
  focus: string | null,
  { id, family }: { readonly id: string; readonly family: FamilyId },
): boolean => focus === null || id === focus || family === focus;
