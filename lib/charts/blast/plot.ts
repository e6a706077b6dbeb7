import type { BarPlot, PlotValue } from '../../model/plot';
import type { BlastResult, PlatformResult, Result } from '../../model/result';
import { subjectsOf } from '../drawing/subject';
import { categoriesOf, valuesOf } from '../plot/of-subjects';

/** What everything of a host stands on. */
const machine = ({ blast }: PlatformResult): BlastResult | undefined => blast.find(({ role }) => role === 'hardware');

/** The kernel that an instance calls: the innermost of a guest, else that of the host. */
const kernel = ({ blast }: PlatformResult): BlastResult | undefined =>
  blast.findLast(({ role }) => role === 'guest-kernel') ?? blast.findLast(({ role }) => role === 'host-os');

const lost =
  (layer: (platform: PlatformResult) => BlastResult | undefined) =>
  (platform: PlatformResult): PlotValue | null => {
    const found = layer(platform);
    return found ? { value: found.mean, high: found.most, low: found.mean, ...platform.placement.provenance } : null;
  };

const failures = [
  { id: 'host', name: 'one host fails', ink: '$layer-hardware', read: lost(machine) },
  { id: 'kernel', name: 'one kernel fails', ink: '$layer-guest-kernel', read: lost(kernel) },
];

/** Instances lost with one host, and with one kernel: the two failures in which the families differ. */
export function blastPlot(result: Result, pinned: Result | null): BarPlot {
  const subjects = subjectsOf(result, pinned);
  const comparable = subjects.map((each) => (each.now?.blast.length === 0 ? { ...each, pinned: null } : each));
  return {
    kind: 'bars',
    stacked: false,
    categories: categoriesOf(subjects),
    series: [
      ...failures.map(
        ({ read, ...series }) => ({ ...series, side: 'B', values: valuesOf(subjects, 'B', read) }) as const,
      ),
      ...(pinned
        ? failures.map(
            ({ read, id, name, ink }) =>
              ({ id: `${id}-a`, name: `${name}, A`, ink, side: 'A', values: valuesOf(comparable, 'A', read) }) as const,
          )
        : []),
    ],
    value: { title: 'instances lost: mean, and most', unit: 'instances', measure: 'instances', scale: 'log' },
  };
}
