import type { Provenance } from '../../model/evidence';
import type { PlotCategory, PlotValue } from '../../model/plot';
import type { PlatformResult } from '../../model/result';
import type { Side } from '../drawing/compose';
import { isPlaced, refusalOf, type Subject, shortfallOf } from '../drawing/subject';

/** Platforms down the side of bars, each with the reason where it placed nothing, or with how much it placed. */
export const categoriesOf = (subjects: readonly Subject[]): PlotCategory[] =>
  subjects.map(({ id, name, family, now }) => ({
    id,
    name,
    family,
    note: now && !isPlaced(now) ? `Refused: ${refusalOf(now)}` : shortfallOf(now) || null,
  }));

const nothing: PlotValue = { value: null, grade: null };

export const known = (value: number, { grade, sources }: Provenance): PlotValue => ({ value, grade, sources });

/** One value for each platform of one side; nothing where it is not there. */
export const valuesOf = (
  subjects: readonly Subject[],
  side: Side,
  read: (platform: PlatformResult) => PlotValue | null,
): PlotValue[] =>
  subjects.map(({ now, pinned }) => {
    const platform = side === 'B' ? now : pinned;
    return (platform && read(platform)) ?? nothing;
  });

/** Platforms for which there is no line, with the reasons. */
export const refusedOf = (subjects: readonly Subject[]): PlotCategory[] =>
  categoriesOf(subjects.filter(({ now }) => now !== null && !isPlaced(now)));
