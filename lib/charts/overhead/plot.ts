import { type EventId, events } from '../../model/event';
import { type Grade, weaker } from '../../model/evidence';
import type { BarPlot, PlotSeries, PlotValue } from '../../model/plot';
import type { OverheadPart, PlatformResult, Result } from '../../model/result';
import { subjectsOf } from '../drawing/subject';
import { categoriesOf, known, valuesOf } from '../plot/of-subjects';

const mostParts = 7;

const adds = ({ extra }: OverheadPart): boolean => Math.abs(extra) > 1e-9;

function sumOf(parts: readonly OverheadPart[]): PlotValue | null {
  if (parts.length === 0) return null;
  return {
    value: parts.reduce((sum, { extra }) => sum + extra, 0),
    grade: parts.reduce<Grade>((worst, { provenance }) => weaker(worst, provenance.grade), 'measured'),
    sources: [...new Set(parts.flatMap(({ provenance }) => provenance.sources))],
  };
}

/** Events by how much they matter where they matter most; the first have a series of their own. */
function rankedEvents(platforms: readonly PlatformResult[]): EventId[] {
  const weight = (id: EventId): number =>
    Math.max(
      0,
      ...platforms.map(({ overhead }) => {
        const own = overhead?.parts.filter(({ event }) => event === id) ?? [];
        const all = overhead?.parts.reduce((sum, { extra }) => sum + Math.abs(extra), 0) ?? 0;
        return all === 0 ? 0 : own.reduce((sum, { extra }) => sum + Math.abs(extra), 0) / all;
      }),
    );
  return events
    .map(({ id }) => ({ id, weight: weight(id) }))
    .filter((event) => event.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

/** Dark and light in turn, so that neighbours differ without colour as well. */
const inks = [
  '$phase-control',
  '$phase-application',
  '$phase-monitor',
  '$phase-userspace',
  '$phase-firmware',
  '$phase-kernel',
  '$phase-image',
];

type Part = PlotSeries & { readonly values: readonly PlotValue[] };

/** Processor time added for each second of native time, by event. */
export function overheadPlot(result: Result, pinned: Result | null): BarPlot {
  const subjects = subjectsOf(result, pinned);
  const ranked = rankedEvents(result.platforms);
  const own = ranked.length <= mostParts ? ranked : ranked.slice(0, mostParts - 1);
  const others = ranked.filter((id) => !own.includes(id));
  const partOf = (id: string, name: string, ids: readonly EventId[], ink = '$muted'): Part => ({
    id,
    name,
    ink,
    side: 'B',
    values: valuesOf(
      subjects,
      'B',
      ({ overhead }) => overhead && sumOf(overhead.parts.filter((part) => adds(part) && ids.includes(part.event))),
    ),
  });
  const nameOf = (id: EventId): string => events.find((event) => event.id === id)?.name ?? id;
  const whole = (side: 'A' | 'B') =>
    valuesOf(subjects, side, ({ overhead }) => overhead && known(overhead.slowdown - 1, overhead.provenance));
  return {
    kind: 'bars',
    stacked: true,
    categories: categoriesOf(subjects),
    series: [
      ...own.map((id, at) => partOf(id, nameOf(id), [id], inks[at])),
      ...(others.length > 0 ? [partOf('others', 'other events', others)] : []),
      ...(pinned ? [{ id: 'all-a', name: 'all, A', ink: '$muted', side: 'A', values: whole('A') } as const] : []),
    ],
    value: { title: 'processor time added to native execution', unit: '', measure: 'share', scale: 'linear' },
    totals: whole('B'),
  };
}
