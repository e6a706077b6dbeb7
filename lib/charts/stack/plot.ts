import { type Grade, weaker } from '../../model/evidence';
import { type LayerRole, layerRoles } from '../../model/platform';
import type { BarPlot, PlotValue } from '../../model/plot';
import type { FootprintPart, FootprintResult, Result } from '../../model/result';
import { subjectsOf } from '../drawing/subject';
import { categoriesOf, known, valuesOf } from '../plot/of-subjects';
import { roleNames } from './roles';

export interface StackSource {
  readonly noun: string;
  readonly parts: (footprint: FootprintResult) => readonly FootprintPart[];
  readonly total: (footprint: FootprintResult) => number;
}

/** All layers of one role together; none where the platform has no such layer. */
function roleValue(parts: readonly FootprintPart[], role: LayerRole): PlotValue | null {
  const own = parts.filter((part) => part.role === role && part.mib > 0);
  if (own.length === 0) return null;
  return {
    value: own.reduce((sum, { mib }) => sum + mib, 0),
    grade: own.reduce<Grade>((worst, { provenance }) => weaker(worst, provenance.grade), 'measured'),
    sources: [...new Set(own.flatMap(({ provenance }) => provenance.sources))],
  };
}

/** A resource by the role of the layer that takes it, the platform's layers first. */
export function stackPlot({ noun, parts, total }: StackSource, result: Result, pinned: Result | null): BarPlot {
  const subjects = subjectsOf(result, pinned);
  const whole = (side: 'A' | 'B') =>
    valuesOf(subjects, side, ({ footprint }) => footprint && known(total(footprint), footprint.provenance));
  const layers = layerRoles
    .map(
      (role) =>
        ({
          id: role,
          name: roleNames[role],
          ink: `$layer-${role}`,
          side: 'B',
          values: valuesOf(subjects, 'B', ({ footprint }) => footprint && roleValue(parts(footprint), role)),
        }) as const,
    )
    .filter(({ values }) => values.some(({ value }) => value !== null));
  return {
    kind: 'bars',
    stacked: true,
    categories: categoriesOf(subjects),
    series: [
      ...layers,
      ...(pinned ? [{ id: 'all-a', name: 'all, A', ink: '$muted', side: 'A', values: whole('A') } as const] : []),
    ],
    value: { title: `${noun} of all hosts`, unit: 'MiB', measure: 'size', scale: 'linear' },
    totals: whole('B'),
  };
}
